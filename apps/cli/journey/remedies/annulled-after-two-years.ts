import { pay, repaid, type Steps } from '../money-steps.js';
import { letUnitsForfeit } from '../penalty-phase.js';
import { refusedBy } from '../refusal.js';
import { dayOf } from '../../../../libs/law/calendar/local-date.js';
import { debtIdsOf } from '../money-steps.js';
import type { Clock, Stage } from '../stage.js';
import { appeals, rules, upholds } from './legal-staff.js';

/** The court annuls the order two years after every unit was paid: it is as if it had never been, and every euro goes back with interest. */
export const annulledAfterTwoYears = (stage: Stage, clock: Clock): Steps => [
  ['begunstigingstermijn en nachten tot het maximum', () => letUnitsForfeit(stage, clock)],
  ['bezwaar ongegrond', () => upholds(stage, clock, 'P1')],
  ['alles wordt betaald', () => pay(stage, clock, 0)],
  ['beroep, dossier en verweer', () => appeals(stage, clock)],
  ['twee jaar later vernietigt de rechtbank ook de last', async () => {
    await clock.forward(24 * 730);
    const followUp = { kind: 'court-decides', of: 'P1', change: { kind: 'revoke' } } as const;
    await rules(stage, clock, { outcome: 'founded', rulings: [{ decisionId: 'OB1', annulled: 'whole', effectsKept: false, followUp }] });
  }],
  ['een aanmaning wordt geweigerd', async () => {
    const [first = ''] = await debtIdsOf(stage);
    await refusedBy('decision-annulled', stage.act('finance-1', 'remind', { type: 'SendReminder', data: { debtIds: [first], sentOn: dayOf(await clock.now()), warning: true } }));
  }],
  ['alles terug met rente, door drie ambtenaren', () => repaid(stage, clock, 7)],
];
