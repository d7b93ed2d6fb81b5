import type { IntentFineInput } from '../documents/letters/intent-fine/input.js';
import type { IntentPenaltyOrderInput } from '../documents/letters/intent-penalty-order/input.js';
import type { ViewsInvitation } from '../documents/letters/common/views-invitation.js';
import { templateOn } from '../documents/template/choose.js';
import { atAct } from './act-file.js';
import { breachedOrder, breachFinding } from './breach.js';
import { actAt, lastAct, LetterNotPossible, type CaseFile } from './case-file.js';
import { letterHeader } from './header.js';
import { reportOfFine } from './fine-report.js';

/** Fills the intention to impose a penalty order, with the invitation for views (4:8 Awb). */
export function intentPenaltyOrderInput(whole: CaseFile, seq: string): IntentPenaltyOrderInput {
  const { file } = atAct(whole, 'ViewsInvited', seq);
  return { ...invitation(file, seq, 'penalty-order', lastBreach(file)), intended: null };
}

/** Fills the intention to fine with the report in the same file (5:50, 5:53 Awb). */
export function intentFineInput(whole: CaseFile, seq: string): IntentFineInput {
  const { file } = atAct(whole, 'ViewsInvited', seq);
  const drawnUp = lastAct(file, 'FineReportDrawnUp');
  const report = reportOfFine(file, drawnUp.data.fineId);
  return {
    ...invitation(file, seq, 'fine', drawnUp.data.breachOf),
    report: { reference: report.reference, date: report.date },
    enclosed: { version: templateOn('fine-report', report.date).version, report },
    intendedCents: null,
    maximum: null,
    systematicBecause: null,
  };
}

function invitation(file: CaseFile, seq: string, about: 'penalty-order' | 'fine', breachOf: string): ViewsInvitation {
  const act = actAt(file, 'ViewsInvited', seq);
  if (act.data.about !== about) throw new LetterNotPossible(`Handeling ${seq} vraagt geen zienswijze over dit voornemen.`);
  return {
    ...letterHeader(file, act, 'V'),
    order: breachedOrder(file, breachOf),
    ...breachFinding(file, breachOf),
    intention: act.data.intention,
    response: { lastDay: act.data.lastDay, derivation: null, email: file.authority.sender.email },
  };
}

const lastBreach = (file: CaseFile): string => lastAct(file, 'NonComplianceEstablished').data.orderId;
