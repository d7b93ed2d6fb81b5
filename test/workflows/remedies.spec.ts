import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { admit, establishNonCompliance, letTermEnd, order } from '../../apps/cli/journey/order-phase.js';
import { hearViews, penaltyOrder } from '../../apps/cli/journey/penalty-phase.js';
import { beginsAtBreach, stepsOfRemedy, type RemedyScenario } from '../../apps/cli/journey/scenarios.js';
import type { ActAnswer } from '../../apps/cli/journey/shapes.js';
import type { Clock, Stage } from '../../apps/cli/journey/stage.js';
import type { EscalatedNotice } from '../../libs/contracts/commands/notice.js';
import type { CaseState } from '../../libs/enforcement/case/state.js';
import { addHours } from '../../libs/law/calendar/instant.js';
import { atAmsterdam, localDate } from '../../libs/law/calendar/local-date.js';
import { accounts } from '../../libs/money/accounts.js';
import { readCase } from '../../libs/record/cases/read-case.js';
import { deadlineClock } from './support/deadline-clock.js';
import { startEngine, type Engine } from './support/engine.js';
import { longClock } from './support/long-clock.js';
import { noticeFor } from './support/notices.js';

interface Ended {
  readonly acts: readonly ActAnswer[];
  readonly state: CaseState;
  /** What stands on each account of the ledger of this case, in cents; accounts at zero are left out. */
  readonly ledger: { readonly [account: string]: number };
}

/** The journeys of `npm run journey -- --scenario …` about remedies, one after another on one engine with the real servers. */
describe('remedies on the real servers', () => {
  let engine: Engine;
  let clock: Clock;
  beforeAll(async () => {
    engine = await startEngine({ clockFrom: atAmsterdam(localDate('2025-03-05'), '09:30') });
    clock = longClock(engine.clock, deadlineClock(engine.db));
  }, 120_000);
  afterAll(() => engine.stop(), 60_000);

  const walked = async (scenario: RemedyScenario): Promise<Ended> => {
    const notice = await noticeNow(scenario, clock);
    const stage = await engine.escalate(notice);
    await ignored(stage, notice, clock);
    if (!beginsAtBreach(scenario)) {
      await hearViews(stage, clock, 'penalty-order', 'Voornemen.');
      await penaltyOrder(stage);
    }
    for (const [, step] of stepsOfRemedy(scenario, stage, clock, null)) await step();
    return ended(engine, stage);
  };
  const count = ({ acts }: Ended, type: string): number => acts.filter((act) => act.type === type).length;
  const units = ({ state }: Ended) => Object.values(state.debts).map(({ amountCents, reversedCents, paidCents }) => [amountCents - reversedCents, paidCents]);

  it('a fine moderated by the court itself: the difference repaid with interest, costs and fee paid', async () => {
    const journey = await walked('moderated-fine');
    expect(journey.state.debts['F1']).toMatchObject({ amountCents: 400_000, reversedCents: 100_000, paidCents: 300_000, status: 'paid' });
    const interest = journey.state.money.refunds['T1']?.interestCents ?? 0;
    expect(interest).toBeGreaterThan(2_000);
    expect(journey.state.remedies.owed['BR1']).toMatchObject({ paidCents: 181_400 + 37_100 });
    expect(journey.ledger).toEqual({ bank: 300_000 - interest - 218_500, fineIncome: -300_000, interestExpense: interest, awardedCosts: 181_400, courtFees: 37_100 });
  }, 60_000);

  it('a penalty order held for eleven days and lowered: no unit inside the hold, each counted anew, the rest repaid', async () => {
    const journey = await walked('held-and-lowered');
    expect(count(journey, 'PenaltyOrderHeld')).toBe(1);
    const [hold] = journey.state.penaltyOrders['P1']?.holds ?? [];
    const days = Object.values(journey.state.debts).flatMap(({ evidenceAt }) => evidenceAt ?? []);
    expect(days.filter((at) => hold !== undefined && at >= hold.from && at < (hold.until ?? at))).toEqual([]);
    expect(units(journey).slice(0, 4)).toEqual(Array.from({ length: 4 }, () => [300_000, 300_000]));
    const repaid = journey.state.money.refunds['T1'];
    expect(repaid).toMatchObject({ status: 'paid', principalCents: 800_000 });
    expect(repaid?.interestCents).toBeGreaterThan(0);
  }, 60_000);

  it('an order annulled two years after everything was paid: nothing is kept', async () => {
    const journey = await walked('annulled-after-two-years');
    expect(units(journey).flat().every((cents) => cents === 0)).toBe(true);
    const repaid = journey.state.money.refunds['T1'];
    expect(repaid).toMatchObject({ status: 'paid', principalCents: 2_250_000 });
    expect(journey.ledger).toEqual({ bank: -(repaid?.interestCents ?? 0), interestExpense: repaid?.interestCents });
  }, 60_000);

  it('by post: a day late is inadmissible, just in time is answered', async () => {
    const journey = await walked('by-post');
    expect(journey.acts.flatMap(({ type, data }) => (type === 'ObjectionDecided' ? [data['rulings']] : []))).toEqual([
      [{ decisionId: 'B1', outcome: 'inadmissible', ground: 'late' }],
      [{ decisionId: 'P1', outcome: 'unfounded' }],
    ]);
    expect(['OB1', 'OB2'].flatMap((id) => Object.values(journey.state.remedies.objections[id]?.objectors[0]?.timeliness ?? {}))).toEqual(['late', 'in-time-by-post']);
  }, 60_000);

  it('decided a week late: seven days of penalty, fixed, served and paid', async () => {
    const journey = await walked('a-week-late');
    expect(journey.acts.find(({ type }) => type === 'ObjectionDecided')?.data['late']).toBe(true);
    expect(journey.state.remedies.owed['DP1']).toMatchObject({ paidCents: 16_100, parts: [{ kind: 'default-penalty', amountCents: 16_100 }] });
    expect(count(journey, 'TermAlarmRaised')).toBeGreaterThan(0);
  }, 60_000);

  it('a change in the middle of an appeal joins it (6:19), and the court rules about both', async () => {
    const journey = await walked('changed-in-appeal');
    expect(journey.state.remedies.appeals['BR1']).toMatchObject({ status: 'ruled', covered: [{ subject: 'W1', article: 'awb:6:19' }] });
    expect(Object.keys(journey.state.remedies.objections)).toEqual(['OB1']);
    const seqs = journey.acts.map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.map((_, index) => index + 1));
  }, 60_000);
});

const nameOf = (code: string): string => Object.entries(accounts).find(([, account]) => account.code === code)?.[0] ?? code;

/** A notice whose material was seen online an hour ago, by the clock of the installation. */
async function noticeNow(name: string, clock: Clock): Promise<EscalatedNotice> {
  const now = await clock.now();
  return { ...noticeFor(name), noticeSentAt: addHours(now, -49), noticeReceivedAt: addHours(now, -48), lastSeenOnlineAt: addHours(now, -1) };
}

async function ignored(stage: Stage, notice: EscalatedNotice, clock: Clock): Promise<void> {
  await admit(stage, notice, clock);
  await order(stage, notice, 12);
  await letTermEnd(stage, clock);
  await establishNonCompliance(stage);
}

async function ended({ db }: Engine, { caseNumber, acts }: Stage): Promise<Ended> {
  const reading = await readCase(db, caseNumber);
  if (reading === null) throw new Error(`The case ${caseNumber} is gone.`);
  const { rows } = await db.pool.query<{ account: string; cents: string }>(
    'SELECT account, sum(cents)::text AS cents FROM money.posting WHERE case_number = $1 GROUP BY account HAVING sum(cents) <> 0',
    [caseNumber],
  );
  return { acts: await acts(), state: reading.state, ledger: Object.fromEntries(rows.map(({ account, cents }) => [nameOf(account), Number(cents)])) };
}
