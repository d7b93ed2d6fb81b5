import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../law/calendar/local-date.js';
import { balances } from '../../money/ledger.js';
import { remediesOverview } from './overview.js';
import type { CaseFile } from '../testing/case-file.js';
import { ledgerOf } from '../testing/invariants/ledger-of.js';
import { approver, financier, lawyer, secondApprover } from '../testing/officials.js';
import * as remedy from '../testing/remedy-route.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { does, story, today, type Step } from '../testing/steps.js';

const lastDayOf = (file: CaseFile) => file.state.terms['P1:objection']?.lastDay;
const timeliness = (file: CaseFile) => file.state.remedies.objections['OB1']?.objectors[0]?.timeliness['P1'];

/** P1 was made known on Monday 3 March 2025: objection is open until Monday 14 April, by post until Tuesday 22 April, after Easter. */
describe('an objection by post (6:7–6:11 Awb)', () => {
  const posted = (postedOn: string, receivedOn: string): Step => story(route.penaltyInForce, route.dayBegins(localDate(receivedOn)), remedy.objectedByPost(['P1'], localDate(postedOn), localDate(receivedOn)));

  it('posted on the last day and received on the last day of the week after it is only just in time', () => {
    const file = given(posted('2025-04-14', '2025-04-22')).file;
    expect(lastDayOf(file)).toBe('2025-04-14');
    expect(timeliness(file)).toBe('in-time-by-post');
    given(posted('2025-04-14', '2025-04-22'), remedy.waivedHearing(), remedy.answered([remedy.unfounded()])).when('ApproveDecision', { decisionId: 'OB1' }, secondApprover).then({ type: 'DecisionApproved' });
  });

  it.each([
    ['posted a day late', '2025-04-15', '2025-04-16'],
    ['posted in time and received a day late', '2025-04-14', '2025-04-23'],
  ])('%s is late: inadmissible only once somebody judged that it cannot be excused', (_what, postedOn, receivedOn) => {
    const late = story(posted(postedOn, receivedOn), remedy.waivedHearing());
    expect(timeliness(given(late).file)).toBe('late');
    const inadmissible = remedy.answerData([{ decisionId: 'P1', outcome: 'inadmissible', ground: 'late' }]);
    given(late).when('DraftObjectionDecision', inadmissible, lawyer).refuses({ code: 'lateness-not-judged', article: 'awb:6:11' });
    const judged = (excusable: boolean): Step => does(lawyer, 'JudgeLateness', { objectionId: 'OB1', excusable, reasons: 'Beoordeeld.' });
    given(late, judged(false)).when('DraftObjectionDecision', inadmissible, lawyer).then({ type: 'ObjectionDecisionDrafted' });
    given(late, judged(true)).when('DraftObjectionDecision', inadmissible, lawyer).refuses({ code: 'not-late', article: 'awb:6:9' });
  });
});

describe('an objection decided a week late, with the penalty that the Authority owes (7:10, 4:17, 4:18 Awb)', () => {
  const overdue = story(remedy.objectedPenalty, route.dayBegins(localDate('2025-05-28')), does(lawyer, 'RecordNoticeOfDefault', (file) => ({ objectionId: 'OB1', receivedOn: today(file) })), remedy.waivedHearing(), remedy.answered([remedy.unfounded()]));
  const decided = story(overdue, route.dayBegins(localDate('2025-06-19')), route.madeKnown('OB1', secondApprover), does(lawyer, 'DraftDefaultPenaltyDecision', { objectionId: 'OB1', reasons: 'Vaststelling.' }));
  const exposure = (file: CaseFile) => remediesOverview(file.state, file.now, file.rules).exposure;

  it('is money about to be lost while it lasts, owed once fixed, and gone once paid', () => {
    // Two weeks after the notice end on 11 June; on 18 June it is the seventh day.
    expect(exposure(given(overdue, route.dayBegins(localDate('2025-06-18'))).file)).toMatchObject([{ objectionId: 'OB1', firstDay: '2025-06-12', accruedCents: 7 * 2_300, maximumCents: 144_200 }]);
    const fixed = story(decided, route.madeKnown('DP1', approver));
    const file = given(fixed).file;
    expect(file.acts.find(({ type }) => type === 'ObjectionDecided')?.data).toMatchObject({ late: true });
    expect(file.state.remedies.owed['DP1']).toMatchObject({ parts: [{ kind: 'default-penalty', amountCents: 7 * 2_300 }] });
    const paid = given(fixed).when('RecordAuthorityPayment', (at) => ({ owedFor: 'DP1', amountCents: 7 * 2_300, paidOn: today(at), reference: 'Overboeking' }), financier).then({ type: 'AuthorityPaid' });
    expect(balances(ledgerOf(paid.acts, 'Z-2025-000001').flatMap(({ postings }) => postings))).toMatchObject({ bank: -7 * 2_300, defaultPenaltyExpense: 7 * 2_300, defaultPenaltyPayable: 0 });
  });
});
