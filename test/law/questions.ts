import fc from 'fast-check';
import { instant, instantFromMillis, millisOf } from '../../libs/law/calendar/instant.js';
import { addDays, localDate } from '../../libs/law/calendar/local-date.js';

const from = (first: string, days: number) => fc.integer({ min: 0, max: days }).map((count) => addDays(localDate(first), count));

/** A day from which every statutory term ends within the years whose holidays are loaded. */
export const loadedDate = from('2023-01-01', 2_050);
/** Any day around the loaded years, on both sides. */
export const aroundDate = from('2021-06-01', 3_300);
/** A moment in the hours after the first of a year. */
export const momentWithin = (first: string, hours: number) => fc.integer({ min: 0, max: hours * 3_600_000 }).map((millis) => instantFromMillis(millisOf(instant(first)) + millis));
const moment = momentWithin('2024-01-01T00:00:00Z', 35_000);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const length = fc.tuple(fc.integer({ min: 1, max: 120 }), fc.constantFrom('D', 'W', 'M', 'Y')).map(([count, unit]) => `P${String(count)}${unit}`);
const kinds = fc.constantFrom('reminder', 'acknowledgement', 'set-off', 'writ', 'execution', 'legal-proceedings', 'collection-decision');

/** Well-formed input for each rule of the contract; some of it is refused by the law. */
const inputs: readonly (readonly [rule: string, input: fc.Arbitrary<object>])[] = [
  ['calendar-day', fc.record({ date: aroundDate })],
  ['term', fc.record({ startsAfter: aroundDate, length, basis: fc.constantFrom('statutory', 'set-in-decision') })],
  ['objection-term', fc.record({ announcedOn: aroundDate })],
  ['objection-decision-term', fc.record({ announcedOn: aroundDate, committee: fc.boolean(), adjourned: fc.boolean() })],
  ['appeal-term', fc.record({ sentOn: aroundDate })],
  ['order-deadline', fc.record({ announcedAt: moment, hours: fc.double({ min: -1, max: 14, noNaN: true }) })],
  ['payment-term', fc.record({ kind: fc.constantFrom('fine', 'penalty-payment'), from: aroundDate })],
  ['reminder-term', fc.record({ sentOn: aroundDate })],
  ['limitation', fc.record({ kind: fc.constantFrom('fine', 'penalty-payment'), from: aroundDate, events: fc.array(fc.record({ on: aroundDate, kind: kinds }), { maxLength: 6 }) })],
  ['una-via', fc.record({ submittedOn: aroundDate })],
  ['fine-decision-term', fc.record({ reportOn: aroundDate, submittedOn: optional(aroundDate), answeredOn: optional(aroundDate) })],
  ['fine-maximum', fc.record({
    regime: fc.constantFrom('csam', 'tco'), norm: fc.constantFrom('csam:6(3)', 'tco:3(3)', 'tco:3(6)', 'tco:5(5)', 'tco:6(2)', 'tco:17', 'tco:8'), violatedOn: aroundDate,
    systematicOrPersistent: fc.boolean(), category6Inadequate: optional(fc.record({ reason: fc.constant('reden') })), turnoverCents: optional(fc.maxSafeNat()),
  })],
  ['interest', fc.record({ principalCents: fc.nat(1_000_000_000), from: aroundDate, until: aroundDate, allowUnconfirmed: fc.boolean() })],
  ['default-penalty', fc.record({ decisionDueOn: aroundDate, noticeReceivedOn: aroundDate, decidedOn: optional(aroundDate) })],
  ['publication', fc.record({ announcedOn: aroundDate, interimRelief: optional(fc.record({ requestedOn: aroundDate, outcome: optional(fc.constantFrom('granted', 'refused', 'withdrawn')) })) })],
  ['forfeiture', fc.record({
    order: fc.record({ amountPerDayCents: fc.integer({ min: 1, max: 1_000_000 }), capCents: fc.integer({ min: 1, max: 5_000_000 }), compliancePeriodEndsAt: moment, version: fc.constantFrom(1, '1') }),
    observations: fc.array(fc.record({ id: fc.uuid(), at: moment, orderVersion: fc.constantFrom(1, '1'), result: fc.constantFrom('available', 'unavailable', 'unknown') }), { maxLength: 20 }),
    holds: fc.array(fc.record({ from: moment, until: optional(moment) }), { maxLength: 2 }),
    upTo: moment,
  })],
  ['removal-deadline', fc.record({ receivedAt: moment, interruptions: fc.array(fc.record({ kind: fc.constantFrom('impossible', 'unclear'), from: moment, until: optional(moment) }), { maxLength: 3 }), removedAt: optional(moment) })],
  ['exposure-report-term', fc.record({ receivedOn: aroundDate })],
  ['exposure-counter', fc.record({ on: aroundDate, finalOn: fc.array(aroundDate, { maxLength: 5 }) })],
  ['complaint-decision-term', fc.record({ receivedOn: aroundDate, furtherData: fc.boolean() })],
  ['non-disclosure-term', fc.record({ decidedOn: aroundDate, extended: fc.boolean() })],
];

/** A question to one of the rules, without fields that are absent. */
export const anyQuestion = fc.oneof(...inputs.map(([rule, input]) => input.map((given) => ({ rule, input: JSON.parse(JSON.stringify(given)) as object }))));
