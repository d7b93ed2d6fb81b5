import { describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '../../law/calendar/local-date.js';
import type { CaseFile, Written } from '../testing/case-file.js';
import { approver, lawyer } from '../testing/officials.js';
import * as remedy from '../testing/remedy-route.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { does, passes, story, today, type Step } from '../testing/steps.js';

const decided = remedy.objectionUnfounded;
const pending = story(decided, passes(24 * 10), remedy.appealed());
const defence = (file: CaseFile): Written<'SendDefence'> => ({ appealId: 'BR1', sentOn: today(file), index: [{ number: 1, document: 'Last onder dwangsom' }, { number: 2, document: 'Bezwaarschrift' }] });

describe('registering an appeal (8:1–8:8 Awb)', () => {
  it('names the competent court, its file number, and four weeks for file and defence', () => {
    const file = given(decided).when('RegisterAppeal', remedy.appealAgainst(), lawyer).then({ type: 'AppealRegistered', data: { appealId: 'BR1', inTime: true, competent: { rule: 'competent-court', value: { court: 'rotterdam' } } } });
    expect(file.state.terms['BR1:defence']).toMatchObject({ lastDay: addDays(today(file), 28), status: 'running' });
  });

  it.each([
    ['the appellant’s own district', 'limburg', 'limburg', null],
    ['another than the appellant’s district', 'limburg', 'rotterdam', 'another-court-is-competent'],
    ['the seat of the Authority where there is no domicile here', null, 'den-haag', null],
    ['another court where there is no domicile here', null, 'rotterdam', 'another-court-is-competent'],
  ] as const)('looks at %s (8:7)', (_, partyDistrict, court, code) => {
    const asked = given(decided).when('RegisterAppeal', remedy.appealAgainst(['OB1'], { partyDistrict, court }), lawyer);
    if (code === null) asked.then({ type: 'AppealRegistered' });
    else asked.refuses({ code, article: 'awb:8:7(2)' });
  });

  it('elsewhere, with the reason', () => {
    given(decided).when('RegisterAppeal', remedy.appealAgainst(['OB1'], { partyDistrict: 'limburg', courtDiffersBecause: 'Door de rechtbank verwezen.' }), lawyer).then({ type: 'AppealRegistered' });
  });

  it.each([
    ['without an objection', route.penaltyInForce, ['P1'], {}, 'objection-first', 'awb:7:1'],
    ['while the objection runs', remedy.objectedPenalty, ['OB1'], {}, 'objection-first', 'awb:7:1'],
    ['by the Authority against itself', decided, ['OB1'], { lodgedBy: 'authority' }, 'authority-appeals-itself', 'awb:8:1'],
    ['in higher instance against a decision', decided, ['OB1'], { instance: 'higher' }, 'instance-does-not-fit', 'awb:8:104'],
    ['against a ruling that is not there', decided, ['BR1'], { instance: 'higher', ground: 'ruling', court: 'council-of-state' }, 'no-ruling-to-appeal', 'awb:8:104'],
    ['a second time', pending, ['OB1'], {}, 'appeal-pending-already', 'awb:8:1'],
    ['for deciding late without a notice of default', remedy.objectedPenalty, ['OB1'], { ground: 'no-decision-in-time' }, 'not-in-default', 'awb:6:12'],
  ] as const)('is refused %s', (_, where, against, change, code, article) => {
    given(where).when('RegisterAppeal', remedy.appealAgainst(against, change as never), lawyer).refuses({ code, article });
  });

  it('after the term is registered all the same, and said to be late', () => {
    given(decided, passes(24 * 60)).when('RegisterAppeal', remedy.appealAgainst(), lawyer).then({ type: 'AppealRegistered', data: { inTime: false } });
  });

  it('for deciding late follows the notice of default and two weeks (6:12)', () => {
    const late = story(remedy.objectedPenalty, route.dayBegins(localDate('2025-05-28')), does(lawyer, 'RecordNoticeOfDefault', (file) => ({ objectionId: 'OB1', receivedOn: today(file) })));
    const data = remedy.appealAgainst(['OB1'], { ground: 'no-decision-in-time' });
    given(late, route.dayBegins(localDate('2025-06-11'))).when('RegisterAppeal', data, lawyer).refuses({ code: 'not-in-default' });
    given(late, route.dayBegins(localDate('2025-06-12'))).when('RegisterAppeal', data, lawyer).then({ type: 'AppealRegistered', data: { inTime: null } });
  });

  it('keeps a case open, and opens a closed one', () => {
    const complied = story(route.complied, remedy.objected(['B1']), remedy.waivedHearing(), remedy.decidedOnObjection([remedy.unfounded('B1')]), does(lawyer, 'CloseCase', { reasons: 'Afgedaan.' }));
    const file = given(complied).when('RegisterAppeal', remedy.appealAgainst(), lawyer).then({ type: 'CaseReopened' }, { type: 'AppealRegistered' });
    expect(file.state.closedAt).toBeNull();
    given(complied, remedy.appealed()).when('CloseCase', { reasons: 'x' }, lawyer).refuses({ code: 'matter-still-open' });
  });
});

describe('the file that goes to the court (8:42 Awb)', () => {
  const sent = { sha256: 'a'.repeat(64), indexSha256: 'b'.repeat(64), throughAct: 3, parts: ['dossier' as const, 'vindplaatsen' as const] };

  it('is an act that says which export, with which index, went to which court under which number', () => {
    const file = given(pending).when('SendDefence', (at) => ({ ...defence(at), export: sent }), lawyer).then({ type: 'DefenceSent', data: { export: sent, court: 'rotterdam', fileNumber: 'ROT 25/1234', late: false } });
    expect(file.state.remedies.appeals['BR1']?.fileSha256).toBe('a'.repeat(64));
  });

  it.each([
    ['of more acts than the case has', { throughAct: 9_999 }, [], 'export-beyond-the-case', 'awb:8:42'],
    ['without the file itself', { parts: ['vindplaatsen'] }, [], 'export-without-file', 'awb:8:42'],
    ['that holds what only the court may read among the rest', {}, [{ number: 2, reasons: 'Vindplaats.' }], 'restricted-part-missing', 'awb:8:29'],
  ] as const)('is not one %s', (_, change, forTheCourtOnly, code, article) => {
    given(pending).when('SendDefence', (at) => ({ ...defence(at), export: { ...sent, ...change, parts: [...('parts' in change ? change.parts : sent.parts)] }, forTheCourtOnly: [...forTheCourtOnly] }), lawyer).refuses({ code, article });
  });

  it('with a part for the court alone may ask for restricted knowledge', () => {
    given(pending).when('SendDefence', (at) => ({ ...defence(at), export: { ...sent, parts: [...sent.parts, 'alleen-rechtbank'] }, forTheCourtOnly: [{ number: 2, reasons: 'Vindplaats.' }] }), lawyer).then({ type: 'DefenceSent' });
  });
});

describe('before the court', () => {
  it('file and defence go once, indexed, in four weeks (8:42)', () => {
    const file = given(pending).when('SendDefence', defence, lawyer).then({ type: 'DefenceSent', data: { late: false } });
    expect(file.state.terms['BR1:defence']?.status).toBe('ended');
    given(pending, passes(24 * 29)).when('SendDefence', defence, lawyer).then({ type: 'DefenceSent', data: { late: true } });
    given(pending, does(lawyer, 'SendDefence', defence)).when('SendDefence', defence, lawyer).refuses({ code: 'defence-sent-already', article: 'awb:8:42' });
    given(pending).when('SendDefence', (at) => ({ ...defence(at), index: [{ number: 2, document: 'x' }] }), lawyer).refuses({ code: 'file-not-indexed', article: 'awb:8:42' });
    given(pending).when('SendDefence', (at) => ({ ...defence(at), sentOn: addDays(today(at), -9) }), lawyer).refuses({ code: 'defence-before-appeal' });
    given(pending).when('SendDefence', (at) => ({ ...defence(at), forTheCourtOnly: [{ number: 3, reasons: 'x' }] }), lawyer).refuses({ code: 'restricted-document-unknown', article: 'awb:8:29' });
    given(pending).when('SendDefence', (at) => ({ ...defence(at), forTheCourtOnly: [{ number: 2, reasons: 'Opsporingsbelang.' }] }), lawyer).then({ type: 'DefenceSent' });
  });

  it('papers may come until ten days before the hearing (8:58)', () => {
    const hearing = (file: CaseFile) => ({ appealId: 'BR1', on: addDays(today(file), 60) });
    const file = given(pending).when('PlanCourtHearing', hearing, lawyer).then({ type: 'CourtHearingPlanned', data: { papersUntil: addDays(today(given(pending).file), 50), moves: [] } });
    expect(file.state.terms['BR1:court-hearing']?.status).toBe('running');
    const moved = given(pending, does(lawyer, 'PlanCourtHearing', hearing), passes(24)).when('PlanCourtHearing', hearing, lawyer).then({ type: 'CourtHearingPlanned' });
    expect(moved.acts.at(-1)).toMatchObject({ data: { moves: [{ key: 'BR1:court-hearing', because: 'court' }] } });
    given(pending).when('PlanCourtHearing', (at) => ({ appealId: 'BR1', on: addDays(today(at), -1) }), lawyer).refuses({ code: 'hearing-before-appeal', article: 'awb:8:58' });
  });

  it('a defect can be repaired in the administrative loop (8:51a, 8:51b)', () => {
    const loop = (days: number) => (file: CaseFile) => ({ appealId: 'BR1', ruledOn: today(file), defects: 'De evenredigheid is niet gemotiveerd.', repairBy: addDays(today(file), days) });
    const looped = story(pending, does(lawyer, 'RecordInterimRulingOnDefect', loop(42)));
    const answer = (file: CaseFile) => ({ appealId: 'BR1', on: today(file), how: 'repaired' as const, reasons: 'Aanvullend gemotiveerd.' });
    given(pending).when('RecordInterimRulingOnDefect', loop(0), lawyer).refuses({ code: 'loop-term-too-short', article: 'awb:8:51a' });
    given(pending).when('AnswerAdministrativeLoop', answer, lawyer).refuses({ code: 'no-loop-to-answer', article: 'awb:8:51b' });
    expect(given(looped).file.state.terms['BR1:administrative-loop']?.status).toBe('running');
    given(looped, passes(24 * 20)).when('AnswerAdministrativeLoop', answer, lawyer).then({ type: 'LoopAnswered', data: { late: false } });
    given(looped, passes(24 * 43)).when('AnswerAdministrativeLoop', answer, lawyer).then({ type: 'LoopAnswered', data: { late: true } });
    given(looped).when('AnswerAdministrativeLoop', (at) => ({ ...answer(at), on: addDays(today(at), -1) }), lawyer).refuses({ code: 'answered-before-ruling' });
    given(looped, does(lawyer, 'AnswerAdministrativeLoop', answer)).when('AnswerAdministrativeLoop', answer, lawyer).refuses({ code: 'no-loop-to-answer' });
  });

  it('withdrawal ends it', () => {
    const file = given(pending).when('WithdrawAppeal', (at) => ({ appealId: 'BR1', on: today(at) }), lawyer).then({ type: 'AppealWithdrawn' });
    expect(file.state.terms['BR1:defence']?.status).toBe('lapsed');
    given(pending, does(lawyer, 'WithdrawAppeal', (at) => ({ appealId: 'BR1', on: today(at) }))).when('SendDefence', defence, lawyer).refuses({ code: 'appeal-not-pending', article: 'awb:8:66' });
  });
});

describe('the ruling (8:66–8:75 Awb)', () => {
  const founded = (followUp: object, change: object = {}) => remedy.rulingData({ outcome: 'founded', rulings: [{ decisionId: 'OB1', annulled: 'whole', followUp, ...change } as never] });
  const newDecision = (file: CaseFile) => founded({ kind: 'new-decision', by: addDays(today(file), 42) })(file);

  it('unfounded leaves everything and opens higher appeal', () => {
    const file = given(pending).when('RecordRuling', remedy.rulingData(), lawyer).then({ type: 'AppealRuled', data: { terms: [{ kind: 'appeal' }] } });
    expect(file.state.remedies.appeals['BR1']).toMatchObject({ status: 'ruled', outcome: 'unfounded', ecli: 'ECLI:NL:RBROT:2025:1', annulled: [] });
    expect(file.state.terms['BR1:appeal']).toMatchObject({ status: 'running' });
    expect(file.state.terms['BR1:defence']?.status).toBe('ended');
  });

  it('can order a new decision within a day: the objection is open again (8:72(4))', () => {
    const file = given(pending).when('RecordRuling', newDecision, lawyer).then({ type: 'AppealRuled' }, { type: 'DecisionAnnulled', data: { decisionId: 'OB1', extent: 'whole' } }, { type: 'ObjectionReopened', data: { objectionId: 'OB2', of: 'OB1', ruling: 'BR1' } });
    expect(file.state.remedies.objections['OB2']).toMatchObject({ status: 'open', decisionIds: ['P1'], reopenedBy: 'BR1', dueOn: addDays(today(file), 42) });
    expect(file.state.terms['OB2:objection-decision']).toMatchObject({ lastDay: addDays(today(file), 42) });
  });

  it('can keep the effects of what it annuls', () => {
    const file = given(pending).when('RecordRuling', founded({ kind: 'none' }, { effectsKept: true }), lawyer).then({ type: 'AppealRuled' }, { type: 'DecisionAnnulled', data: { effectsKept: true } });
    expect(file.state.penaltyOrders['P1']?.liftedAt).toBeNull();
  });

  it('after a direct appeal annuls the first decision itself, and its money with it', () => {
    const direct = story(route.penaltyActive, route.nights(2), remedy.objected(['P1'], { requestsDirectAppeal: true }), does(lawyer, 'AnswerDirectAppealRequest', (file) => ({ objectionId: 'OB1', consent: true, on: today(file), reasons: 'x' })), remedy.appealed(['P1'], { ground: 'direct-appeal' }));
    given(direct).when('RecordRuling', remedy.rulingData({ outcome: 'founded', rulings: [{ decisionId: 'P1', annulled: 'whole' }] }), lawyer).then({ type: 'AppealRuled' }, { type: 'DecisionAnnulled', data: { decisionId: 'P1', extent: 'whole' } }, { type: 'UnitsReversed', data: { totalCents: 1_000_000 } });
    const lowered = remedy.rulingData({ outcome: 'founded', rulings: [{ decisionId: 'P1', annulled: 'whole', followUp: { kind: 'court-decides', of: 'P1', change: { kind: 'penalty-order', amountPerDayCents: 100_000, capCents: 900_000 } } }] });
    const file = given(direct).when('RecordRuling', lowered, lawyer).then({ type: 'AppealRuled' }, { type: 'DecisionAnnulled', data: { decisionId: 'P1', extent: 'in-part' } }, { type: 'PenaltyAmountsLowered' }, { type: 'DebtsReversed' }, { type: 'DebtsReversed' });
    expect(file.state.penaltyOrders['P1']).toMatchObject({ forfeitedCents: 200_000, liftedAt: null });
  });

  it.each([
    ['founded without annulling', remedy.rulingData({ outcome: 'founded', rulings: [{ decisionId: 'OB1', annulled: 'no' }] }), 'outcome-does-not-fit'],
    ['unfounded but annulling', remedy.rulingData({ outcome: 'unfounded', rulings: [{ decisionId: 'OB1', annulled: 'whole', effectsKept: true }] }), 'outcome-does-not-fit'],
    ['about something else', remedy.rulingData({ outcome: 'founded', rulings: [{ decisionId: 'F9', annulled: 'whole' }] }), 'not-before-the-court'],
    ['annulling without saying what follows', founded({ kind: 'none' }), 'follow-up-missing'],
    ['keeping effects and asking for a new decision', (file: CaseFile) => founded({ kind: 'new-decision', by: addDays(today(file), 9) }, { effectsKept: true })(file), 'follow-up-of-nothing'],
    ['with a new decision by yesterday', (file: CaseFile) => founded({ kind: 'new-decision', by: addDays(today(file), -1) })(file), 'new-decision-term-too-short'],
    ['changing what is not before the court', founded({ kind: 'court-decides', of: 'F9', change: { kind: 'revoke' } }), 'not-before-the-court'],
    ['raising', founded({ kind: 'court-decides', of: 'P1', change: { kind: 'penalty-order', amountPerDayCents: 900_000, capCents: 900_000 } }), 'change-worsens'],
    ['sent before it was given', (file: CaseFile) => remedy.rulingData({ sentOn: addDays(today(file), -1) })(file), 'ruling-at-impossible-day'],
  ] as const)('is not recorded %s', (_, data, code) => {
    given(pending).when('RecordRuling', data, lawyer).refuses({ code });
  });
});

describe('higher appeal (8:104–8:106 Awb)', () => {
  const ruled = story(pending, remedy.ruled());
  const list: Written<'AdviseHigherAppeal'> = { appealId: 'BR1', pro: ['Principieel belang.'], con: ['Kosten en tijd.'], advice: 'lodge' };
  const advised = story(ruled, does(lawyer, 'AdviseHigherAppeal', list));
  const decide = (lodge: boolean) => ({ appealId: 'BR1', lodge, reasons: 'Afgewogen.' });
  const higher = (change: object = {}) => remedy.appealAgainst(['BR1'], { instance: 'higher', ground: 'ruling', court: 'council-of-state', partyDistrict: null, fileNumber: '202500123/1', ...change } as never);

  it('by a party goes to the Council of State', () => {
    given(ruled).when('RegisterAppeal', higher(), lawyer).then({ type: 'AppealRegistered', data: { appealId: 'HB1', inTime: true } });
    given(ruled).when('RegisterAppeal', higher({ court: 'den-haag' }), lawyer).refuses({ code: 'another-court-is-competent' });
  });

  it('by the Authority follows a list of pro and con and the decision of someone else', () => {
    given(ruled).when('RegisterAppeal', higher({ lodgedBy: 'authority' }), lawyer).refuses({ code: 'higher-appeal-not-decided', article: 'awb:8:104' });
    given(ruled).when('DecideHigherAppeal', decide(true), approver).refuses({ code: 'no-list-of-pro-and-con', article: 'awb:8:104' });
    given(advised).when('DecideHigherAppeal', decide(true), approver).then({ type: 'HigherAppealDecided', data: { lodge: true } });
    const lodged = story(advised, does(approver, 'DecideHigherAppeal', decide(true)));
    given(lodged).when('DecideHigherAppeal', decide(false), approver).refuses({ code: 'higher-appeal-decided-already' });
    given(lodged).when('AdviseHigherAppeal', list, lawyer).refuses({ code: 'higher-appeal-decided-already' });
    given(lodged).when('RegisterAppeal', higher({ lodgedBy: 'authority' }), lawyer).then({ type: 'AppealRegistered', data: { appealId: 'HB1', lodgedBy: 'authority', terms: [] } });
    given(advised, does(approver, 'DecideHigherAppeal', decide(false))).when('RegisterAppeal', higher({ lodgedBy: 'authority' }), lawyer).refuses({ code: 'higher-appeal-not-decided' });
  });

  it('is too late after six weeks', () => {
    given(advised, passes(24 * 50)).when('DecideHigherAppeal', decide(true), approver).refuses({ code: 'higher-appeal-too-late', article: 'awb:6:24' });
    given(ruled, passes(24 * 50)).when('AdviseHigherAppeal', list, lawyer).refuses({ code: 'higher-appeal-too-late' });
    given(advised, does(approver, 'DecideHigherAppeal', decide(true)), passes(24 * 50)).when('RegisterAppeal', higher({ lodgedBy: 'authority' }), lawyer).refuses({ code: 'higher-appeal-too-late' });
  });

  it('is not open against a ruling in higher appeal, nor before there is a ruling', () => {
    const ended: Step = story(ruled, does(lawyer, 'RegisterAppeal', higher()), remedy.ruled({ appealId: 'HB1' }));
    given(ended).when('AdviseHigherAppeal', { ...list, appealId: 'HB1' }, lawyer).refuses({ code: 'no-ruling-to-appeal', article: 'awb:8:104' });
    expect(given(ended).file.state.terms['HB1:appeal']).toBeUndefined();
    given(pending).when('AdviseHigherAppeal', list, lawyer).refuses({ code: 'no-ruling-to-appeal' });
    given(pending).when('AdviseHigherAppeal', { ...list, appealId: 'BR9' }, lawyer).refuses({ code: 'not-found' });
  });
});
