import { dayOf } from '../../../../libs/law/calendar/local-date.js';
import { begun, type Steps } from '../money-steps.js';
import { refusedBy } from '../refusal.js';
import type { Clock, Stage } from '../stage.js';
import { appeals, provider, rules, upholds } from './legal-staff.js';

/** In the middle of an appeal the order is lowered on request: the change joins the appeal by itself (6:19 Awb), and there is no second procedure. */
export const changedInAppeal = (stage: Stage, clock: Clock): Steps => [
  ...begun(stage, clock, 1),
  ['bezwaar ongegrond, en beroep', async () => {
    await upholds(stage, clock, 'P1');
    await appeals(stage, clock);
  }],
  ['de last wordt op verzoek verlaagd', async () => {
    await stage.act('officer-1', 'change', { type: 'DraftPenaltyOrderChange', data: { orderId: 'P1', change: { kind: 'reduce', amountPerDayCents: 4_000_00, capCents: 20_000_00 }, reasons: 'De aanbieder heeft een deel al verwijderd.' } });
    await stage.act('approver-1', 'take-change', { type: 'ApproveDecision', data: { decisionId: 'W1' } });
    await stage.untilDecision('W1', 'announced');
    await stage.untilAct('DecisionCovered');
  }],
  ['een bezwaar tegen de wijziging wordt geweigerd: zij loopt al mee', async () => {
    const receivedOn = dayOf(await clock.now());
    const data = { against: ['W1'], party: provider, receipt: { kind: 'electronic', receivedOn }, grounds: 'Nog steeds te hoog.', lacks: [], requestsCosts: false, requestsDirectAppeal: false } as const;
    await refusedBy('covered-already', stage.act('legal-1', 'second-objection', { type: 'ReceiveObjection', data: { ...data, against: [...data.against], lacks: [] } }));
  }],
  ['de rechtbank oordeelt over beide', async () => {
    await clock.forward(24 * 60);
    const stands = { annulled: 'no', effectsKept: false, followUp: { kind: 'none' } } as const;
    await rules(stage, clock, { rulings: [{ decisionId: 'OB1', ...stands }, { decisionId: 'W1', ...stands }] });
  }],
];
