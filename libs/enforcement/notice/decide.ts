import type { CommandData } from '../../contracts/commands/command.js';
import type { Deciders } from '../case/decider.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { unlawful, type Refusal } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import { openMatter } from '../case/open-matter.js';
import { missingForAdmission } from './admission.js';
import { checkNoticeTimes } from './notice-times.js';

/** From the escalated notice to its admission or dismissal. */
export const decideNotice: Deciders<'EscalateNotice' | 'RecordConsultation' | 'AttributeProvider' | 'AdmitNotice' | 'DismissNotice' | 'CloseCase'> = {
  EscalateNotice: (state, { notice }, context) => {
    if (state.notice !== null) return refuse(unlawful('already-escalated', 'awb:3:2', 'Deze zaak is al geopend.', 'This case is open already.'));
    const wrongTimes = checkNoticeTimes(notice, context.now);
    if (wrongTimes !== null) return refuse(wrongTimes);
    const { locations, ...facts } = notice;
    const kept = locations.map((location, index) => ({ id: `L${String(index + 1)}`, url: location.url }));
    return {
      ok: true,
      acts: [{ type: 'NoticeEscalated', data: { caseNumber: state.caseNumber, notice: { ...facts, locationIds: kept.map((location) => location.id) } } }],
      locations: kept,
    };
  },
  RecordConsultation: (state, data, context) => {
    if (data.consultedAt > context.now) return refuse(unlawful('consultation-in-the-future', 'csam:5(1)', 'Het overleg kan niet in de toekomst liggen.', 'The consultation cannot lie in the future.'));
    return ifStillOpen(state, () => record({ type: 'ConsultationRecorded', data }));
  },
  AttributeProvider: (state, data) => ifStillOpen(state, () => attributed(data)),
  AdmitNotice: (state, data) =>
    ifStillOpen(state, (notice) => {
      const missing = missingForAdmission(notice);
      return missing === null ? record({ type: 'NoticeAdmitted', data }) : refuse(missing);
    }),
  DismissNotice: (state, data) =>
    ifStillOpen(state, () => record({ type: 'NoticeDismissed', data }, { type: 'CaseClosed', data: { reasons: data.reasons } })),
  CloseCase: (state, data) => {
    const open = openMatter(state);
    if (open !== null) return refuse(unlawful('matter-still-open', 'awb:3:2', `De zaak kan niet dicht: ${open.nl}.`, `The case cannot be closed: ${open.en}.`));
    return record({ type: 'CaseClosed', data });
  },
};

function ifStillOpen(state: CaseState, then: (notice: NonNullable<CaseState['notice']>) => Outcome): Outcome {
  const { notice } = state;
  if (notice === null || notice.admittedAt !== null || notice.dismissedAt !== null) {
    return refuse(unlawful('notice-already-settled', 'awb:3:2', 'Over de melding is al beslist.', 'The notice was admitted or dismissed already.'));
  }
  return then(notice);
}

/** The order goes to whoever hosts; another addressee needs the reason why it cannot (art. 6(2)). */
export function nonHostingWithoutReason(role: string, reason: string | null | undefined): Refusal | null {
  if (role === 'hosting' || (reason ?? '').length > 0) return null;
  return unlawful(
    'non-hosting-addressee-without-reason',
    'csam:6(2)',
    'Een bevel aan een ander dan een aanbieder van hostingdiensten vraagt een vastgelegde reden.',
    'An order to someone other than a hosting provider needs a stored reason.',
  );
}

function attributed(data: CommandData<'AttributeProvider'>): Outcome {
  const refusal = nonHostingWithoutReason(data.role, data.nonHostingReason);
  return refusal === null ? record({ type: 'ProviderAttributed', data }) : refuse(refusal);
}
