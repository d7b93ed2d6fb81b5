import { describe, expect, it } from '@jest/globals';
import { baseRuleSet } from '../../../libs/law/parameters/rule-set.js';
import { answerLine, answerTooLong } from './answer-line.js';

const training = baseRuleSet('training');
const answer = (line: string | Uint8Array, rules = training) => JSON.parse(answerLine(typeof line === 'string' ? Buffer.from(line) : line, rules)) as Record<string, unknown>;
const question = { id: 'q', rule: 'una-via', input: { submittedOn: '2026-03-20' } };

describe('One line', () => {
  it('is answered in one line', () => {
    const text = answerLine(Buffer.from(JSON.stringify(question)), training);
    expect(text).not.toContain('\n');
    expect(JSON.parse(text)).toEqual({
      id: 'q', ok: true, value: { lastDay: '2026-06-19', competentFrom: '2026-06-20' },
      derivation: {
        rule: 'una-via', articles: ['awb:5:44', 'atw:4'], inputs: { submittedOn: '2026-03-20' }, value: { lastDay: '2026-06-19', competentFrom: '2026-06-20' },
        steps: [{ rule: 'term', articles: ['atw:4'], inputs: { startsAfter: '2026-03-20', length: 'P13W', basis: 'statutory' }, value: { nominalLastDay: '2026-06-19', lastDay: '2026-06-19' }, steps: [] }],
      },
    });
  });

  it('is refused with a code, an article and a message in two languages', () => {
    const refused = answer(JSON.stringify({ ...question, rule: 'reminder-term', input: { sentOn: '2030-01-01' } }));
    expect(refused).toMatchObject({ id: 'q', ok: false, refusal: { code: 'calendar-not-loaded', article: 'atw:3' } });
    expect(Object.keys(refused['refusal'] as object)).toEqual(['code', 'article', 'message', 'messageNl']);
  });

  it('is answered with the rule set it is given', () => {
    const kingsDay = JSON.stringify({ id: 1, rule: 'calendar-day', input: { date: '2026-04-27' } });
    expect(answer(kingsDay)).toMatchObject({ ok: true });
    expect(answer(kingsDay, baseRuleSet('production'))).toMatchObject({ ok: false, refusal: { code: 'parameter-not-confirmed' } });
  });

  it('keeps the id where the rest cannot be answered', () => {
    expect(answer('{"id":"k","rule":"x"}')).toMatchObject({ id: 'k', ok: false });
    expect(answer('{"id":5}')).toMatchObject({ id: 5, ok: false });
    expect(answer('{"rule":"una-via"}')).toMatchObject({ id: null, ok: false });
  });

  it('of letters outside the alphabet is read as UTF-8', () => {
    expect(answer(JSON.stringify({ ...question, id: '€ 5, Ω, 🦉' }))).toMatchObject({ id: '€ 5, Ω, 🦉', ok: true });
    expect(answer(Buffer.from('{"id":"\xe9"}', 'latin1'))).toMatchObject({ id: null, refusal: { code: 'invalid-input' } });
  });

  it('that was too long is told so', () => {
    expect(JSON.parse(answerTooLong(10))).toMatchObject({ id: null, ok: false, refusal: { code: 'invalid-input', message: 'field "line": longer than 10 bytes' } });
  });
});
