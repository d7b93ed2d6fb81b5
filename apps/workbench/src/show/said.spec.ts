import { describe, expect, it } from '@jest/globals';
import { saidIn } from './said.js';

describe('what an act says in words', () => {
  it('is its reasons, or what stands in their place, at most a few lines', () => {
    expect(saidIn({ reasons: 'Online gebleven.', note: 'x' })).toBe('Online gebleven.');
    expect(saidIn({ note: 'Geen bezwaar.' })).toBe('Geen bezwaar.');
    expect(saidIn({ orderId: 'B1', reasons: '' })).toBeNull();
    expect(saidIn({ facts: 'a'.repeat(500) })).toHaveLength(240);
  });
});
