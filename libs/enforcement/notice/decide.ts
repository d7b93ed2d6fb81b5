import type { CommandData } from '../../contracts/commands/command.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders } from '../case/decider.js';
import { openMatter } from '../case/open-matter.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { unlawful, type Refusal } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import { missingForAdmission } from './admission.js';
import { checkNoticeTimes } from './notice-times.js';
import type { NoticeState } from './state.js';

/** From the escalated notice to its admission or dismissal, and to the end of the case. */
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
    if (data.consultedAt < (state.notice?.facts.noticeSentAt ?? data.consultedAt)) {
      return refuse(unlawful('consultation-before-notice', 'csam:5(1)', 'Het overleg kan niet vóór de melding liggen waarover het gaat.', 'The consultation cannot lie before the notice that it is about.'));
    }
    return record({ type: 'ConsultationRecorded', data });
  },
  AttributeProvider: (state, data, context) => ifStillOpen(state, () => attributed(data, context)),
  AdmitNotice: (state, data) =>
    ifStillOpen(state, (notice) => {
      const missing = missingForAdmission(notice);
      return missing === null ? record({ type: 'NoticeAdmitted', data }) : refuse(missing);
    }),
  DismissNotice: (state, data) => ifStillOpen(state, () => dismissed(state, data)),
  CloseCase: (state, data) => {
    const open = openMatter(state);
    if (open !== null) return refuse(unlawful('matter-still-open', 'awb:3:2', `De zaak kan niet dicht: ${open.nl}.`, `The case cannot be closed: ${open.en}.`));
    return record({ type: 'CaseClosed', data });
  },
};

function ifStillOpen(state: CaseState, then: (notice: NoticeState) => Outcome): Outcome {
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

function attributed(data: CommandData<'AttributeProvider'>, context: DecisionContext): Outcome {
  const refusal = nonHostingWithoutReason(data.role, data.nonHostingReason);
  if (refusal !== null) return refuse(refusal);
  if (data.evidence.some(({ establishedAt }) => establishedAt > context.now)) {
    return refuse(unlawful('evidence-in-the-future', 'awb:3:2', 'Een bevinding ligt niet in de toekomst.', 'A finding does not lie in the future.'));
  }
  return record({ type: 'ProviderAttributed', data });
}

/** A dismissal as a duplicate says of which case, since that is where the notice is dealt with (3:46 Awb). */
function dismissed(state: CaseState, data: CommandData<'DismissNotice'>): Outcome {
  if (data.ground === 'duplicate' && (data.duplicateOf === undefined || data.duplicateOf === state.caseNumber)) {
    return refuse(unlawful('duplicate-of-no-other-case', 'awb:3:46', 'Noem de andere zaak waarvan deze melding een doublure is.', 'Name the other case that this notice duplicates.'));
  }
  return record({ type: 'NoticeDismissed', data }, { type: 'CaseClosed', data: { reasons: data.reasons } });
}
