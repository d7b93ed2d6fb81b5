/** docs/rules.md: L50 */
import { describe, expect, it } from '@jest/globals';
import { localDate } from './calendar/local-date.js';
import { objectionTerm } from './terms/objection-term.js';
import { baseRuleSet, withRows } from './parameters/rule-set.js';
import { recompute } from './recompute.js';

const rules = baseRuleSet('training');
const computed = objectionTerm({ announcedOn: localDate('2026-04-07') }, rules);
const derivation = computed.ok ? computed.derivation : null;

describe('Computing a stored derivation again', () => {
  it('gives the same with the same rows, also after a journey through JSON', () => {
    expect(derivation).not.toBeNull();
    if (derivation === null) return;
    expect(recompute(derivation, rules)).toEqual(computed);
    expect(recompute(JSON.parse(JSON.stringify(derivation)), rules)).toEqual(computed);
  });

  it('shows where a newly equated day moves it', () => {
    const equated = withRows(rules, [{ parameter: 'equated-day', key: '2026-05-19', value: true, validFrom: localDate('2026-05-19'), source: 'verzonnen voor deze toets', status: 'confirmed' }]);
    expect(computed).toMatchObject({ ok: true, value: { lastDay: '2026-05-19' } });
    if (derivation !== null) expect(recompute(derivation, equated)).toMatchObject({ ok: true, value: { lastDay: '2026-05-20' } });
  });

  it('refuses what is a step and no rule', () => {
    expect(recompute({ rule: 'standing-still', inputs: {} }, rules)).toMatchObject({ ok: false, refusal: { code: 'invalid-input' } });
  });
});
