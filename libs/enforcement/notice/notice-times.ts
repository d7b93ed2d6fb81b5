import type { EscalatedNotice } from '../../contracts/commands/notice.js';
import type { Instant } from '../../law/calendar/brands.js';
import { unlawful, type Refusal } from '../case/refusal.js';

/** A notice is sent, ignored and only then escalated: its moments stand in that order and not in the future (3:2 Awb). */
export function checkNoticeTimes(notice: EscalatedNotice, now: Instant): Refusal | null {
  if (notice.noticeSentAt > now || notice.lastSeenOnlineAt > now || (notice.policeInformedAt ?? now) > now) {
    return unlawful('notice-in-the-future', 'awb:3:2', 'De melding noemt een moment in de toekomst.', 'The notice names a moment in the future.');
  }
  const received = notice.noticeReceivedAt ?? notice.noticeSentAt;
  if (received < notice.noticeSentAt || notice.lastSeenOnlineAt < received) {
    return unlawful(
      'notice-not-ignored',
      'awb:3:2',
      'Het materiaal moet na ontvangst van de melding nog online zijn gezien.',
      'The material must have been seen online after the notice was received.',
    );
  }
  return null;
}
