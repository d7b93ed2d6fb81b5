import { fine, prepareFine } from '../fine-phase.js';
import type { Loading } from '../example-rows.js';
import { repaid, type Steps } from '../money-steps.js';
import { dayOf } from '../../../../libs/law/calendar/local-date.js';
import type { Clock, Stage } from '../stage.js';
import { appeals, authorityPays, rules, upholds } from './legal-staff.js';

const fineCents = 4_000_00;
const moderatedCents = 3_000_00;
const [costsCents, courtFeeCents] = [1_814_00, 371_00];

/** A fine that is paid and that the court itself sets lower (8:72a Awb); costs and court fee are for the Authority. */
export const moderatedFine = (stage: Stage, clock: Clock, loading: Loading | null): Steps => [
  ['boeterapport, una via en zienswijze', () => prepareFine(stage, clock)],
  ['boete van € 4.000', () => fine(stage, loading, fineCents)],
  ['bezwaar ongegrond', () => upholds(stage, clock, 'F1')],
  ['de boete wordt betaald', async () => {
    await stage.act('finance-1', 'pay-fine', { type: 'RecordPayment', data: { debtIds: ['F1'], amountCents: fineCents, creditedOn: dayOf(await clock.now()), reference: 'overboeking' } });
  }],
  ['beroep, dossier en verweer', () => appeals(stage, clock)],
  ['de rechtbank stelt de boete zelf vast op € 3.000', async () => {
    await clock.forward(24 * 200);
    const followUp = { kind: 'court-decides', of: 'F1', change: { kind: 'fine', amountCents: moderatedCents } } as const;
    await rules(stage, clock, { outcome: 'founded', rulings: [{ decisionId: 'OB1', annulled: 'whole', effectsKept: false, followUp }], costsCents, courtFeeCents });
  }],
  ['het verschil terug met rente, door drie ambtenaren', () => repaid(stage, clock, 7)],
  ['proceskosten en griffierecht betaald', () => authorityPays(stage, clock, 'BR1', costsCents + courtFeeCents)],
];
