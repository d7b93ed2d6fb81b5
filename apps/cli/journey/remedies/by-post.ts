import { objectionTerm, type ObjectionTermValue } from '../../../../libs/law/terms/objection-term.js';
import { baseRuleSet } from '../../../../libs/law/parameters/rule-set.js';
import { addDays, atAmsterdam, dayOf } from '../../../../libs/law/calendar/local-date.js';
import { parseInstant } from '../../../../libs/law/calendar/instant.js';
import type { Steps } from '../money-steps.js';
import { refusedBy } from '../refusal.js';
import type { Clock, Stage } from '../stage.js';
import { decides, drafts, hearsNobody, objects } from './legal-staff.js';

/** Two objections by post: against the binding order, posted a day after the term; against the penalty order, posted on its last day and received on the last day on which that is still in time (6:9(2) Awb). */
export const byPost = (stage: Stage, clock: Clock): Steps => [
  ['bezwaar tegen het bevel, een dag te laat op de post', async () => {
    const { lastDay } = await termOf(stage, 'B1');
    const [postedOn, receivedOn] = [addDays(lastDay, 1), addDays(lastDay, 2)];
    await clock.to(atAmsterdam(receivedOn, '09:00'));
    await objects(stage, clock, 'B1', { receipt: { kind: 'post', postedOn, receivedOn } }, 'OB1');
  }],
  ['bezwaar tegen de last, op de laatste dag op de post en op de laatste dag binnen', async () => {
    const { lastDay, postedReceivedBy } = await termOf(stage, 'P1');
    await clock.to(atAmsterdam(postedReceivedBy, '09:00'));
    await objects(stage, clock, 'P1', { receipt: { kind: 'post', postedOn: lastDay, receivedOn: postedReceivedBy } }, 'OB2');
  }],
  ['het late bezwaar: eerst een oordeel over de reden, dan niet-ontvankelijk', async () => {
    await hearsNobody(stage, clock, 'OB1', 'manifestly-inadmissible');
    await refusedBy('lateness-not-judged', drafts(stage, [{ decisionId: 'B1', outcome: 'inadmissible', ground: 'late' }], 'OB1'));
    await stage.act('legal-1', 'lateness', { type: 'JudgeLateness', data: { objectionId: 'OB1', excusable: false, reasons: 'De bezwaarmaker kende het besluit en noemt geen reden.' } });
    await drafts(stage, [{ decisionId: 'B1', outcome: 'inadmissible', ground: 'late' }], 'OB1');
    await decides(stage, 'OB1');
  }],
  ['het bezwaar dat net op tijd is: inhoudelijk beslist', async () => {
    await hearsNobody(stage, clock, 'OB2');
    await drafts(stage, [{ decisionId: 'P1', outcome: 'unfounded' }], 'OB2');
    await decides(stage, 'OB2');
  }],
];

/** Six weeks from the day on which the decision was made known, as anybody can compute them. */
async function termOf(stage: Stage, decisionId: 'B1' | 'P1'): Promise<ObjectionTermValue> {
  const announced = (await stage.acts()).find(({ type, data }) => type === 'DecisionAnnounced' && data['decisionId'] === decisionId);
  const at = parseInstant(String(announced?.data['announcedAt']));
  if (at === null) throw new Error(`${decisionId} was not made known.`);
  const computed = objectionTerm({ announcedOn: dayOf(at) }, baseRuleSet('training'));
  if (!computed.ok) throw new Error(computed.refusal.message.en);
  return computed.value;
}
