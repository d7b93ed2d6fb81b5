import { addDays } from '../../../law/calendar/local-date.js';
import { barredFrom } from '../../debt/collectable.js';
import type { CaseFile, Written } from '../case-file.js';
import { financier, lawyer, process } from '../officials.js';
import { findingData, fineDraft } from '../route.js';
import { today } from '../steps.js';
import { deciders, drafters, may, payers, type Candidate } from './candidate.js';
import { oneOf, type Dice } from './dice.js';

/** The fine: report, una via, finding, draft. */
export function fineCandidates(file: CaseFile, dice: Dice): readonly Candidate[] {
  const { state } = file;
  const day = today(file);
  return [
    ...Object.values(state.bindingOrders).map(({ id, outcome }) =>
      may(outcome === 'not-complied' ? 3 : 1, drafters, 'DrawUpFineReport', () => ({ breachOf: id, reportOn: addDays(day, oneOf(dice, 0, 0, 0, 1)), violatedOn: addDays(day, oneOf(dice, 0, 0, 0, -300)), finding: 'Niet opgevolgd.', place: 'Den Haag' })),
    ),
    ...Object.values(state.fines).flatMap(({ id: fineId, unaVia, finding }) => [
      may(unaVia.kind === 'open' || unaVia.kind === 'submitted' ? 5 : 1, drafters, 'RecordUnaVia', () => ({ fineId, step: unaViaFor(file, dice) })),
      may(2, drafters, 'ProposeSystematicNonCompliance', () => ({ ...findingData, fineId, ...oneOf<object>(dice, {}, {}, {}, { earlierOrders: [] }, { earlierOrders: [{ caseNumber: 'Z-2024-000099', orderId: 'B1' }] }) })),
      may(finding?.foundAt === null ? 6 : 1, deciders, 'ApproveFinding', () => ({ fineId })),
      may(5, drafters, 'DraftFineDecision', () => fineDraft({ fineId, amountCents: oneOf(dice, 400_000, 515_000, 515_001, 90_000_000, 400_000_000, 0), ...(dice(4) === 0 ? { turnover: turnoverFor(file, dice) } : {}) })),
      may(0.3, drafters, 'RefrainFromFine', () => ({ fineId, reasons: 'Afzien.' })),
    ]),
  ];
}

function unaViaFor(file: CaseFile, dice: Dice): Written<'RecordUnaVia'>['step'] {
  const on = addDays(today(file), oneOf(dice, 0, 0, 0, -10, 1));
  return oneOf<Written<'RecordUnaVia'>['step']>(
    dice,
    { kind: 'submitted', on },
    { kind: 'submitted', on },
    { kind: 'declined', on, reference: 'OM-1' },
    { kind: 'declined', on, reference: 'OM-1' },
    { kind: 'agreement', reference: 'OM-2' },
    { kind: 'not-criminal', reasons: 'Geen feit.' },
    ...(dice(6) === 0 ? [{ kind: 'prosecutes' as const, on, reference: 'OM-3' }] : []),
  );
}

const turnoverFor = (file: CaseFile, dice: Dice): NonNullable<Written<'DraftFineDecision'>['turnover']> => ({
  category6InadequateBecause: 'De omzet is er een veelvoud van.',
  turnoverCents: 5_000_000_000,
  financialYear: Number(today(file).slice(0, 4)) - oneOf(dice, 1, 1, 0, 2),
  source: 'Jaarrekening',
});

/** Collecting: decision, reminder, writ, limitation, payment, waiver; of debts that are there and of some that are not. */
export function debtCandidates(file: CaseFile, dice: Dice): readonly Candidate[] {
  const { state, now } = file;
  const day = today(file);
  const debts = Object.values(state.debts);
  const chosen = (): string[] => {
    const from = dice(Math.max(1, debts.length));
    const some = debts.slice(from, from + 1 + dice(3)).map(({ id }) => id);
    return dice(12) === 0 || some.length === 0 ? [...some, 'constructor'] : some;
  };
  if (debts.length === 0) return [may(1, payers, 'RecordPayment', () => ({ debtIds: ['P1:2025-03-05'], amountCents: 1, creditedOn: day, reference: 'bank' }))];
  const struck = debts.filter((debt) => debt.status !== 'barred' && barredFrom(debt) <= now).map(({ id }) => id);
  return [
    ...Object.values(state.penaltyOrders).filter(({ bookedDays }) => bookedDays.length > 0).map(({ id, bookedDays }) =>
      may(3, [...drafters, financier], 'DraftCollectionDecision', () => ({ orderId: id, days: oneOf(dice, [...bookedDays], [...bookedDays.slice(dice(bookedDays.length)), ...bookedDays.slice(0, 1)], [day]), reasons: 'Beginselplicht.' })),
    ),
    may(7, payers, 'SendReminder', () => ({ debtIds: chosen(), sentOn: addDays(day, oneOf(dice, 0, 0, 0, -20, 1)) })),
    may(7, payers, 'IssueWrit', () => ({ debtIds: chosen() })),
    may(2, payers, 'RecordPayment', () => ({ debtIds: chosen(), amountCents: oneOf(dice, 500_000, 123_456, 0), creditedOn: addDays(day, oneOf(dice, 0, 0, 0, 1)), reference: 'bank' })),
    may(0.7, [financier, lawyer], 'WaiveDebt', () => ({ debtIds: chosen(), reasons: 'Bijzonder.', ground: 'special-circumstances' })),
    may(1, [process, financier], 'RecordBarred', () => ({ debtIds: struck.length > 0 && dice(4) > 0 ? struck : chosen() })),
  ];
}
