import { describe, expect, it } from '@jest/globals';
import { printable } from './printable.js';

const moment = '2026-05-13T07:30:00.000Z';

describe('What is printed', () => {
  it('has moments without a fraction, however deep', () => {
    expect(printable({ dueAt: moment, steps: [{ inputs: { at: moment, list: [moment, 1, null, true] } }] })).toEqual({
      dueAt: '2026-05-13T07:30:00Z', steps: [{ inputs: { at: '2026-05-13T07:30:00Z', list: ['2026-05-13T07:30:00Z', 1, null, true] } }],
    });
  });

  it.each(['id', 'evidence', 'version', 'orderVersion', 'reason', 'norm'])('leaves %s to whoever wrote it', (field) => {
    expect(printable({ [field]: moment })).toEqual({ [field]: moment });
  });

  it('leaves other text alone', () => {
    expect(printable(['2026-05-13', `${moment} `, '', 'x'])).toEqual(['2026-05-13', `${moment} `, '', 'x']);
  });
});
