import type { DecisionHeader } from '../documents/letters/common/header.js';
import { sumCents } from '../documents/letters/common/debt.js';
import type { DeferralInput } from '../documents/letters/deferral/input.js';
import type { DeferralRevocationInput } from '../documents/letters/deferral-revocation/input.js';
import type { WaiverDecisionInput } from '../documents/letters/waiver-decision/input.js';
import type { RecordedAct } from '../enforcement/case/act.js';
import { isOpen, openCents } from '../enforcement/debt/parts.js';
import type { DebtState } from '../enforcement/debt/state.js';
import { dayOf } from '../law/calendar/local-date.js';
import { atAct } from './act-file.js';
import { lastAct, type CaseFile } from './case-file.js';
import { debtsNamed, descriptionOf, linesOf, openOf } from './debt-lines.js';
import { letterHeader, referenceOf, remediesOf } from './header.js';

/** What a decision about a debt begins with, that is an act of its own: a mandate where the act names one, and objection from the day of the act. */
export function easingHeader(file: CaseFile, act: RecordedAct, mark: string, mandate: string | null): DecisionHeader {
  const header = letterHeader(file, act, mark);
  return { ...header, signatory: { ...header.signatory, role: 'de gemandateerde ambtenaar', mandate }, remedies: remediesOf(file) };
}

const open = (debts: readonly DebtState[]): Pick<DeferralInput, 'lines' | 'chargesCents' | 'totalCents'> => {
  const lines = linesOf(debts);
  const chargesCents = openOf(debts, 'costs') + openOf(debts, 'interest');
  return { lines, chargesCents, totalCents: sumCents(lines) + chargesCents };
};

/** Fills a deferral, with its instalments where there are any (4:94 Awb). */
export function deferralInput(whole: CaseFile, seq: string): DeferralInput {
  const { act, file } = atAct(whole, 'DeferralGranted', seq);
  const { debtIds, deferralId, from, until, instalments, conditions, reasons, mandate } = act.data;
  const reference = referenceOf(file.state.caseNumber, deferralId);
  return { ...easingHeader(file, act, 'U', mandate), reference, ...open(debtsNamed(file, debtIds)), from, until, instalments, conditions, reasons, account: { ...file.authority.account, paymentReference: reference } };
}

/** Fills the decision that withdraws a deferral (4:96 Awb). */
export function deferralRevocationInput(whole: CaseFile, seq: string): DeferralRevocationInput {
  const { act, file } = atAct(whole, 'DeferralRevoked', seq);
  const { deferralId, ground, reasons, mandate } = act.data;
  const granted = lastAct(file, 'DeferralGranted', ({ data }) => data.deferralId === deferralId);
  const reference = referenceOf(file.state.caseNumber, deferralId);
  return {
    ...easingHeader(file, act, 'U', mandate),
    deferral: { reference, date: dayOf(granted.legalAt), until: granted.data.until },
    ground,
    reasons,
    ...open(debtsNamed(file, granted.data.debtIds).filter(isOpen)),
    account: { ...file.authority.account, paymentReference: reference },
  };
}

/** Fills the decision by which the Authority lets go of a debt, wholly or in part. */
export function waiverDecisionInput(whole: CaseFile, seq: string): WaiverDecisionInput {
  const { act, file } = atAct(whole, 'DebtWaived', seq);
  const { allocations, ground, reasons } = act.data;
  const lines = debtsNamed(file, [...new Set(allocations.map(({ debtId }) => debtId))]).map((debt) => ({
    description: descriptionOf(debt),
    waivedCents: sumCents(allocations.filter(({ debtId }) => debtId === debt.id)),
    leftCents: openCents(debt),
  }));
  const sum = (of: 'waivedCents' | 'leftCents'): number => lines.reduce((total, line) => total + line[of], 0);
  return { ...easingHeader(file, act, 'S', null), lines, waivedCents: sum('waivedCents'), leftCents: sum('leftCents'), ground, reasons };
}
