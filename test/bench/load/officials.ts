import type { PerformRequest } from '../../../libs/record/perform.js';
import type { Instant } from '../../../libs/law/calendar/brands.js';
import { notice, request } from '../../record/fixtures/commands.js';
import { toAdmission, toOrder } from '../../record/fixtures/route.js';

/** What officials do in a case until its order is taken: intake, two consultations, attribution, admission, draft, approval. */
export const actsPerCase = 7;

/** The first command opens the case; the others need its number. */
export const intake = (at: Instant): PerformRequest => request(null, 'flagger-meldpunt', 'EscalateNotice', notice({ at }));

export const untilApproved = (caseNumber: string, at: Instant): readonly PerformRequest[] => [...toAdmission(caseNumber, at), ...toOrder(caseNumber, at).slice(0, 2)];
