import { millisOf } from '../../law/calendar/instant.js';
import { dayOf } from '../../law/calendar/local-date.js';
import type { RecordedAct } from '../case/act.js';
import type { RecordedActOf } from '../case/recorded-act.js';
import { outstandingCents } from '../debt/evolve.js';
import type { CaseFile } from './case-file.js';

/** What must hold after every act: its article, and the first thing that breaks it, in words. */
export interface Invariant {
  readonly name: string;
  readonly article: string;
  readonly broken: (file: CaseFile) => string | null;
}

type ActType = RecordedAct['type'];
const isA = <T extends ActType>(type: T) => (act: RecordedAct): act is RecordedActOf<T> => act.type === type;
const all = <T extends ActType>(file: CaseFile, type: T): readonly RecordedActOf<T>[] => file.acts.filter(isA(type));
const before = (file: CaseFile, act: RecordedAct): readonly RecordedAct[] => file.acts.slice(0, act.seq - 1);

function first<T>(things: readonly T[], breaks: (thing: T) => boolean, says: (thing: T) => string): string | null {
  const found = things.find(breaks);
  return found === undefined ? null : says(found);
}

/** The invariants of the design (section 3) and of law.md (section 6), each checked against the acts, not against what the deciders believe. */
export const invariants: readonly Invariant[] = [
  {
    name: 'acts are numbered densely and time never goes back',
    article: 'awb:3:2',
    broken: ({ acts }) => first(acts, (act) => act.seq !== acts.indexOf(act) + 1 || (acts[act.seq - 2]?.legalAt ?? act.legalAt) > act.legalAt, (act) => `act ${String(act.seq)} ${act.type}`),
  },
  {
    name: 'no decision is announced without a sealed document, and none is sealed without an approval',
    article: 'awb:3:41',
    broken: (file) =>
      first(
        [...all(file, 'DecisionAnnounced'), ...all(file, 'DocumentSealed')],
        (act) => {
          const needs = act.type === 'DecisionAnnounced' ? 'DocumentSealed' : 'DecisionApproved';
          return !before(file, act).some((earlier) => earlier.type === needs && earlier.data.decisionId === act.data.decisionId);
        },
        (act) => `${act.type} ${act.data.decisionId}`,
      ),
  },
  {
    name: 'whoever drafted does not decide',
    article: 'awb:10:3',
    broken: (file) => first(all(file, 'DecisionApproved'), (act) => file.state.decisions[act.data.decisionId]?.draftedBy === act.by && file.state.decisions[act.data.decisionId]?.approvedAt === act.legalAt, (act) => act.data.decisionId),
  },
  {
    name: 'no term of an order or compliance period starts before the decision is announced',
    article: 'awb:3:40',
    broken: (file) =>
      first(
        [...all(file, 'OrderTermStarted'), ...all(file, 'CompliancePeriodStarted')],
        (act) => !before(file, act).some((earlier) => earlier.type === 'DecisionAnnounced' && earlier.data.decisionId === act.data.orderId),
        (act) => act.data.orderId,
      ),
  },
  {
    name: 'the term of an order is more than 0 and at most 12 hours, and never ends early',
    article: 'csam:6(4)',
    broken: (file) =>
      first(
        Object.values(file.state.bindingOrders),
        (order) => {
          if (order.announcedAt === null || order.termEndsAt === null) return false;
          const hours = (millisOf(order.termEndsAt) - millisOf(order.announcedAt)) / 3_600_000;
          return hours <= 0 || hours > 12 || (order.termEndedAt !== null && order.termEndedAt < order.termEndsAt);
        },
        (order) => order.id,
      ),
  },
  {
    name: 'an order to someone other than a hosting provider has its reason',
    article: 'csam:6(2)',
    broken: ({ state, acts }) => {
      const attribution = state.notice?.attribution ?? null;
      const ordered = acts.some((act) => act.type === 'BindingOrderDrafted');
      return ordered && attribution !== null && attribution.role !== 'hosting' && (attribution.nonHostingReason ?? '') === '' ? attribution.role : null;
    },
  },
  {
    name: 'a unit rests on kept evidence of non-compliance of the version in force, after the compliance period and outside every hold',
    article: 'awb:5:37',
    broken: (file) => first(all(file, 'UnitForfeited'), (act) => !unitProven(file, act), (act) => `${act.data.orderId} ${act.data.day}`),
  },
  {
    name: 'a day of an order is forfeited once, and the sum never exceeds the cap',
    article: 'awb:5:32b',
    broken: (file) =>
      first(
        Object.values(file.state.penaltyOrders),
        (order) => {
          const units = all(file, 'UnitForfeited').filter((act) => act.data.orderId === order.id);
          const sum = units.reduce((total, act) => total + act.data.amountCents, 0);
          const highestCap = Math.max(...order.versions.map((version) => version.capCents));
          return new Set(units.map((act) => act.data.day)).size !== units.length || sum > highestCap || sum !== order.forfeitedCents;
        },
        (order) => order.id,
      ),
  },
  {
    name: 'two restorative sanctions for one breach are never in force together',
    article: 'awb:5:6',
    broken: ({ state }) => {
      const inForce = Object.values(state.penaltyOrders).filter((order) => order.announcedAt !== null && order.liftedAt === null);
      return first(inForce, (order) => inForce.some((other) => other.id !== order.id && other.breachOf === order.breachOf), (order) => order.id);
    },
  },
  {
    name: 'no fine before the public prosecutor was consulted and views were asked',
    article: 'awb:5:44',
    broken: (file) =>
      first(
        all(file, 'FineDecisionDrafted'),
        (act) => {
          const earlier = before(file, act);
          const settled = earlier.some((one) => one.type === 'ProsecutorStayedSilent' || (one.type === 'UnaViaRecorded' && one.data.step.kind !== 'submitted' && one.data.step.kind !== 'prosecutes'));
          return !settled || !earlier.some((one) => one.type === 'ViewsInvited' && one.data.about === 'fine');
        },
        (act) => act.data.fineId,
      ),
  },
  {
    name: 'a fine stays within its maximum; a raised maximum has an approved finding that names earlier ignored orders, turnover its reason',
    article: 'csam:8(2)',
    broken: (file) =>
      first(
        all(file, 'FineDecisionDrafted'),
        (act) => {
          const { amountCents, maximum, turnover, fineId } = act.data;
          const raised = maximum.basis === 'category-6' || maximum.basis === 'turnover-10-percent';
          const found = before(file, act).some((one) => one.type === 'SystematicNonComplianceFound' && one.data.fineId === fineId);
          const named = before(file, act).filter(isA('SystematicNonComplianceProposed')).at(-1)?.data.earlierOrders ?? [];
          const ignored = named.every((one) => file.providerRecord.some((order) => order.caseNumber === one.caseNumber && order.outcome === 'not-complied'));
          return amountCents > maximum.maximumCents || (raised && (!found || named.length === 0 || !ignored)) || (maximum.basis === 'turnover-10-percent' && turnover === undefined);
        },
        (act) => act.data.fineId,
      ),
  },
  {
    name: 'no reminder before default and, for a unit, the collection decision; none for what is paid, barred or waived',
    article: 'awb:4:112',
    broken: (file) =>
      first(
        all(file, 'ReminderSent').flatMap((act) => act.data.debtIds.map((id) => ({ act, debt: file.state.debts[id] }))),
        ({ act, debt }) => {
          if (debt === undefined || act.data.sentOn <= debt.payBy) return true;
          const decided = debt.kind === 'fine' || before(file, act).some((one) => one.type === 'CollectionDecided' && one.data.debtIds.includes(debt.id));
          return !decided || before(file, act).some((one) => one.type === 'DebtWaived' && one.data.debtIds.includes(debt.id));
        },
        ({ debt }) => debt?.id ?? 'unknown debt',
      ),
  },
  {
    name: 'a writ follows a reminder whose term has passed',
    article: 'awb:4:117',
    broken: (file) =>
      first(
        all(file, 'WritIssued').flatMap((act) => act.data.debtIds.map((id) => ({ act, id }))),
        ({ act, id }) => !before(file, act).some((one) => one.type === 'ReminderSent' && one.data.debtIds.includes(id) && one.data.payBy < dayOf(act.legalAt)),
        ({ id }) => id,
      ),
  },
  {
    name: 'nobody pays more than is owed on a debt',
    article: 'awb:4:85',
    broken: ({ state }) => first(Object.values(state.debts), (debt) => outstandingCents(debt) < 0, (debt) => debt.id),
  },
  {
    name: 'a closed case takes nothing but the settling of its tasks',
    article: 'awb:3:2',
    broken: (file) => {
      const closed = all(file, 'CaseClosed')[0];
      return closed === undefined ? null : first(file.acts.slice(closed.seq), (act) => act.type !== 'TaskRaised' && act.type !== 'TaskResolved', (act) => act.type);
    },
  },
];

function unitProven(file: CaseFile, act: RecordedActOf<'UnitForfeited'>): boolean {
  const { orderId, orderVersion, day, evidenceId } = act.data;
  const order = file.state.penaltyOrders[orderId];
  const evidence = file.evidence.find((kept) => kept.id === evidenceId);
  if (order === undefined || evidence === undefined || order.compliancePeriodEndsAt === null) return false;
  const heldThen = before(file, act).some((one) => {
    if (one.type !== 'PenaltyOrderChanged' || one.data.orderId !== orderId || one.data.change.kind !== 'suspend') return false;
    const { from, until } = one.data.change;
    return from <= evidence.at && (until === undefined || evidence.at < until);
  });
  return evidence.result === 'available' && evidence.orderId === orderId && evidence.orderVersion === orderVersion && dayOf(evidence.at) === day && evidence.at > order.compliancePeriodEndsAt && !heldThen;
}
