import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CommandType } from '../../contracts/commands/command.js';
import { unitKey } from '../../law/amounts/forfeiture.js';
import type { LocalDate } from '../../law/calendar/brands.js';
import { addHours } from '../../law/calendar/instant.js';
import { addDays, dayOf } from '../../law/calendar/local-date.js';
import { postingsFor } from '../../money/postings.js';
import type { Actor } from '../case/context.js';
import { evolve } from '../case/evolve.js';
import { noCase } from '../case/state.js';
import { openCents } from '../debt/parts.js';
import { ask, emptyFile, keep, read, type CaseFile, type Written } from './case-file.js';
import { decide } from '../case/decide.js';
import { fallenOf, forfeitable } from './from-scratch.js';
import type { Moment } from './invariants/moment.js';
import { ofMoney } from './invariants/of-money.js';
import { approver, financier, lawyer, nightlyRun, officer, process, secondApprover } from './officials.js';
import * as route from './route.js';
import { does, passes, story, today } from './steps.js';

/** One thing that happens: a kind, two numbers that fill it in, and how many hours later. */
interface Happening {
  readonly kind: number;
  readonly one: number;
  readonly two: number;
  readonly hours: number;
}

/** Gives the command; a refusal changes nothing, as in the record. */
function tries<T extends CommandType>(file: CaseFile, actor: Actor, type: T, data: Written<T>): CaseFile {
  const outcome = ask(file, read(type, data), actor);
  return outcome.ok ? keep(file, outcome, actor) : file;
}

const pick = <T>(from: readonly T[], number: number): T | undefined => from[number % Math.max(1, from.length)];
const ruling = (file: CaseFile) => ({ ruling: route.rulingOf(file, 'appeal'), reasons: 'Uitspraak.' });
const book = (file: CaseFile): CaseFile => (file.evidence.some(({ orderId }) => orderId === 'P1') ? tries(file, nightlyRun, 'BookUnits', route.bookingData(file)) : file);

function changed(file: CaseFile, change: Written<'DraftPenaltyOrderChange'>['change']): CaseFile {
  const drafted = tries(file, officer, 'DraftPenaltyOrderChange', { orderId: 'P1', change, reasons: 'Besluit.' });
  const id = Object.keys(drafted.state.penaltyOrderChanges).at(-1);
  if (drafted === file || id === undefined) return file;
  return tries(tries(tries(drafted, approver, 'ApproveDecision', { decisionId: id }), process, 'SealDocument', route.sealData(id)), process, 'AnnounceDecision', route.announceData(id, file.now));
}

const see = (file: CaseFile, one: number, two: number): CaseFile => {
  const result = pick(['available', 'available', 'available', 'unavailable', 'unknown'] as const, one) ?? 'unknown';
  return tries(file, nightlyRun, 'RecordObservation', { orderId: 'P1', purpose: 'nightly', observations: [route.observed(file, two % 2 === 0 ? 'L1' : 'L2', result, addHours(file.now, -(two % 70)))] });
};

const happenings: readonly ((file: CaseFile, one: number, two: number) => CaseFile)[] = [
  see, see, see, see, see, see, book, book, book,
  (file, one, two) => changed(file, { kind: 'suspend', from: addHours(file.now, (one % 60) - 20), ...(two % 3 === 0 ? {} : { until: addHours(file.now, (two % 50) + 45) }) }),
  (file, one) => changed(file, { kind: 'reduce', amountPerDayCents: [400_000, 250_000, 100_000][one % 3] ?? 1, capCents: [2_000_000, 1_200_000, 600_000][one % 3] ?? 1 }),
  (file, one) => (one % 8 === 0 ? changed(file, { kind: 'lift' }) : file),
  (file, one, two) => tries(file, lawyer, 'HoldPenaltyOrder', { orderId: 'P1', from: addHours(file.now, -(one % 60)), ...(two % 3 === 0 ? {} : { until: addHours(file.now, (two % 60) - 30) }), ...ruling(file) }),
  (file, one) => tries(file, lawyer, 'ResumePenaltyOrder', { orderId: 'P1', from: addHours(file.now, 10 - (one % 40)), ...ruling(file) }),
  (file, one, two) => tries(file, lawyer, 'ReplacePenaltyOrder', { orderId: 'P1', amountPerDayCents: [500_000, 300_000, 150_000][one % 3] ?? 1, capCents: [2_250_000, 1_500_000, 900_000][two % 3] ?? 1, from: addHours(file.now, -(two % 30)), ...ruling(file) }),
  (file, one) => tries(file, lawyer, 'ReverseUnits', { orderId: 'P1', debtIds: [pick(Object.keys(file.state.debts), one) ?? 'P1:2025-01-01'], ...ruling(file) }),
  (file) => tries(file, officer, 'DrawUpReportOfFindings', { orderId: 'P1', evidenceIds: file.evidence.map(({ id, orderId }) => (orderId === 'P1' ? id : null)).filter((id) => id !== null).concat(file.evidence.some(({ orderId }) => orderId === 'P1') ? [] : [route.evidenceId(1)]), finding: 'Bereikbaar.' }),
  (file, one) => tries(file, officer, 'DraftCollectionDecision', { orderId: 'P1', days: [pick(file.state.penaltyOrders['P1']?.bookedDays ?? [], one) ?? today(file)], reasons: 'Beginselplicht.', views: { kind: 'skipped', ground: 'De gevolgen zijn volledig omkeerbaar (4:12 Awb).' } }),
  (file, one, two) => tries(file, financier, 'RecordPayment', { debtIds: [pick(Object.keys(file.state.debts), one) ?? 'P1:2025-01-01'], amountCents: 1 + (two % 700_000), creditedOn: today(file), reference: 'R' }),
  (file, one, two) => (one % 3 === 0 ? tries(file, lawyer, 'WaiveDebt', { debtIds: [anyDebt(file, one)], reasons: 'Bijzonder.', ground: 'other', ...(two % 2 === 0 ? {} : { amountCents: 1 + (two % 200_000) }) }) : file),
  (file, one, two) => tries(file, lawyer, 'ReverseDebts', { debtIds: [anyDebt(file, one)], ...(two % 2 === 0 ? {} : { toCents: two % 300_000 }), ground: 'court', reference: 'Uitspraak', reasons: 'Vernietigd.' }),
  // Two months later: default, and what is charged and eased from then on.
  (file) => tries({ ...file, now: addHours(file.now, 24 * 60) }, process, 'RecordDefault', { debtIds: [anyDebt(file, 0), ...Object.keys(file.state.debts)] }),
  (file, one) => tries(file, approver, 'FixInterest', { debtIds: [anyDebt(file, one)], until: today(file), reasons: 'Verzuim.' }),
  (file, one) => tries(file, approver, 'GrantDeferral', { debtIds: [anyDebt(file, one)], until: addDays(today(file), 60), instalments: inHalves(file, anyDebt(file, one)), conditions: 'Op tijd betalen.', reasons: 'Betalingsonmacht.' }),
  (file, one) => tries(file, approver, 'RevokeDeferral', { deferralId: pick(Object.keys(file.state.money.deferrals), one) ?? 'D1', ground: 'condition-not-met', reasons: 'Niet betaald.' }),
  (file, one) => tries(file, financier, 'BookReceipt', { subject: 'P1', amountCents: 1 + (one % 9_999) * 60, creditedOn: today(file), entryId: file.acts.length.toString(16).padStart(64, '0') }),
  (file, one) => refunded(file, one % 2 === 0 ? 'reversal' : 'overpayment'),
];

const anyDebt = (file: CaseFile, one: number): string => pick(Object.keys(file.state.debts), one) ?? 'P1:2025-01-01';

/** Two instalments that make what is open; none where nothing is. */
function inHalves({ state, now }: CaseFile, id: string): { readonly payBy: LocalDate; readonly amountCents: number }[] {
  const debt = state.debts[id];
  const open = debt === undefined ? 0 : openCents(debt);
  const half = Math.floor(open / 2);
  return half === 0 ? [] : [{ payBy: addDays(dayOf(now), 20), amountCents: half }, { payBy: addDays(dayOf(now), 50), amountCents: open - half }];
}

/** Proposed, approved by two and paid; each step only where it is lawful. */
function refunded(file: CaseFile, of: 'reversal' | 'overpayment'): CaseFile {
  const proposed = tries(file, financier, 'ProposeRefund', { of, payOn: addDays(today(file), 3), reasons: 'Terugbetalen.' });
  const refund = Object.values(proposed.state.money.refunds).findLast(({ status }) => status === 'proposed');
  if (proposed === file || refund === undefined) return file;
  const approved = tries(tries(proposed, approver, 'ApproveRefund', { refundId: refund.id }), secondApprover, 'ApproveRefund', { refundId: refund.id });
  return tries({ ...approved, now: addHours(approved.now, 72) }, financier, 'RecordRefundPaid', { refundId: refund.id, amountCents: refund.principalCents + refund.interestCents, paidOn: addDays(today(file), 3) });
}

const unitsOf = (file: CaseFile) => Object.values(file.state.debts).filter(({ kind, status }) => kind === 'penalty-payment' && status !== 'reversed');

/** The ledger from the acts alone: every transaction in balance, and of each debt exactly what is owed. */
function ledgerHolds(file: CaseFile): void {
  let state = { ...noCase, caseNumber: file.state.caseNumber };
  const postings = file.acts.flatMap((act) => {
    const made = postingsFor(act, state.debts);
    state = evolve(state, act);
    for (const transaction of made) expect(transaction.postings.reduce((sum, { cents }) => sum + cents, 0)).toBe(0);
    return made.flatMap((transaction) => transaction.postings);
  });
  // Receivables are what the acts say is owed, costs and interest included; what waits to be paid back stands on its own accounts.
  const whole: Moment = { before: { ...file, acts: [] }, after: file, command: read('CloseCase', { reasons: 'Einde.' }), actor: officer, decider: decide };
  expect(ofMoney.map(({ name, broken }) => [name, broken(whole)])).toEqual(ofMoney.map(({ name }) => [name, null]));
  const income = postings.filter(({ account }) => account === 'penaltyIncome').reduce((sum, { cents }) => sum - cents, 0);
  expect(income).toBe(file.state.penaltyOrders['P1']?.forfeitedCents);
}

/** Nothing but what acts and evidence prove, and never above the cap. */
function proven(file: CaseFile): void {
  const order = file.state.penaltyOrders['P1'];
  if (order === undefined) throw new Error('There is no order.');
  const units = unitsOf(file);
  const can = forfeitable(file, 'P1');
  const keys = units.map(({ id, day }) => unitKey(order.unit, day ?? today(file), id.split(':')[2] ?? ''));
  expect(new Set(keys).size).toBe(keys.length);
  units.forEach(({ id, amountCents }, index) => {
    expect([id, amountCents >= 1 && amountCents <= (can.get(keys[index] ?? '') ?? 0)]).toEqual([id, true]);
  });
  const total = units.reduce((sum, { id, amountCents }) => sum + amountCents - fallenOf(file.acts, id), 0);
  expect(total).toBe(order.forfeitedCents);
  expect(total).toBeLessThanOrEqual(order.versions.at(-1)?.capCents ?? 0);
}

/** Once all evidence was booked: every unit that acts and evidence give, each at its amount, or the cap. */
function complete(file: CaseFile): void {
  const booked = book(file);
  const order = booked.state.penaltyOrders['P1'];
  const can = forfeitable(booked, 'P1');
  const capped = (order?.forfeitedCents ?? 0) >= (order?.versions.at(-1)?.capCents ?? 0);
  if (!capped) expect(unitsOf(booked)).toHaveLength(can.size);
  const simple = !booked.acts.some((act) => act.type === 'CapReached' || act.type === 'PenaltyOrderReplaced' || act.type === 'PenaltyOrderChanged' || act.type === 'DebtsReversed');
  if (simple && !capped) expect(order?.forfeitedCents).toBe([...can.values()].reduce((sum, cents) => sum + cents, 0));
}

const kinds = { 'calendar-day': {}, violation: { amountPerDayCents: 500_000 }, once: { amountPerDayCents: 2_250_000 } } as const;
const begun = (unit: keyof typeof kinds) =>
  story(route.ignored, does(officer, 'DraftPenaltyOrder', route.penaltyDraft({ unit, ...kinds[unit] })), route.madeKnown('P1'), passes(24.5), does(process, 'EndCompliancePeriod', { orderId: 'P1' }))(emptyFile());

const happening: fc.Arbitrary<Happening> = fc.record({ kind: fc.nat(999), one: fc.nat(9_999), two: fc.nat(9_999), hours: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 30 })) });

/** MONEY_RUNS makes it longer. */
describe.each(Object.keys(kinds) as (keyof typeof kinds)[])('an order by the %s, with evidence, holds, rulings, payments and decisions in any order', (unit) => {
  it('stays in balance, under its cap and proven, and is what acts and evidence make from scratch', () => {
    const beginning = begun(unit);
    fc.assert(
      fc.property(fc.array(happening, { minLength: 5, maxLength: 60, size: 'max' }), (all) => {
        const end = all.reduce((file, { kind, one, two, hours }) => {
          const happens = pick(happenings, kind) ?? see;
          const after = happens({ ...file, now: addHours(file.now, hours) }, one, two);
          if (after.acts.length > file.acts.length) proven(after);
          return after;
        }, beginning);
        ledgerHolds(end);
        complete(end);
        ledgerHolds(book(end));
      }),
      { seed: 20_250_305, numRuns: Number(globalThis.process.env['MONEY_RUNS'] ?? 60) },
    );
  });
});
