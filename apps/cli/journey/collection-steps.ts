import type { LocalDate } from '../../../libs/law/calendar/brands.js';
import { dayOf, localDate } from '../../../libs/law/calendar/local-date.js';
import { baseRuleSet, limitation } from '../../../libs/law/index.js';
import { daysOf, debtIdsOf } from './money-steps.js';
import type { Clock, Stage } from './stage.js';

/** The report of findings on every unit, and the collection decision that rests on it, made known. */
export async function collect(stage: Stage): Promise<void> {
  const evidenceIds = (await stage.acts()).flatMap(({ type, data }) => (type === 'UnitForfeited' ? [String(data['evidenceId'])] : []));
  await stage.act('officer-1', 'report-findings', { type: 'DrawUpReportOfFindings', data: { orderId: 'P1', evidenceIds, finding: 'Op de genoemde momenten waren de vindplaatsen bereikbaar.' } });
  const days = (await daysOf(stage)).map((day) => localDate(day));
  await stage.act('officer-1', 'draft-collection', { type: 'DraftCollectionDecision', data: { orderId: 'P1', days, reasons: 'Beginselplicht tot invordering.', views: { kind: 'skipped', ground: 'De gevolgen zijn volledig omkeerbaar (4:12 Awb).' } } });
  await stage.act('approver-1', 'approve-collection', { type: 'ApproveDecision', data: { decisionId: 'C1' } });
  await stage.untilDecision('C1', 'announced');
}

/** The last day on which the first unit can still be collected, by the rule of the law: one year after forfeiture (5:35 Awb). */
export async function lastSafeDay(stage: Stage): Promise<LocalDate> {
  const [day = ''] = await daysOf(stage);
  const computed = limitation({ kind: 'penalty-payment', from: localDate(day), events: [] }, baseRuleSet('training'));
  if (!computed.ok) throw new Error(computed.refusal.message.nl);
  return computed.value.barredAfter;
}

/** Asks for a reminder of the first unit today; what the engine refuses is thrown. */
export async function remind(stage: Stage, clock: Clock): Promise<void> {
  const [first = ''] = await debtIdsOf(stage);
  await stage.act('finance-1', 'remind', { type: 'SendReminder', data: { debtIds: [first], sentOn: dayOf(await clock.now()), warning: true } });
}
