import { addDays, dayOf, startOfDay } from '../../../libs/law/calendar/local-date.js';
import { until, type Clock, type Stage } from './stage.js';

const amountPerDayCents = 5_000_00;
const capCents = 22_500_00;
const mostNights = 30;

/** Views on the intention: asked with a last day, given the day after, answered. */
export async function hearViews(stage: Stage, clock: Clock, about: 'penalty-order' | 'fine', intention: string): Promise<void> {
  const today = dayOf(await clock.now());
  await stage.act('officer-1', `invite-views-${about}`, { type: 'InviteViews', data: { about, lastDay: addDays(today, 5), intention } });
  await clock.forward(26);
  const receivedOn = dayOf(await clock.now());
  await stage.act('officer-1', `views-${about}`, {
    type: 'RecordViews',
    data: { about, receivedOn, summary: 'De aanbieder stelt dat zijn wederverkoper moet optreden.', response: 'De aanbieder slaat de gegevens zelf op en kan ze zelf ontoegankelijk maken.' },
  });
}

/** The order under penalty payment, taken and made known; with these amounts in cents, or those of the example. */
export async function penaltyOrder(stage: Stage, amounts: { readonly amountPerDayCents: number; readonly capCents: number } = { amountPerDayCents, capCents }): Promise<void> {
  await stage.act('officer-1', 'draft-penalty-order', {
    type: 'DraftPenaltyOrder',
    data: {
      breachOf: 'B1',
      ...amounts,
      complianceHours: 24,
      feasibleBecause: 'Ontoegankelijk maken vraagt een enkele handeling in het beheer van de opslag; de aanbieder is dag en nacht bereikbaar.',
      proportionateBecause: 'Het bedrag weegt op tegen het voordeel van niets doen en het maximum blijft onder een maand omzet uit deze dienst.',
      views: { kind: 'heard' },
    },
  });
  await stage.act('approver-1', 'approve-penalty-order', { type: 'ApproveDecision', data: { decisionId: 'P1' } });
  await stage.untilDecision('P1', 'announced');
}

/** Lets the compliance period end and the nights pass until the cap is reached. */
export async function letUnitsForfeit(stage: Stage, clock: Clock): Promise<void> {
  await clock.to(await stage.endOf('P1:compliance-period'));
  await stage.untilAct('CompliancePeriodEnded');
  for (let night = 1; night <= mostNights; night += 1) {
    if ((await stage.acts()).some((act) => act.type === 'CapReached')) return;
    await clock.to(startOfDay(addDays(dayOf(await clock.now()), 1)));
    await clock.forward(9);
  }
  await until('the cap of the penalty payments', async () => (await stage.acts()).some((act) => act.type === 'CapReached'));
}
