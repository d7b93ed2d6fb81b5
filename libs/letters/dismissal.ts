import type { DismissalInput } from '../documents/letters/dismissal/input.js';
import { dayOf } from '../law/calendar/local-date.js';
import { actAt, lastAct, type CaseFile } from './case-file.js';
import { referenceOf } from './header.js';

/** Fills the message to the flagger that its notice does not lead to an order; it goes back the way the notice came. */
export function dismissalInput(file: CaseFile, seq: string): DismissalInput {
  const act = actAt(file, 'NoticeDismissed', seq);
  const escalated = lastAct(file, 'NoticeEscalated');
  const { notice } = escalated.data;
  const { sender } = file.authority;
  return {
    authority: sender,
    reference: referenceOf(file.state.caseNumber, `N${seq}`),
    caseNumber: file.state.caseNumber,
    date: dayOf(act.legalAt),
    addressee: { name: notice.flagger.name, contactPoint: 'het kanaal waarlangs de melding is doorgezet' },
    training: file.rules.mode === 'training',
    draft: false,
    signatory: { role: 'de behandelend ambtenaar', onBehalfOf: sender.name, mandate: null },
    notice: { reference: notice.reference, receivedAt: escalated.legalAt, provider: notice.provider.name, locationCount: notice.locationIds.length },
    ground: act.data.ground,
    reasons: act.data.reasons,
    duplicateOf: act.data.duplicateOf ?? null,
    remedies: null,
  };
}
