import { addDays, atAmsterdam, dayOf } from '../../../../libs/law/calendar/local-date.js';
import { addHours } from '../../../../libs/law/calendar/instant.js';
import { begun, type Steps } from '../money-steps.js';
import { refusedBy } from '../refusal.js';
import type { Clock, Stage } from '../stage.js';
import { authorityPays, decides, drafts, hearsNobody, objects } from './legal-staff.js';

const sevenDaysCents = 7 * 23_00;

/** The Authority decides a week after the two weeks of a notice of default: seven days cost it € 23 each (4:17 Awb). */
export const aWeekLate = (stage: Stage, clock: Clock): Steps => [
  ...begun(stage, clock, 1),
  ['bezwaar, dat blijft liggen tot na de beslistermijn', async () => {
    await objects(stage, clock, 'P1');
    await hearsNobody(stage, clock);
    await drafts(stage, [{ decisionId: 'P1', outcome: 'unfounded' }]);
    await clock.to(addHours(await stage.endOf('OB1:objection-decision'), 12));
  }],
  ['ingebrekestelling; na twee weken kost elke dag geld', async () => {
    await refusedBy('no-notice-of-default', stage.act('legal-1', 'too-early', { type: 'DraftDefaultPenaltyDecision', data: { objectionId: 'OB1', reasons: 'Vaststelling.' } }));
    await stage.act('legal-1', 'notice-of-default', { type: 'RecordNoticeOfDefault', data: { objectionId: 'OB1', receivedOn: dayOf(await clock.now()) } });
    const weeksOver = dayOf(addHours(await stage.endOf('OB1:default-notice'), -1));
    await clock.to(atAmsterdam(addDays(weeksOver, 8), '10:00'));
  }],
  ['beslissing op bezwaar, een week te laat', () => decides(stage)],
  ['de dwangsom van zeven dagen, vastgesteld door een ander', async () => {
    await stage.act('legal-1', 'penalty', { type: 'DraftDefaultPenaltyDecision', data: { objectionId: 'OB1', reasons: 'Er is een week na de twee weken beslist.' } });
    await stage.act('approver-1', 'take-penalty', { type: 'ApproveDecision', data: { decisionId: 'DP1' } });
    await stage.untilDecision('DP1', 'announced');
  }],
  ['de Autoriteit betaalt', () => authorityPays(stage, clock, 'DP1', sevenDaysCents)],
];
