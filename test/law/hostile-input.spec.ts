/** docs/rules.md: L47 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rulesByName } from '../../libs/law/rule.js';
import { ask, refusalOf } from './asking.js';
import { anyQuestion } from './questions.js';

const order = { amountPerDayCents: 1, capCents: 1, compliancePeriodEndsAt: '2026-06-01T00:00:00Z', version: 1 };
const observation = { id: 'a', at: '2026-06-02T09:00:00Z', orderVersion: 1, result: 'available' };
const forfeiture = (more: object) => ({ order, observations: [observation], holds: [], upTo: '2026-07-01T00:00:00Z', ...more });
const fine = { regime: 'csam', norm: 'csam:6(3)', violatedOn: '2025-03-01', systematicOrPersistent: true };
const interest = { principalCents: 1, from: '2024-01-01', until: '2024-01-02', allowUnconfirmed: false };

describe('A bad field is named', () => {
  it.each<[string, object, string]>([
    // dates
    ['calendar-day', { date: '2026-02-30' }, 'date'], ['calendar-day', { date: '2026-13-01' }, 'date'], ['calendar-day', { date: '2026-00-10' }, 'date'],
    ['calendar-day', { date: '2025-02-29' }, 'date'], ['calendar-day', { date: '1900-02-29' }, 'date'], ['calendar-day', { date: '2026-2-3' }, 'date'],
    ['calendar-day', { date: '0000-01-01' }, 'date'], ['calendar-day', { date: '12026-01-01' }, 'date'], ['calendar-day', { date: '-2026-01-01' }, 'date'],
    ['calendar-day', { date: '2026-05-13T00:00:00Z' }, 'date'], ['calendar-day', { date: ' 2026-05-13' }, 'date'], ['calendar-day', { date: '2026-05-13\n' }, 'date'],
    ['calendar-day', { date: '２０２６-05-13' }, 'date'], ['calendar-day', { date: '13-05-2026' }, 'date'], ['calendar-day', { date: '' }, 'date'],
    ['calendar-day', { date: 20_260_513 }, 'date'], ['calendar-day', { date: null }, 'date'], ['calendar-day', { date: ['2026-05-13'] }, 'date'], ['calendar-day', {}, 'date'],
    ['calendar-day', { date: '2026-05-13', extra: 1 }, 'extra'], ['calendar-day', { date: '2026-05-13', toString: 1 }, 'toString'],
    // lengths
    ['term', { startsAfter: '2026-01-01', length: 'P0D', basis: 'statutory' }, 'length'], ['term', { startsAfter: '2026-01-01', length: 'P-1D', basis: 'statutory' }, 'length'],
    ['term', { startsAfter: '2026-01-01', length: 'P1.5D', basis: 'statutory' }, 'length'], ['term', { startsAfter: '2026-01-01', length: 'P1Y2M', basis: 'statutory' }, 'length'],
    ['term', { startsAfter: '2026-01-01', length: 'PT12H', basis: 'statutory' }, 'length'], ['term', { startsAfter: '2026-01-01', length: '6W', basis: 'statutory' }, 'length'],
    ['term', { startsAfter: '2026-01-01', length: `P${'9'.repeat(400)}D`, basis: 'statutory' }, 'length'], ['term', { startsAfter: '2026-01-01', length: 6, basis: 'statutory' }, 'length'],
    ['term', { startsAfter: '2026-01-01', length: 'P6W', basis: 'Statutory' }, 'basis'], ['term', { startsAfter: '2026-01-01', length: 'P6W' }, 'basis'],
    // moments
    ['order-deadline', { announcedAt: '2026-05-12T21:30:00', hours: 12 }, 'announcedAt'], ['order-deadline', { announcedAt: '2026-05-12', hours: 12 }, 'announcedAt'],
    ['order-deadline', { announcedAt: '2026-05-12T24:00:00Z', hours: 12 }, 'announcedAt'], ['order-deadline', { announcedAt: '2026-05-12T21:60:00Z', hours: 12 }, 'announcedAt'],
    ['order-deadline', { announcedAt: '2026-02-30T21:30:00Z', hours: 12 }, 'announcedAt'], ['order-deadline', { announcedAt: '2026-05-12T21:30:00+25:00', hours: 12 }, 'announcedAt'],
    ['order-deadline', { announcedAt: '2026-05-12T21:30:00Z[Europe/Amsterdam]', hours: 12 }, 'announcedAt'], ['order-deadline', { announcedAt: 1_778_614_200, hours: 12 }, 'announcedAt'],
    ['order-deadline', { announcedAt: '0001-01-01T00:00:00+02:00', hours: 12 }, 'announcedAt'], ['order-deadline', { announcedAt: '9999-12-31T23:00:00Z', hours: 12 }, 'announcedAt'],
    ['order-deadline', { announcedAt: '2026-05-12T21:30:00Z', hours: '12' }, 'hours'], ['order-deadline', { announcedAt: '2026-05-12T21:30:00Z', hours: Infinity }, 'hours'],
    ['order-deadline', { announcedAt: '2026-05-12T21:30:00Z' }, 'hours'],
    // booleans
    ['objection-decision-term', { announcedOn: '2026-02-20', committee: 'true', adjourned: false }, 'committee'], ['objection-decision-term', { announcedOn: '2026-02-20', committee: true, adjourned: 0 }, 'adjourned'],
    ['objection-decision-term', { announcedOn: '2026-02-20', committee: true }, 'adjourned'],
    // kinds and lists
    ['payment-term', { kind: 'cost', from: '2026-03-24' }, 'kind'], ['limitation', { kind: 'fine', from: '2026-03-24', events: {} }, 'events'],
    ['limitation', { kind: 'fine', from: '2026-03-24', events: [{ on: '2026-04-31', kind: 'writ' }] }, 'events[0].on'],
    ['limitation', { kind: 'fine', from: '2026-03-24', events: [{ on: '2026-04-30', kind: 'writ' }, { on: '2026-04-30', kind: 'letter' }] }, 'events[1].kind'],
    ['limitation', { kind: 'fine', from: '2026-03-24', events: [{ on: '2026-04-30', kind: 'writ', by: 'me' }] }, 'events[0].by'],
    ['limitation', { kind: 'fine', from: '2026-03-24' }, 'events'],
    // money
    ['interest', { ...interest, principalCents: 1.5 }, 'principalCents'], ['interest', { ...interest, principalCents: -1 }, 'principalCents'], ['interest', { ...interest, principalCents: '1' }, 'principalCents'],
    ['interest', { ...interest, principalCents: 1e21 }, 'principalCents'], ['interest', { ...interest, principalCents: 9_007_199_254_740_992 }, 'principalCents'], ['interest', { ...interest, allowUnconfirmed: 'yes' }, 'allowUnconfirmed'],
    ['fine-maximum', { ...fine, turnoverCents: 0.1 }, 'turnoverCents'], ['fine-maximum', { ...fine, turnoverCents: -5 }, 'turnoverCents'], ['fine-maximum', { ...fine, category6Inadequate: 'te laag' }, 'category6Inadequate'],
    ['fine-maximum', { ...fine, category6Inadequate: {} }, 'category6Inadequate.reason'], ['fine-maximum', { ...fine, category6Inadequate: { reason: '  ' } }, 'category6Inadequate.reason'],
    ['fine-maximum', { ...fine, regime: 'dsa' }, 'regime'], ['fine-maximum', { ...fine, norm: 63 }, 'norm'], ['fine-maximum', { ...fine, systematicOrPersistent: undefined }, 'systematicOrPersistent'],
    // publication and forfeiture
    ['publication', { announcedOn: '2026-05-04', interimRelief: true }, 'interimRelief'], ['publication', { announcedOn: '2026-05-04', interimRelief: {} }, 'interimRelief.requestedOn'],
    ['publication', { announcedOn: '2026-05-04', interimRelief: { requestedOn: '2026-05-05', outcome: 'pending' } }, 'interimRelief.outcome'],
    ['forfeiture', forfeiture({ order: { ...order, amountPerDayCents: 0 } }), 'order.amountPerDayCents'], ['forfeiture', forfeiture({ order: { ...order, capCents: 0.5 } }), 'order.capCents'],
    ['forfeiture', forfeiture({ order: { ...order, version: {} } }), 'order.version'], ['forfeiture', forfeiture({ upTo: '2026-07-01' }), 'upTo'],
    ['forfeiture', forfeiture({ observations: [observation, { ...observation, at: '2026-06-31T00:00:00Z' }] }), 'observations[1].at'],
    ['forfeiture', forfeiture({ observations: [{ ...observation, result: 'AVAILABLE' }] }), 'observations[0].result'], ['forfeiture', forfeiture({ holds: [{ until: '2026-06-02T09:00:00Z' }] }), 'holds[0].from'],
    // a result outside the calendar
    ['una-via', { submittedOn: '9999-12-01' }, 'submittedOn'], ['default-penalty', { decisionDueOn: '9999-12-01', noticeReceivedOn: '9999-12-01' }, 'decisionDueOn'],
    ['limitation', { kind: 'fine', from: '9996-01-01', events: [] }, 'from'],
  ])('%s %j: %s', (rule, input, field) => {
    const refusal = refusalOf(rule, input);
    expect(refusal.code).toBe('invalid-input');
    expect(refusal.article).toBeNull();
    expect(refusal.message.en).toContain(field);
    expect(refusal.message.nl.length).toBeLessThan(300);
  });
});

describe('Anything at all', () => {
  it('is answered or refused by every rule, and never throws', () => {
    fc.assert(fc.property(fc.constantFrom(...rulesByName.keys()), fc.anything({ withNullPrototype: true, withBigInt: true, maxDepth: 3 }), (rule, input) => {
      const answer = rulesByName.get(rule)?.(input, { version: 'x', mode: 'training', rows: [] });
      expect(answer?.ok).toBe(false);
    }), { numRuns: 2_000 });
  });

  it('in one field of a good question is answered or refused, and never throws', () => {
    const junk = fc.oneof(fc.jsonValue(), fc.constantFrom('2026-02-30', '0001-01-01', '9999-12-31', 1e308, -1, 0.5, Number.MAX_SAFE_INTEGER, '', 'P1D', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z'));
    fc.assert(fc.property(anyQuestion, fc.nat(), junk, ({ rule, input }, which, value) => {
      const fields = Object.keys(input);
      const field = fields[which % fields.length] ?? '';
      const answer = ask(rule, { ...input, [field]: value });
      if (!answer.ok && answer.refusal.code === 'invalid-input') expect(answer.refusal.message.en).toMatch(/field/);
    }), { numRuns: 3_000 });
  });

  it('that a rule needs and does not get is named', () => {
    fc.assert(fc.property(anyQuestion, fc.nat(), ({ rule, input }, which) => {
      const fields = Object.keys(input);
      const field = fields[which % fields.length] ?? '';
      const answer = ask(rule, Object.fromEntries(Object.entries(input).filter(([name]) => name !== field)));
      const optional = ['submittedOn', 'answeredOn', 'decidedOn', 'interimRelief', 'category6Inadequate', 'turnoverCents', 'removedAt', 'allowUnconfirmed'];
      if (optional.includes(field) && rule !== 'una-via') return;
      expect(answer).toMatchObject({ ok: false, refusal: { code: 'invalid-input' } });
      if (!answer.ok) expect(answer.refusal.message.en).toContain(`"${field}"`);
    }));
  });
});
