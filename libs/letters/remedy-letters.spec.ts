import { describe, expect, it } from '@jest/globals';
import { composeLetter } from '../documents/compose.js';
import { wordsOf } from '../documents/template/words.js';
import { lawyer, officer, secondApprover } from '../enforcement/testing/officials.js';
import * as remedy from '../enforcement/testing/remedy-route.js';
import * as route from '../enforcement/testing/route.js';
import { does, passes, story, today, type Step } from '../enforcement/testing/steps.js';
import { addHours } from '../law/calendar/instant.js';
import { addDays } from '../law/calendar/local-date.js';
import { letterInput, type CaseLetter } from './case-letters.js';
import { LetterNotPossible } from './case-file.js';
import { fileAfter, numberOf } from './testing/story-file.js';

const words = (kind: CaseLetter, made: Step, subject: string): string => {
  const file = fileAfter(made);
  return wordsOf(composeLetter(kind, letterInput(kind, file, /^[A-Z]{1,2}\d$/.test(subject) ? subject : numberOf(file, subject))).blocks).join('\n');
};

const { objectedPenalty, objectedUnits } = remedy;
const acknowledged = story(objectedPenalty, does(lawyer, 'AcknowledgeObjection', (file) => ({ objectionId: 'OB1', sentOn: today(file) })));
const repair = story(
  story(route.penaltyInForce, passes(24), remedy.objected(['P1'], { grounds: undefined, lacks: ['signature'] })),
  does(lawyer, 'RequestRepair', (file) => ({ objectionId: 'OB1', lacks: ['grounds', 'signature'], sentOn: today(file), lastDay: addDays(today(file), 14) })),
);
const repaired = story(repair, passes(48), does(lawyer, 'RecordRepair', (file) => ({ objectionId: 'OB1', repaired: ['grounds', 'signature'], receivedOn: today(file), grounds: 'Te hoog.' })));
const invited = story(objectedPenalty, remedy.hearersAppointed, does(lawyer, 'PlanHearing', (file) => ({ ...remedy.hearingData(21)(file), time: '10:30' })));
const withheld = story(objectedPenalty, remedy.hearersAppointed, does(lawyer, 'WithholdParts', { objectionId: 'OB1', parts: ['Stuk 4'], reasons: 'De adressen.' }), remedy.hearingPlanned());
const forwarded = story(objectedPenalty, does(lawyer, 'ForwardObjection', (file) => ({ objectionId: 'OB1', to: 'De gemeente Voorbeeldstad', sentOn: today(file), reasons: 'Niet ons besluit.' })));
const direct = (consent: boolean): Step =>
  story(route.penaltyInForce, passes(24), remedy.objected(['P1'], { requestsDirectAppeal: true }), does(lawyer, 'AnswerDirectAppealRequest', (file) => ({ objectionId: 'OB1', consent, on: today(file), reasons: 'Een rechtsvraag.' })));
const adjourned = story(objectedPenalty, does(lawyer, 'AdjournObjection', (file) => ({ objectionId: 'OB1', sentOn: today(file), reasons: 'Meer tijd nodig.' })));
const committee = story(objectedPenalty, does(lawyer, 'AppointHearers', remedy.committeeData()));

describe('letters of an objection, from the acts of a case', () => {
  it.each<readonly [CaseLetter, Step, string, readonly string[]]>([
    ['objection-acknowledgement', acknowledged, 'ObjectionAcknowledged', ['bevestigen de ontvangst', 'de last onder dwangsom van', 'kenmerk Z-2025-000001/P1', 'Wij beslissen uiterlijk op 26 mei 2025']],
    ['objection-repair', repair, 'RepairRequested', ['de gronden van uw bezwaar', 'uw handtekening', 'tot en met 18 maart 2025']],
    ['objection-term', repaired, 'DefectsRepaired', ['Wij hebben uw aanvulling ontvangen']],
    ['objection-term', adjourned, 'ObjectionAdjourned', ['verdagen', 'Meer tijd nodig.', 'De laatste dag was\n26 mei 2025']],
    ['objection-term', committee, 'HearersAppointed', ['artikel 7:13, tweede lid', 'De laatste dag was\n26 mei 2025']],
    ['objection-forwarding', forwarded, 'ObjectionForwarded', ['De gemeente Voorbeeldstad', 'Niet ons besluit.']],
    ['objection-forwarding', direct(true), 'DirectAppealAnswered', ['Daarmee stemmen wij in', 'de bevoegde rechtbank']],
    ['objection-forwarding', direct(false), 'DirectAppealAnswered', ['Dat doen wij niet', 'Een rechtsvraag.']],
    ['hearing-invitation', invited, 'HearingPlanned', ['10.30 uur', 'Den Haag', 'Vanaf']],
    ['hearing-invitation', withheld, 'HearingPlanned', ['Stuk 4', 'De adressen.', 'over het tijdstip nemen wij contact met u op']],
    ['hearing-skipped', story(objectedPenalty, remedy.waivedHearing()), 'HearingSkipped', ['aanhef en onder c', 'Bezwaarmaker zag schriftelijk af van horen.']],
  ])('%s is complete', (kind, made, subject, said) => {
    const text = words(kind, made, subject);
    for (const each of said) expect(text).toContain(each);
  });

  it('goes to the representative too, and by post to whoever is not the provider', () => {
    const file = fileAfter(story(route.penaltyInForce, passes(24), remedy.objected(['P1'], { party: remedy.thirdParty, representative: { name: 'mr. Raad', authorisation: 'lawyer' } }), does(lawyer, 'AcknowledgeObjection', (at) => ({ objectionId: 'OB1', sentOn: today(at) }))));
    const { addressee } = letterInput('objection-acknowledgement', file, numberOf(file, 'ObjectionAcknowledged'));
    expect(addressee).toEqual({ name: 'Stichting Klant', contactPoint: 'de post', addressLines: ['t.a.v. de gemachtigde, mr. Raad', 'Postbus 2', 'Voorbeeldstad'] });
  });

  it('reads the same whatever happened later', () => {
    const [early, late] = [fileAfter(acknowledged), fileAfter(story(acknowledged, remedy.heard, remedy.decidedOnObjection([remedy.unfounded()])))];
    const seq = numberOf(early, 'ObjectionAcknowledged');
    expect(letterInput('objection-acknowledgement', late, seq)).toEqual(letterInput('objection-acknowledgement', early, seq));
  });

  it('is not made of an act that moves no day', () => {
    expect(() => words('objection-term', invited, 'HearersAppointed')).toThrow(LetterNotPossible);
    expect(() => words('objection-acknowledgement', objectedPenalty, 'ObjectionReceived')).toThrow(LetterNotPossible);
  });
});

describe('the decision on an objection', () => {
  it('answers each ground, states the hearing and its report, and computes the appeal', () => {
    const text = words('objection-decision', story(objectedPenalty, remedy.heard, remedy.answered([remedy.unfounded()]), route.approved('OB1', secondApprover)), 'OB1');
    for (const each of ['Het bezwaar is ongegrond', 'Het bedrag is te hoog.', 'Dat is gewogen.', 'De bezwaarmaker lichtte zijn gronden toe.', 'Na volledige heroverweging.', 'is 6 mei 2025 de laatste dag']) expect(text).toContain(each);
  });

  it('states the ground on which nobody was heard', () => {
    expect(words('objection-decision', story(objectedPenalty, remedy.waivedHearing(), remedy.answered([remedy.unfounded()])), 'OB1')).toContain('artikel 7:3, aanhef en onder c');
  });

  it('shows what becomes of the money before it does', () => {
    const made = story(objectedUnits, remedy.waivedHearing(), remedy.answered([remedy.lowered(300_000, 1_000_000)]));
    const input = letterInput('objection-decision', fileAfter(made), 'OB1');
    expect(input.amounts.map(({ description, fromCents, toCents }) => [description, fromCents, toCents])).toEqual([
      ['Dwangsom over 5 maart 2025', 500_000, 300_000],
      ['Dwangsom over 6 maart 2025', 500_000, 300_000],
    ]);
    expect(input.repayment).toBeNull();
    expect(words('objection-decision', made, 'OB1')).toContain('De dwangsom wordt vastgesteld op € 3.000,00 per keer, tot ten hoogste € 10.000,00');
  });

  it('sends a provider from abroad to the court of the seat of the Authority, a Dutch one to that of its own seat where that is known', () => {
    const file = fileAfter(story(objectedPenalty, remedy.waivedHearing(), remedy.answered([remedy.unfounded()])));
    const { notice } = file.state;
    if (notice?.attribution == null) throw new Error('The story attributes.');
    const abroad = { ...file, state: { ...file.state, notice: { ...notice, attribution: { ...notice.attribution, provider: { ...notice.attribution.provider, country: 'DE' } } } } };
    expect(letterInput('objection-decision', abroad, 'OB1').appeal.court).toBe('de rechtbank Den Haag');
    const seated = { ...file, state: { ...file.state, notice: { ...notice, attribution: { ...notice.attribution, provider: { ...notice.attribution.provider, district: 'overijssel' as const } } } } };
    expect(letterInput('objection-decision', seated, 'OB1').appeal).toMatchObject({ court: 'de rechtbank Overijssel', interimReliefCourt: 'de rechtbank Overijssel' });
    expect(letterInput('objection-decision', file, 'OB1').appeal.court).toBeNull();
  });

  it('encloses the advice of the committee, and why it is not followed', () => {
    const advised = story(
      committee,
      remedy.waivedHearing(),
      does(lawyer, 'RecordAdvice', (file) => ({ objectionId: 'OB1', receivedOn: today(file), outcome: 'founded', advice: 'Het bezwaar is gegrond.' })),
      remedy.answered([remedy.unfounded()], { deviatesFromAdviceBecause: 'De commissie miste een stuk.' }),
    );
    const text = words('objection-decision', advised, 'OB1');
    for (const each of ['Het bezwaar is gegrond.', 'De commissie miste een stuk.', 'artikel 7:13, zevende lid']) expect(text).toContain(each);
  });

  it('that comes late is followed by what the Authority owes for it', () => {
    const late = story(
      objectedPenalty,
      remedy.waivedHearing(),
      passes(24 * 90),
      does(lawyer, 'RecordNoticeOfDefault', (file) => ({ objectionId: 'OB1', receivedOn: today(file) })),
      passes(24 * 21),
      remedy.decidedOnObjection([remedy.unfounded()]),
      does(lawyer, 'DraftDefaultPenaltyDecision', { objectionId: 'OB1', reasons: 'Te laat beslist.' }),
    );
    const text = words('default-penalty-decision', late, 'DP1');
    for (const each of ['Wij moesten uiterlijk op 26 mei 2025 beslissen', 'Te laat beslist.', 'artikel 4:19', 'Wij betalen u\n€ ']) expect(text).toContain(each);
  });
});

describe('letters after a court', () => {
  const appealed = story(remedy.objectionUnfounded, passes(24), remedy.appealed());

  it('a decision that joins a procedure is announced to the party, and to the court that deals with it', () => {
    const reduced = story(does(officer, 'DraftPenaltyOrderChange', { orderId: 'P1', change: { kind: 'reduce', amountPerDayCents: 400_000, capCents: 2_000_000 }, reasons: 'Op verzoek.' }), route.madeKnown('W1'));
    const atCourt = words('joined-decision', story(appealed, reduced), 'DecisionCovered');
    for (const each of ['de beslissing op bezwaar van', 'het besluit over de last onder dwangsom van', 'artikel 6:19, eerste lid', 'afschrift van deze brief aan de rechtbank Rotterdam', 'ROT 25/1234']) expect(atCourt).toContain(each);
    expect(words('joined-decision', story(objectedPenalty, reduced), 'DecisionCovered')).toContain('Wij behandelen dit in uw bezwaar');
    const disputed = words('joined-decision', story(objectedUnits, route.collected, remedy.objected(['C1'], { grounds: 'Niet op die dag.' })), 'DecisionCovered');
    for (const each of ['artikel 5:39', 'de invorderingsbeschikking van', 'Niet op die dag.']) expect(disputed).toContain(each);
  });

  it('a ruling says what it changed, and until when the higher court can be asked', () => {
    const ruled = story(appealed, remedy.ruled({ outcome: 'founded', rulings: [{ decisionId: 'OB1', annulled: 'whole', followUp: { kind: 'court-decides', of: 'P1', change: { kind: 'penalty-order', amountPerDayCents: 100_000, capCents: 400_000 } } }], costsCents: 90_700, courtFeeCents: 37_100 }));
    const text = words('court-ruling', ruled, 'AppealRuled');
    for (const each of ['de rechtbank Rotterdam', 'De rechter heeft zelf beslist. De dwangsom wordt vastgesteld op € 1.000,00', 'ECLI:NL:RBROT:2025:1', '€ 1.278,00', 'hoger beroep']) expect(text).toContain(each);
  });

  it('a ruling that leaves everything as it is says that', () => {
    expect(words('court-ruling', story(appealed, remedy.ruled()), 'AppealRuled')).toContain('De uitspraak verandert niets aan wat u moet doen of betalen.');
  });

  it('interim relief says what is suspended, and from when', () => {
    const granted = story(
      objectedUnits,
      remedy.reliefRequested(),
      does(lawyer, 'RecordInterimRuling', (file) => ({ reliefId: 'VV1', ruledOn: today(file), outcome: 'granted', measures: [{ kind: 'suspend-order', orderId: 'P1', from: file.now, until: addHours(file.now, 264) }], conditions: 'Het materiaal blijft weg.', reasons: 'Overwogen.' })),
    );
    const text = words('court-ruling', granted, 'InterimReliefRuled');
    for (const each of ['De last onder dwangsom van', 'is geschorst, van', 'Het materiaal blijft weg.']) expect(text).toContain(each);
  });
});

describe('the decision to publish', () => {
  it('states the text, the day, the state of the remedies, and why no views were asked', () => {
    const drafted = story(route.penaltyInForce, does(lawyer, 'DraftPublicationDecision', { decisionId: 'P1', text: 'De naam en de last.', interests: 'Gewogen.', viewsLeftOutBecause: 'Al gehoord bij de last.' }));
    const text = words('publication-decision', drafted, 'OP1');
    for (const each of ['De naam en de last.', 'Gewogen.', 'Al gehoord bij de last.', 'tegen het besluit staat nog een rechtsmiddel open']) expect(text).toContain(each);
  });

  it('is not made where nobody was asked for views, and nobody said why', () => {
    const drafted = story(route.penaltyInForce, does(lawyer, 'DraftPublicationDecision', { decisionId: 'P1', text: 'De naam en de last.', interests: 'Gewogen.' }));
    expect(() => words('publication-decision', drafted, 'OP1')).toThrow(LetterNotPossible);
  });
});
