import { describe, expect, it } from '@jest/globals';
import { entryOf } from './entry.js';
import { patchEntry } from './patch.js';

describe('entries of a case', () => {
  it('are those that were put there, not what every object inherits', () => {
    expect(entryOf({ B1: 1 }, 'B1')).toBe(1);
    for (const id of ['B2', 'constructor', '__proto__', 'hasOwnProperty']) expect(entryOf({ B1: 1 }, id)).toBeUndefined();
  });

  it('change alone and leave the old collection as it was', () => {
    const before = { B1: { outcome: 'running', hours: 12 }, B2: { outcome: 'running', hours: 1 } };
    const after = patchEntry(before, 'B1', { outcome: 'complied' });
    expect(after).toEqual({ B1: { outcome: 'complied', hours: 12 }, B2: before.B2 });
    expect(before.B1.outcome).toBe('running');
  });

  it('are made by an earlier act', () => {
    expect(() => patchEntry({}, 'B1', {})).toThrow('B1');
    expect(() => patchEntry<{ hours: number }>({}, 'toString', {})).toThrow('toString');
  });
});
