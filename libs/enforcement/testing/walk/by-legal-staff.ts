import { addHours } from '../../../law/calendar/instant.js';
import { addDays } from '../../../law/calendar/local-date.js';
import type { CaseFile, Written } from '../case-file.js';
import { both, lawyer, officer, process, secondApprover, secondOfficer } from '../officials.js';
import * as remedy from '../remedy-route.js';
import { today } from '../steps.js';
import { deciders, may, type Candidate } from './candidate.js';
import { oneOf, type Dice } from './dice.js';

const staff = [lawyer];

/** Everything that the legal staff might do about an objection, lawful or not. */
export function objectionCandidates(file: CaseFile, dice: Dice): readonly Candidate[] {
  const { state } = file;
  const day = today(file);
  const decisions = Object.values(state.decisions).filter(({ approvedAt, kind }) => approvedAt !== null && kind !== 'objection-decision').map(({ id }) => id);
  const against = decisions.length === 0 ? ['B1'] : [decisions[dice(decisions.length)] ?? 'B1'];
  const id = oneOf(dice, 'OB1', 'OB1', ...Object.keys(state.remedies.objections));
  const objection = state.remedies.objections[id];
  const open = Object.values(state.remedies.objections).filter(({ status }) => status === 'open');
  const party = oneOf<Written<'ReceiveObjection'>['party']>(dice, remedy.objector, remedy.objector, remedy.thirdParty);
  return [
    may(decisions.length > 0 ? 4 : 0.3, staff, 'ReceiveObjection', () => ({ ...remedy.objectionTo(against, { party, requestsCosts: dice(3) === 0, requestsDirectAppeal: dice(3) === 0, ...oneOf<object>(dice, {}, {}, {}, { grounds: undefined, lacks: ['signature'] }, { receipt: { kind: 'post', receivedOn: day, postedOn: addDays(day, -3) } }) })(file) })),
    ...(open.length === 0 ? [] : procedureCandidates(file, dice, id)),
    may(open.length > 1 ? 3 : 0.2, staff, 'JoinObjections', () => ({ objectionId: oneOf(dice, 'OB1', id), with: oneOf(dice, 'OB2', id), reasons: 'Samenhang.' })),
    may(objection?.heard === 'heard' || objection?.heard === 'skipped' ? 10 : 1, staff, 'DraftObjectionDecision', () => remedy.answerData(rulingsFor(file, id, dice), { objectionId: id, ...oneOf<object>(dice, {}, { costs: { amountCents: oneOf(dice, 0, 100_000), reasons: 'Op verzoek.' } }), ...oneOf<object>(dice, {}, { deviatesFromAdviceBecause: 'Anders.' }) })),
    may(objection?.inDefaultSince == null ? 0.3 : 6, staff, 'DraftDefaultPenaltyDecision', () => ({ objectionId: id, reasons: 'Vaststelling.' })),
    may(0.5, staff, 'AcknowledgeObjection', () => ({ objectionId: id, sentOn: day })),
    may(1, [process], 'RaiseTermAlarm', () => ({ procedureId: oneOf(dice, id, 'BR1', 'VV1') })),
    may(1, [process], 'RecordRemedyTermEnd', () => ({ procedureId: oneOf(dice, id, 'BR1', 'VV1') })),
  ];
}

function procedureCandidates(file: CaseFile, dice: Dice, objectionId: string): readonly Candidate[] {
  const day = today(file);
  const { hearing, heard, repair, hearers } = file.state.remedies.objections[objectionId] ?? { hearing: null, heard: null, repair: null, hearers: null };
  const lacks = oneOf<('signature' | 'grounds')[]>(dice, ['signature'], ['grounds'], ['signature', 'grounds']);
  return [
    may(1, staff, 'RequestRepair', () => ({ objectionId, lacks, sentOn: day, lastDay: addDays(day, oneOf(dice, 14, 7, 0)) })),
    may(repair === null ? 0.3 : 4, staff, 'RecordRepair', () => ({ objectionId, repaired: ['signature', 'grounds'], receivedOn: day, grounds: 'Alsnog.' })),
    may(2, staff, 'JudgeLateness', () => ({ objectionId, excusable: dice(2) === 0, reasons: 'Beoordeeld.' })),
    may(0.15, staff, 'ForwardObjection', () => ({ objectionId, to: 'ACM', sentOn: day, reasons: 'Onbevoegd.' })),
    may(0.7, staff, 'AnswerDirectAppealRequest', () => ({ objectionId, consent: dice(2) === 0, on: day, reasons: 'Overwogen.' })),
    may(0.25, staff, 'WithdrawObjection', () => ({ objectionId, on: day, manner: 'in-writing' })),
    may(hearers === null ? 5 : 0.5, staff, 'AppointHearers', () => oneOf(dice, remedy.hearersData(objectionId), remedy.hearersData(objectionId), remedy.committeeData(objectionId), { objectionId, committee: false, persons: [{ name: 'A', userId: 'officer-1', chairs: true }] })),
    may(hearing === null && hearers !== null ? 4 : 1, staff, 'PlanHearing', () => remedy.hearingData(oneOf(dice, 21, 14, 12, 5), objectionId)(file)),
    may(hearing?.heldOn === null ? 6 : 0.3, staff, 'RecordHearing', () => ({ ...remedy.heldData(objectionId)(file), heldOn: hearing === null || hearing.on > day ? day : hearing.on })),
    may(heard === 'not-yet' || heard === 'again' ? 4 : 0.5, staff, 'SkipHearing', () => ({ objectionId, ground: skipGround(file, dice), reasons: 'Vastgelegd.' })),
    may(0.4, staff, 'RecordNewFacts', () => ({ objectionId, on: day, facts: 'Nieuw rapport.', significant: dice(2) === 0 })),
    may(hearers?.committee === true ? 4 : 0.3, staff, 'RecordAdvice', () => ({ objectionId, receivedOn: day, outcome: oneOf(dice, 'unfounded', 'founded'), advice: 'Advies.' })),
    may(0.5, staff, 'WithholdParts', () => ({ objectionId, parts: ['Bijlage 1'], reasons: 'Gewichtig.' })),
    may(0.5, staff, 'RecordPaper', () => ({ procedureId: oneOf(dice, objectionId, 'BR1'), from: 'objector', receivedOn: day, description: 'Nader stuk' })),
    may(1, staff, 'AdjournObjection', () => ({ objectionId, sentOn: day, reasons: 'Onderzoek.' })),
    may(0.7, staff, 'ExtendObjectionTerm', () => ({ objectionId, until: addDays(day, oneOf(dice, 120, 10)), ground: oneOf(dice, 'consent-of-objector', 'statutory-procedure'), sentOn: day, reasons: 'In overleg.' })),
    may(2, staff, 'RecordNoticeOfDefault', () => ({ objectionId, receivedOn: day })),
    may(1, staff, 'RecordDispute', () => ({ procedureId: oneOf(dice, objectionId, 'BR1'), subject: oneOf(dice, 'C1', ...Object.keys(file.state.debts).slice(0, 2)), on: day, grounds: 'Betwist.' })),
    may(3, [officer, secondOfficer, both, secondApprover], 'ApproveDecision', () => ({ decisionId: objectionId })),
  ];
}

function skipGround(file: CaseFile, dice: Dice): Written<'SkipHearing'>['ground'] {
  const day = today(file);
  return oneOf<Written<'SkipHearing'>['ground']>(dice, { kind: 'waived', declaredOn: day }, { kind: 'waived', declaredOn: day }, { kind: 'manifestly-unfounded' }, { kind: 'fully-met' }, { kind: 'no-reply', askedOn: addDays(day, -20), lastDay: addDays(day, oneOf(dice, -5, 1)) });
}

function rulingsFor(file: CaseFile, id: string, dice: Dice): Written<'DraftObjectionDecision'>['rulings'] {
  const about = file.state.remedies.objections[id]?.decisionIds ?? ['P1'];
  return about.map((decisionId) =>
    oneOf<Written<'DraftObjectionDecision'>['rulings'][number]>(
      dice,
      { decisionId, outcome: 'unfounded' },
      { decisionId, outcome: 'founded', change: changeFor(decisionId, dice), unlawful: true },
      { decisionId, outcome: 'inadmissible', ground: oneOf(dice, 'late', 'defects-not-repaired', 'no-interest') },
    ),
  );
}

type Change = Extract<Written<'DraftObjectionDecision'>['rulings'][number], { outcome: 'founded' }>['change'];

function changeFor(decisionId: string, dice: Dice): Change {
  if (decisionId.startsWith('F')) return oneOf<Change>(dice, { kind: 'fine', amountCents: oneOf(dice, 200_000, 100_000, 900_000_000) }, { kind: 'revoke' });
  if (decisionId.startsWith('P')) return oneOf<Change>(dice, { kind: 'penalty-order', amountPerDayCents: oneOf(dice, 200_000, 100_000), capCents: oneOf(dice, 300_000, 900_000) }, { kind: 'revoke' }, { kind: 'none' });
  return oneOf<Change>(dice, { kind: 'revoke' }, { kind: 'none' });
}

/** What comes from and goes to the courts, and publication. */
export function courtCandidates(file: CaseFile, dice: Dice): readonly Candidate[] {
  const { state, now } = file;
  const { objections, appeals, reliefs, publications } = state.remedies;
  const day = today(file);
  const decided = Object.values(objections).filter(({ status }) => status === 'decided').map(({ id }) => id);
  const ruled = Object.values(appeals).filter(({ status, instance }) => status === 'ruled' && instance === 'first').map(({ id }) => id);
  const pending = Object.values(appeals).filter(({ status }) => status === 'pending').map(({ id }) => id);
  const appealId = oneOf(dice, 'BR1', ...pending, ...ruled);
  const lodged = appeals[appealId]?.lodgedOn ?? day;
  const higher = { instance: 'higher', ground: 'ruling', court: 'council-of-state', partyDistrict: null, lodgedBy: oneOf(dice, 'party', 'authority') } as const;
  return [
    may(decided.length > 0 ? 5 : 0.2, staff, 'RegisterAppeal', () => remedy.appealAgainst([oneOf(dice, 'OB1', ...decided)])(file)),
    may(0.5, staff, 'RegisterAppeal', () => remedy.appealAgainst([oneOf(dice, 'OB1', 'P1')], { ground: oneOf(dice, 'no-decision-in-time', 'direct-appeal') })(file)),
    may(ruled.length > 0 ? 4 : 0.2, staff, 'RegisterAppeal', () => remedy.appealAgainst([oneOf(dice, 'BR1', ...ruled)], higher)(file)),
    may(pending.length > 0 ? 2 : 0.2, staff, 'SendDefence', () => ({ appealId, sentOn: day, index: [{ number: oneOf(dice, 1, 1, 2), document: 'Dossier' }] })),
    may(1, staff, 'PlanCourtHearing', () => ({ appealId, on: addDays(day, oneOf(dice, 30, -400)) })),
    may(pending.length > 0 ? 2 : 0.2, staff, 'RecordInterimRulingOnDefect', () => ({ appealId, ruledOn: day, defects: 'Motivering.', repairBy: addDays(day, oneOf(dice, 30, 0)) })),
    may(appeals[appealId]?.loop?.answered === null ? 8 : 0.5, staff, 'AnswerAdministrativeLoop', () => ({ appealId, on: day, how: 'repaired', reasons: 'Hersteld.' })),
    may(pending.length > 0 ? 4 : 0.2, staff, 'RecordRuling', () => rulingFor(file, appealId, dice)),
    may(0.2, staff, 'WithdrawAppeal', () => ({ appealId, on: day })),
    may(ruled.length > 0 ? 2 : 0.2, staff, 'AdviseHigherAppeal', () => ({ appealId, pro: ['Belang.'], con: ['Kosten.'], advice: 'lodge' })),
    may(ruled.length > 0 ? 3 : 0.2, deciders, 'DecideHigherAppeal', () => ({ appealId, lodge: dice(3) > 0, reasons: 'Afgewogen.' })),
    may(Object.keys(objections).length > 0 ? 2 : 0.2, staff, 'ReceiveInterimReliefRequest', () => ({ ...remedy.reliefData([oneOf(dice, 'P1', 'P1', 'F1', 'B1')], oneOf(dice, 'OB1', ...pending, ...Object.keys(objections)))(file), requestedOn: lodged > day ? lodged : day })),
    ...Object.keys(reliefs).slice(-1).flatMap((reliefId) => [
      may(0.5, staff, 'PlanInterimHearing', () => ({ reliefId, on: addDays(day, 3) })),
      may(7, staff, 'RecordInterimRuling', () => interimRuling(file, reliefId, dice)),
      may(0.5, staff, 'WithdrawInterimRelief', () => ({ reliefId, on: day })),
      may(1, staff, 'EndInterimMeasure', () => ({ reliefId, on: now, why: 'lifted-by-judge', reasons: 'Opgeheven.' })),
    ]),
    may(1, staff, 'DraftPublicationDecision', () => ({ decisionId: oneOf(dice, 'P1', 'P1', 'F1', 'B1'), text: 'De Autoriteit legde een sanctie op.', interests: 'Gewogen.' })),
    ...Object.keys(publications).flatMap((publicationId) => [
      may(2, staff, 'RecordPublished', () => ({ publicationId, on: day, place: 'https://autoriteit.example/1' })),
      may(0.7, staff, 'RectifyPublication', () => ({ publicationId, on: day, text: 'Gewijzigd.', reasons: 'Uitspraak.' })),
    ]),
  ];
}

function rulingFor(file: CaseFile, appealId: string, dice: Dice): Written<'RecordRuling'> {
  const day = today(file);
  const against = file.state.remedies.appeals[appealId]?.against[0] ?? 'OB1';
  if (file.state.remedies.appeals[appealId]?.instance === 'higher' && dice(3) > 0) return remedy.rulingData({ appealId, outcome: 'founded', rulings: [{ decisionId: against, annulled: 'whole', followUp: { kind: 'restore' } }] })(file);
  const of = oneOf(dice, 'P1', 'F1', ...(file.state.remedies.objections[against]?.decisionIds ?? []));
  const founded = oneOf<Written<'RecordRuling'>['rulings']>(
    dice,
    [],
    [{ decisionId: against, annulled: 'whole', followUp: { kind: 'new-decision', by: addDays(day, oneOf(dice, 42, 0)) } }],
    [{ decisionId: against, annulled: 'whole', followUp: { kind: 'court-decides', of, change: changeFor(of, dice) } }],
    [{ decisionId: against, annulled: 'whole', effectsKept: true }],
    [{ decisionId: against, annulled: 'whole' }],
  );
  return remedy.rulingData({ appealId, outcome: founded?.length === 0 ? 'unfounded' : 'founded', rulings: founded, ...oneOf<object>(dice, {}, { costsCents: 175_000, courtFeeCents: 37_100 }) })(file);
}

function interimRuling(file: CaseFile, reliefId: string, dice: Dice): Written<'RecordInterimRuling'> {
  const from = addHours(file.now, oneOf(dice, 0, -30, -30, 10));
  const until = addHours(file.now, oneOf(dice, 100, 300, -40));
  const measures = oneOf<NonNullable<Written<'RecordInterimRuling'>['measures']>>(
    dice,
    [],
    [{ kind: 'suspend-order', orderId: 'P1', from }],
    [{ kind: 'suspend-order', orderId: 'P1', from }],
    [{ kind: 'suspend-order', orderId: 'P1', from, until }],
    [{ kind: 'suspend-collection', subject: oneOf(dice, 'P1', 'F1'), from, until }],
    [{ kind: 'suspend-publication', decisionId: 'P1', from }],
  );
  return { reliefId, ruledOn: today(file), outcome: measures.length === 0 ? oneOf(dice, 'refused', 'inadmissible') : 'granted', measures, reasons: 'Overwogen.' };
}
