import { describe, it } from '@jest/globals';
import type { CommandType } from '../../contracts/commands/command.js';
import { addDays, localDate } from '../../law/calendar/local-date.js';
import type { Actor } from '../case/context.js';
import type { CaseFile } from '../testing/case-file.js';
import { approver, financier, lawyer, nightlyRun, officer, secondApprover } from '../testing/officials.js';
import * as remedy from '../testing/remedy-route.js';
import * as route from '../testing/route.js';
import { given, type ExpectedAct } from '../testing/specification.js';
import { does, passes, story, today, type DataOf, type Step } from '../testing/steps.js';

/** One step that the law forbids: where, which command with what, by whom, and the rule and article that stand in the way. */
type Forbidden = readonly [article: string, what: string, where: Step, type: CommandType, data: DataOf<CommandType>, by: Actor, code: string];
const forbidden = <T extends CommandType>(article: string, what: string, where: Step, type: T, data: DataOf<T>, code: string, by: Actor = lawyer): Forbidden => [article, what, where, type, data as DataOf<CommandType>, by, code];

const lateByPost = story(route.penaltyInForce, route.dayBegins(localDate('2025-04-23')), remedy.objectedByPost(['P1'], localDate('2025-04-15'), localDate('2025-04-23')));
const judged = (excusable: boolean): Step => does(lawyer, 'JudgeLateness', { objectionId: 'OB1', excusable, reasons: 'Beoordeeld.' });
const readyToAnswer = story(remedy.objectedPenalty, remedy.waivedHearing());
const decided = story(remedy.objectionUnfounded, passes(24));
const appealed = story(decided, (file: CaseFile) => remedy.appealed()(file));
const relieved = story(remedy.objectedUnits, remedy.reliefRequested());
const inadmissible = (ground: 'late' | 'defects-not-repaired') => remedy.answerData([{ decisionId: 'P1', outcome: 'inadmissible', ground }]);
const interim = (change: object) => (file: CaseFile) => ({ reliefId: 'VV1', ruledOn: today(file), outcome: 'granted', measures: [], reasons: 'x', ...change }) as never;
const annulled = { decisionId: 'OB1', annulled: 'whole' } as const;
const defence = (change: object) => (file: CaseFile) => ({ appealId: 'BR1', sentOn: today(file), index: [{ number: 1, document: 'x' }], ...change });
const published = story(route.penaltyInForce, does(lawyer, 'DraftPublicationDecision', { decisionId: 'P1', text: 'x', interests: 'x' }), route.madeKnown('OP1', secondApprover), passes(24 * 20));

const chapterSix: readonly Forbidden[] = [
  forbidden('6:3', 'no objection against what only prepares a decision, or answers an objection', decided, 'ReceiveObjection', remedy.objectionTo(['OB1']), 'no-decision-to-contest'),
  forbidden('6:4', 'no second objection by the same party', remedy.objectedPenalty, 'ReceiveObjection', remedy.objectionTo(['P1']), 'objected-already'),
  forbidden('6:6', 'not inadmissible for a defect without a chance to repair', story(remedy.objectedPenalty, remedy.waivedHearing()), 'DraftObjectionDecision', inadmissible('defects-not-repaired'), 'no-chance-to-repair'),
  forbidden('6:6', 'no decision while the term to repair runs', story(remedy.objectedPenalty, remedy.waivedHearing(), does(lawyer, 'RequestRepair', (file) => ({ objectionId: 'OB1', lacks: ['signature'], sentOn: today(file), lastDay: addDays(today(file), 14) }))), 'DraftObjectionDecision', remedy.answerData([remedy.unfounded()]), 'repair-term-running'),
  forbidden('6:7', 'a late objection without an excuse is not answered on its merits', story(lateByPost, remedy.waivedHearing(), judged(false)), 'DraftObjectionDecision', remedy.answerData([remedy.unfounded()]), 'late-objection-answered'),
  forbidden('6:9', 'an excused objection is not inadmissible for being late', story(lateByPost, remedy.waivedHearing(), judged(true)), 'DraftObjectionDecision', inadmissible('late'), 'not-late'),
  forbidden('6:9(2)', 'no postmark after the receipt', route.penaltyInForce, 'ReceiveObjection', remedy.objectionTo(['P1'], { receipt: { kind: 'post', receivedOn: localDate('2025-03-03'), postedOn: localDate('2025-03-04') } }), 'posted-after-receipt'),
  forbidden('6:10', 'no objection before there is a decision, without why it could be thought taken', story(route.ignored, does(officer, 'DraftPenaltyOrder', route.penaltyDraft())), 'ReceiveObjection', remedy.objectionTo(['P1']), 'objection-before-decision'),
  forbidden('6:11', 'no answer before the lateness was judged', story(lateByPost, remedy.waivedHearing()), 'DraftObjectionDecision', inadmissible('late'), 'lateness-not-judged'),
  forbidden('6:12', 'no appeal for deciding late without a notice of default', remedy.objectedPenalty, 'RegisterAppeal', remedy.appealAgainst(['OB1'], { ground: 'no-decision-in-time' }), 'not-in-default'),
  forbidden('6:14', 'no acknowledgement of what was not received', route.penaltyInForce, 'AcknowledgeObjection', (file) => ({ objectionId: 'OB1', sentOn: today(file) }), 'objection-not-received'),
  forbidden('6:15(3)', 'no first receipt after the receipt here', route.penaltyInForce, 'ReceiveObjection', (file) => ({ ...remedy.objectionTo(['P1'])(file), firstReceivedElsewhere: { by: 'ACM', on: addDays(today(file), 1) } }), 'forwarded-before-receipt'),
  forbidden('6:19', 'no objection of its own against a change that joined by force of law', story(remedy.objectedPenalty, does(officer, 'DraftPenaltyOrderChange', { orderId: 'P1', change: { kind: 'reduce', amountPerDayCents: 400_000, capCents: 2_000_000 }, reasons: 'x' }), route.madeKnown('W1')), 'ReceiveObjection', remedy.objectionTo(['W1']), 'covered-already'),
  forbidden('6:21', 'no withdrawal by an objector who is not there', remedy.objectedPenalty, 'WithdrawObjection', (file) => ({ objectionId: 'OB1', objector: 2, on: today(file), manner: 'in-writing' }), 'no-such-objector'),
  forbidden('6:24', 'no higher appeal by the Authority after six weeks', story(appealed, (file: CaseFile) => remedy.ruled()(file), passes(24 * 60)), 'AdviseHigherAppeal', { appealId: 'BR1', pro: ['x'], con: ['y'], advice: 'lodge' }, 'higher-appeal-too-late'),
];

const chapterSeven: readonly Forbidden[] = [
  forbidden('7:1', 'no appeal before the objection was decided', remedy.objectedPenalty, 'RegisterAppeal', remedy.appealAgainst(['OB1']), 'objection-first'),
  forbidden('7:1a', 'no direct appeal that was not asked for', remedy.objectedPenalty, 'AnswerDirectAppealRequest', (file) => ({ objectionId: 'OB1', consent: true, on: today(file), reasons: 'x' }), 'direct-appeal-not-requested'),
  forbidden('7:2', 'no decision without a hearing or a ground for none', remedy.objectedPenalty, 'DraftObjectionDecision', remedy.answerData([remedy.unfounded()]), 'not-heard'),
  forbidden('7:3', 'no founded decision where it was manifestly unfounded that nobody was heard', story(remedy.objectedPenalty, does(lawyer, 'SkipHearing', { objectionId: 'OB1', ground: { kind: 'manifestly-unfounded' }, reasons: 'x' })), 'DraftObjectionDecision', remedy.answerData([remedy.revoked()]), 'outcome-does-not-fit-ground'),
  forbidden('7:4', 'no hearing that leaves no time for papers', story(remedy.objectedPenalty, remedy.hearersAppointed), 'PlanHearing', remedy.hearingData(10), 'invited-too-late'),
  forbidden('7:5', 'nobody hears alone who prepared the decision', remedy.objectedPenalty, 'AppointHearers', { objectionId: 'OB1', committee: false, persons: [{ name: 'A', userId: 'officer-1', chairs: true }] }, 'hearer-was-involved'),
  forbidden('7:9', 'no decision on significant new facts that nobody was heard about', story(remedy.objectedPenalty, remedy.heard, does(lawyer, 'RecordNewFacts', (file) => ({ objectionId: 'OB1', on: today(file), facts: 'x', significant: true }))), 'DraftObjectionDecision', remedy.answerData([remedy.unfounded()]), 'not-heard-on-new-facts'),
  forbidden('7:10(3)', 'no second adjournment', story(remedy.objectedPenalty, does(lawyer, 'AdjournObjection', (file) => ({ objectionId: 'OB1', sentOn: today(file), reasons: 'x' }))), 'AdjournObjection', (file) => ({ objectionId: 'OB1', sentOn: today(file), reasons: 'x' }), 'adjourned-already'),
  forbidden('7:10(4)', 'no more time with the consent of one of two', story(remedy.objectedPenalty, remedy.objected(['P1'], { party: remedy.thirdParty }), does(lawyer, 'JoinObjections', { objectionId: 'OB1', with: 'OB2', reasons: 'x' })), 'ExtendObjectionTerm', (file) => ({ objectionId: 'OB1', until: addDays(today(file), 150), ground: 'consent-of-objector', sentOn: today(file), reasons: 'x' }), 'consent-of-others-missing'),
  forbidden('7:11', 'nobody is worse off for objecting', readyToAnswer, 'DraftObjectionDecision', remedy.answerData([remedy.lowered(900_000, 2_250_000)]), 'change-worsens'),
  forbidden('7:12', 'no answer about another decision', readyToAnswer, 'DraftObjectionDecision', remedy.answerData([remedy.unfounded('B1')]), 'answers-do-not-match'),
  forbidden('7:13', 'no decision before the committee advised', story(remedy.objectedPenalty, does(lawyer, 'AppointHearers', remedy.committeeData()), remedy.waivedHearing()), 'DraftObjectionDecision', remedy.answerData([remedy.unfounded()]), 'advice-missing'),
  forbidden('7:15', 'no costs without a request', readyToAnswer, 'DraftObjectionDecision', remedy.answerData([remedy.revoked()], { costs: { amountCents: 100_000, reasons: 'x' } }), 'costs-without-ground'),
  forbidden('10:3(3)', 'whoever took the decision does not decide on the objection', story(readyToAnswer, remedy.answered([remedy.unfounded()])), 'ApproveDecision', { decisionId: 'OB1' }, 'decided-by-first-decider', approver),
  forbidden('4:17', 'no penalty for deciding late without a notice of default', remedy.objectedPenalty, 'DraftDefaultPenaltyDecision', { objectionId: 'OB1', reasons: 'x' }, 'no-notice-of-default'),
];

const chapterEight: readonly Forbidden[] = [
  forbidden('8:1', 'the Authority does not appeal against itself', decided, 'RegisterAppeal', remedy.appealAgainst(['OB1'], { lodgedBy: 'authority' }), 'authority-appeals-itself'),
  forbidden('8:7(2)', 'not before the court of another district', decided, 'RegisterAppeal', remedy.appealAgainst(['OB1'], { partyDistrict: 'limburg' }), 'another-court-is-competent'),
  forbidden('8:29', 'no restricted knowledge of what is not in the file', appealed, 'SendDefence', defence({ forTheCourtOnly: [{ number: 2, reasons: 'x' }] }), 'restricted-document-unknown'),
  forbidden('8:42', 'no file without an index', appealed, 'SendDefence', defence({ index: [{ number: 2, document: 'x' }] }), 'file-not-indexed'),
  forbidden('8:51a', 'no loop that ends when it begins', appealed, 'RecordInterimRulingOnDefect', (file) => ({ appealId: 'BR1', ruledOn: today(file), defects: 'x', repairBy: today(file) }), 'loop-term-too-short'),
  forbidden('8:51b', 'no answer to a loop that is not there', appealed, 'AnswerAdministrativeLoop', (file) => ({ appealId: 'BR1', on: today(file), how: 'repaired', reasons: 'x' }), 'no-loop-to-answer'),
  forbidden('8:58', 'no hearing before the appeal', appealed, 'PlanCourtHearing', (file) => ({ appealId: 'BR1', on: addDays(today(file), -1) }), 'hearing-before-appeal'),
  forbidden('8:66', 'no second ruling', story(appealed, (file: CaseFile) => remedy.ruled()(file)), 'RecordRuling', remedy.rulingData(), 'appeal-not-pending'),
  forbidden('8:69', 'no ruling about what is not before the court', appealed, 'RecordRuling', remedy.rulingData({ outcome: 'founded', rulings: [{ decisionId: 'F1', annulled: 'whole' }] }), 'not-before-the-court'),
  forbidden('8:72', 'nothing annulled without what comes in its place', appealed, 'RecordRuling', remedy.rulingData({ outcome: 'founded', rulings: [annulled] }), 'follow-up-missing'),
  forbidden('8:72', 'no collection of what was annulled', story(remedy.objectedUnits, remedy.waivedHearing(), remedy.decidedOnObjection([remedy.revoked()])), 'DraftCollectionDecision', { orderId: 'P1', days: ['2025-03-05'], reasons: 'x', views: { kind: 'skipped', ground: 'x' } }, 'decision-annulled', officer),
  forbidden('8:81', 'no interim relief without an objection or appeal', story(route.penaltyActive, route.nights(1)), 'ReceiveInterimReliefRequest', remedy.reliefData(['P1'], 'OB1'), 'no-connexity'),
  forbidden('8:81', 'no reminder while the judge suspended collection', remedy.collectionSuspended, 'SendReminder', (file) => ({ debtIds: ['P1:2025-03-05'], sentOn: today(file), warning: true }), 'collection-suspended', financier),
  forbidden('8:83', 'no hearing before the request', relieved, 'PlanInterimHearing', (file) => ({ reliefId: 'VV1', on: addDays(today(file), -1) }), 'hearing-before-request'),
  forbidden('8:84', 'nothing granted without a measure', relieved, 'RecordInterimRuling', interim({}), 'granted-without-measure'),
  forbidden('8:86', 'the main case is not decided with a request that belongs to an objection', relieved, 'RecordInterimRuling', interim({ outcome: 'refused', decidesMainCase: true }), 'main-case-not-before-the-court'),
  forbidden('8:86', 'nor without a hearing', story(appealed, (file: CaseFile) => remedy.reliefRequested(['P1'], 'BR1')(file)), 'RecordInterimRuling', interim({ outcome: 'refused', decidesMainCase: true }), 'main-case-not-heard'),
  forbidden('8:87', 'no measure ends in the future', story(relieved, does(lawyer, 'RecordInterimRuling', interim({ measures: [{ kind: 'suspend-collection', subject: 'P1', from: '2025-03-06T00:00:00.000Z' }] }))), 'EndInterimMeasure', { reliefId: 'VV1', on: '2025-09-01T00:00:00.000Z', why: 'lifted-by-judge', reasons: 'x' }, 'day-in-the-future'),
  forbidden('8:104', 'no higher appeal by the Authority before it was decided upon', story(appealed, (file: CaseFile) => remedy.ruled()(file)), 'RegisterAppeal', remedy.appealAgainst(['BR1'], { instance: 'higher', ground: 'ruling', court: 'council-of-state', partyDistrict: null, lodgedBy: 'authority' }), 'higher-appeal-not-decided'),
];

const ofPublication: readonly Forbidden[] = [
  forbidden('csam:9', 'nothing is published under a pending request for interim relief', story(published, remedy.objected(), remedy.reliefRequested()), 'RecordPublished', (file) => ({ publicationId: 'OP1', on: today(file), place: 'https://autoriteit.example/1' }), 'publication-held'),
];

describe.each([
  ['6', chapterSix],
  ['7, and 10:3 and 4:17 that go with it', chapterSeven],
  ['8', chapterEight],
  ['9 of the CSAM Act on publication', ofPublication],
])('what chapter %s forbids is refused with its article', (_, rows) => {
  it.each(rows)('%s: %s', (article, _what, where, type, data, by, code) => {
    given(where).when(type, data, by).refuses({ code, article: article.includes('csam') ? article : `awb:${article}` });
  });
});

type Follows = readonly [article: string, what: string, where: Step, type: CommandType, data: DataOf<CommandType>, by: Actor, acts: readonly ExpectedAct[]];
const follows = <T extends CommandType>(article: string, what: string, where: Step, type: T, data: DataOf<T>, acts: readonly ExpectedAct[], by: Actor = lawyer): Follows => [article, what, where, type, data as DataOf<CommandType>, by, acts];

describe('what the chapters allow and ask is done', () => {
  it.each<Follows>([
    follows('6:5', 'a letter without grounds is on file as lacking them', route.penaltyInForce, 'ReceiveObjection', remedy.objectionTo(['P1'], { grounds: undefined, lacks: ['signature'] }), [{ type: 'ObjectionReceived', data: { lacks: ['signature'] } }]),
    follows('6:8', 'the term to appeal begins the day after the decision on the objection was sent', story(readyToAnswer, remedy.answered([remedy.unfounded()]), route.approved('OB1', secondApprover), route.sealed('OB1')), 'AnnounceDecision', (file) => route.announceData('OB1', file.now), [{ type: 'DecisionAnnounced' }, { type: 'ObjectionDecided', data: { terms: [{ kind: 'appeal' }] } }], { ...lawyer, userId: 'process', roles: ['process'] }),
    follows('6:16', 'an objection suspends nothing: the order goes on forfeiting', story(route.penaltyActive, remedy.objected(), route.nextNight, route.round(nightlyRun, 'P1', 'nightly', 'available', 'available')), 'BookUnits', (file) => route.bookingData(file), [{ type: 'UnitForfeited' }], nightlyRun),
    follows('6:17', 'a representative is on file, to whom the documents go', route.penaltyInForce, 'ReceiveObjection', remedy.objectionTo(['P1'], { representative: { name: 'Mr. Voorbeeld', authorisation: 'lawyer' } }), [{ type: 'ObjectionReceived', data: { representative: { name: 'Mr. Voorbeeld' } } }]),
    follows('6:22', 'a defect that harmed nobody is passed over: the decision stands though the appeal shows it', appealed, 'RecordRuling', remedy.rulingData({ outcome: 'unfounded', rulings: [{ decisionId: 'OB1', annulled: 'no' }], costsCents: 175_000 }), [{ type: 'AppealRuled', data: { costsCents: 175_000 } }]),
    follows('7:4(6)', 'parts are withheld for weighty reasons', remedy.objectedPenalty, 'WithholdParts', { objectionId: 'OB1', parts: ['Bijlage 1'], reasons: 'Gewichtig.' }, [{ type: 'PartsWithheld', data: { parts: ['Bijlage 1'] } }]),
    follows('7:6', 'parties are heard apart for a reason on file', story(remedy.objectedPenalty, remedy.hearersAppointed, remedy.hearingPlanned(21), passes(21 * 24)), 'RecordHearing', (file) => ({ ...remedy.heldData()(file), heardSeparatelyBecause: 'Bedrijfsgeheimen.' }), [{ type: 'HearingHeld', data: { heardSeparatelyBecause: 'Bedrijfsgeheimen.' } }]),
    follows('7:7', 'a report is made of the hearing', story(remedy.objectedPenalty, remedy.hearersAppointed, remedy.hearingPlanned(21), passes(21 * 24)), 'RecordHearing', remedy.heldData(), [{ type: 'HearingHeld', data: { report: 'De bezwaarmaker lichtte zijn gronden toe.' } }]),
    follows('7:8', 'what is said at the hearing of new facts without weight asks for no other hearing', story(remedy.objectedPenalty, remedy.heard, does(lawyer, 'RecordNewFacts', (file) => ({ objectionId: 'OB1', on: today(file), facts: 'x', significant: false }))), 'DraftObjectionDecision', remedy.answerData([remedy.unfounded()]), [{ type: 'ObjectionDecisionDrafted' }]),
    follows('8:6', 'an appeal lies with the court of the district', decided, 'RegisterAppeal', remedy.appealAgainst(['OB1'], { partyDistrict: 'limburg', court: 'limburg' }), [{ type: 'AppealRegistered', data: { court: 'limburg', inTime: true } }]),
    follows('8:72a', 'the court sets the fine itself', story(remedy.objectedFine, remedy.waivedHearing(), remedy.decidedOnObjection([remedy.unfounded('F1')]), (file: CaseFile) => remedy.appealed()(file)), 'RecordRuling', remedy.rulingData({ outcome: 'founded', rulings: [{ ...annulled, followUp: { kind: 'court-decides', of: 'F1', change: { kind: 'fine', amountCents: 300_000 } } }] }), [{ type: 'AppealRuled' }, { type: 'DecisionAnnulled' }, { type: 'FineLowered', data: { toCents: 300_000 } }, { type: 'DebtsReversed', data: { procedureId: 'BR1' } }]),
    follows('8:74', 'the court fee is for the Authority where the appeal is founded', appealed, 'RecordRuling', remedy.rulingData({ outcome: 'founded', rulings: [{ ...annulled, effectsKept: true }], courtFeeCents: 37_100 }), [{ type: 'AppealRuled', data: { courtFeeCents: 37_100 } }, { type: 'DecisionAnnulled', data: { effectsKept: true } }]),
    follows('8:75', 'costs are awarded with the ruling', appealed, 'RecordRuling', remedy.rulingData({ costsCents: 181_400 }), [{ type: 'AppealRuled', data: { costsCents: 181_400 } }]),
    follows('8:82', 'a request for interim relief names its court, file number and urgency', remedy.objectedUnits, 'ReceiveInterimReliefRequest', remedy.reliefData(), [{ type: 'InterimReliefRequested', data: { court: 'Rechtbank Rotterdam', fileNumber: 'ROT 25/99 VV' } }]),
    follows('8:85', 'a measure works from and until the moments that the ruling names', relieved, 'RecordInterimRuling', (file) => ({ reliefId: 'VV1', ruledOn: today(file), outcome: 'granted', measures: [{ kind: 'suspend-publication', decisionId: 'P1', from: file.now }], reasons: 'x' }), [{ type: 'InterimReliefRuled' }]),
    follows('8:86', 'after a hearing the judge can decide the appeal as well, which is then recorded there', story(appealed, (file: CaseFile) => remedy.reliefRequested(['P1'], 'BR1')(file), does(lawyer, 'PlanInterimHearing', (file) => ({ reliefId: 'VV1', on: today(file) }))), 'RecordInterimRuling', interim({ outcome: 'refused', decidesMainCase: true }), [{ type: 'InterimReliefRuled' }, { type: 'TaskRaised', data: { key: 'main-case:VV1:BR1' } }]),
    follows('8:105', 'a higher appeal goes to the Council of State', story(appealed, (file: CaseFile) => remedy.ruled()(file)), 'RegisterAppeal', remedy.appealAgainst(['BR1'], { instance: 'higher', ground: 'ruling', court: 'council-of-state', partyDistrict: null }), [{ type: 'AppealRegistered', data: { appealId: 'HB1' } }]),
  ])('%s: %s', (_article, _what, where, type, data, by, acts) => {
    given(where).when(type, data, by).then(...acts);
  });
});
