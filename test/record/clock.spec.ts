import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addHours, instant } from '../../libs/law/calendar/instant.js';
import { holdClock, moveClock, runClock } from '../../libs/record/clock/move-clock.js';
import { legalNow } from '../../libs/record/clock/read-clock.js';
import { install, installedMode } from '../../libs/record/installation.js';
import { seedTrainingPeople } from '../../libs/identity/seed.js';
import { testDatabase, type TestDatabase } from './database.js';
import { start } from './fixtures/commands.js';

const by = { userId: 'admin-1' };
const entries = async (test: TestDatabase, action: string): Promise<readonly Record<string, unknown>[]> =>
  (await test.asOwner(`SELECT convert_from(payload, 'UTF8')::json AS entry FROM audit.entry WHERE convert_from(payload, 'UTF8')::json->>'action' = $1 ORDER BY id`, [action])).map(
    (row) => row['entry'] as Record<string, unknown>,
  );

describe('the clock of a training installation', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase({ clockFrom: start });
  });
  afterAll(() => test.drop());

  it('runs with the time of the system from where it began', async () => {
    const { legalNow: first, running, training } = await legalNow(test.db);
    expect({ running, training }).toEqual({ running: true, training: true });
    expect(first >= start && first < addHours(start, 1)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await legalNow(test.db)).legalNow > first).toBe(true);
  });

  it('stands still when held, and runs on from there', async () => {
    await holdClock(test.db, by);
    const { legalNow: held } = await legalNow(test.db);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await legalNow(test.db)).toEqual({ legalNow: held, running: false, training: true });
    await runClock(test.db, by);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const { legalNow: later } = await legalNow(test.db);
    expect(later > held && later < addHours(held, 1)).toBe(true);
  });

  it('moves forward, audited with both moments', async () => {
    const to = addHours(start, 48);
    expect(await moveClock(test.db, to, by)).toEqual({ ok: true, legalNow: to, running: true });
    expect((await legalNow(test.db)).legalNow >= to).toBe(true);
    expect((await entries(test, 'MoveClock')).at(-1)).toMatchObject({ result: 'performed', who: { userId: 'admin-1' }, object: { to } });
  });

  it('is refused backwards, audited', async () => {
    const { legalNow: now } = await legalNow(test.db);
    expect(await moveClock(test.db, addHours(now, -1), by)).toMatchObject({ ok: false, refusal: { code: 'clock-moved-back' } });
    expect((await legalNow(test.db)).legalNow >= now).toBe(true);
    expect((await entries(test, 'MoveClock')).at(-1)).toMatchObject({ result: 'refused', rule: { code: 'clock-moved-back' } });
  });

  it('never goes back, whoever tries it in the database', async () => {
    await expect(test.asOwner(`UPDATE platform.clock SET base_legal = base_legal - interval '1 second'`)).rejects.toThrow('never moves back');
    await expect(test.asOwner(`UPDATE platform.clock SET base_system = base_system - interval '1 hour'`)).rejects.toThrow('never moves back');
    await expect(test.asOwner(`UPDATE platform.clock SET base_system = clock_timestamp() + interval '1 day', base_legal = base_legal + interval '2 days'`)).rejects.toThrow('time of the system');
    await expect(test.asOwner('DELETE FROM platform.clock')).rejects.toThrow('cannot be removed');
    await expect(test.asOwner('TRUNCATE platform.clock')).rejects.toThrow('append-only');
  });

  it('takes moves from several at once without ever going back', async () => {
    const { legalNow: now } = await legalNow(test.db);
    const moves = await Promise.all([5, 1, 4, 2, 3].map((hours) => moveClock(test.db, addHours(now, hours), by)));
    expect(moves.some((move) => move.ok)).toBe(true);
    expect((await legalNow(test.db)).legalNow >= addHours(now, 5)).toBe(true);
  });
});

describe('a production installation', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase({ mode: 'production' });
  });
  afterAll(() => test.drop());

  it('has the time of the system and refuses every clock command, audited', async () => {
    const { running, training, legalNow: now } = await legalNow(test.db);
    expect({ running, training }).toEqual({ running: true, training: false });
    for (const refused of [await moveClock(test.db, addHours(now, 1), by), await holdClock(test.db, by), await runClock(test.db, by)]) {
      expect(refused).toMatchObject({ ok: false, refusal: { code: 'clock-of-production' } });
    }
    expect((await entries(test, 'HoldClock'))[0]).toMatchObject({ result: 'refused' });
    await expect(test.asOwner('INSERT INTO platform.clock (base_legal, base_system, running) VALUES (now(), now(), true)')).rejects.toThrow('only a training installation');
  });

  it('gets no training people', async () => {
    await expect(seedTrainingPeople(test.db)).rejects.toThrow('training');
  });

  it('is never made of a training database, nor the other way', async () => {
    await expect(install(test.db, 'training')).rejects.toThrow('installed for production');
    await install(test.db, 'production');
    expect(await installedMode(test.db)).toBe('production');
    await expect(test.asOwner(`UPDATE platform.installation SET mode = 'training'`)).rejects.toThrow('append-only');
    await expect(test.asOwner('DELETE FROM platform.installation')).rejects.toThrow('append-only');
    const training = await testDatabase({ empty: true });
    await expect(install(training.db, 'production')).rejects.toThrow('installed for training');
    await training.drop();
  });
});

describe('a database that nobody installed', () => {
  it('keeps the moment at which its clock began, whoever starts again', async () => {
    const test = await testDatabase({ clockFrom: start, empty: true });
    await install(test.db, 'training', instant('2030-01-01T00:00:00Z'));
    expect((await legalNow(test.db)).legalNow < instant('2027-01-01T00:00:00Z')).toBe(true);
    await test.drop();
  });
});
