import { describe, expect, it, jest } from '@jest/globals';
import { crash } from './crash.js';

jest.setTimeout(180_000);

describe('a log whose sequencer, witness and database are killed under eight writers', () => {
  it('loses nothing that was acknowledged, has nothing twice, no gaps, and one history', async () => {
    const figures = await crash(12);
    expect(figures).toMatchObject({ lost: 0, duplicate: 0, gaps: 0, inconsistent: 0, faults: [] });
    expect(figures.treeSize).toBe(figures.entries);
    expect(figures.acknowledged).toBeGreaterThan(20);
    expect(figures.observed).toBeGreaterThan(1);
    expect(Math.min(figures.kills.sequencer, figures.kills.witness, figures.kills.postgres)).toBeGreaterThan(0);
  });
});
