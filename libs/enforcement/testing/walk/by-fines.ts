import { addDays } from '../../../law/calendar/local-date.js';
import type { CaseFile, Written } from '../case-file.js';
import { findingData, fineDraft } from '../route.js';
import { today } from '../steps.js';
import { deciders, drafters, may, type Candidate } from './candidate.js';
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
