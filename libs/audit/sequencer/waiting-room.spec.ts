import { describe, expect, it } from '@jest/globals';
import { waitingRoom } from './waiting-room.js';

/** In which order waits end; a long one never ends by itself within a test. */
const long = 60_000;

describe('the waiting room', () => {
  it('wakes whoever rests, and not whoever pauses', async () => {
    const room = waitingRoom();
    const ended: string[] = [];
    const resting = room.rest(long).then(() => ended.push('rest'));
    const pausing = room.pause(long).then(() => ended.push('pause'));
    room.wake();
    await resting;
    expect(ended).toEqual(['rest']);
    room.close();
    await pausing;
    expect(ended).toEqual(['rest', 'pause']);
  });

  it('remembers that it was woken while nobody rested, once', async () => {
    const room = waitingRoom();
    room.wake();
    room.wake();
    await room.rest(long);
    let ended = false;
    const resting = room.rest(long).then(() => { ended = true; });
    await Promise.resolve();
    expect(ended).toBe(false);
    room.close();
    await resting;
  });

  it('lets nobody wait any more once it is closed', async () => {
    const room = waitingRoom();
    room.close();
    await Promise.all([room.rest(long), room.pause(long)]);
    expect(room.closed()).toBe(true);
  });
});
