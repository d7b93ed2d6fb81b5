import { addDays, localDate } from '../../law/calendar/local-date.js';
import type { LocalDate } from '../../law/calendar/brands.js';
import type { CaseFile, Written } from './case-file.js';
import { financier, lawyer, secondApprover } from './officials.js';
import { collected, dayBegins, fineDue, madeKnown, nights, penaltyInForce, penaltyActive } from './route.js';
import { does, passes, story, today, type Step } from './steps.js';

export const objector = { name: 'Voorbeeldhoster B.V.', capacity: 'addressee', interest: 'Adressaat van het besluit.', address: 'Postbus 1, Voorbeeldstad' } as const;
export const thirdParty = { name: 'Stichting Klant', capacity: 'third-party', interest: 'Gebruiker van de dienst.', address: 'Postbus 2, Voorbeeldstad' } as const;

type Intake = Written<'ReceiveObjection'>;
type Answer = Written<'DraftObjectionDecision'>;

/** A complete objection that came in electronically today. */
export const objectionTo = (against: readonly string[], change: Partial<Intake> = {}) => (file: CaseFile): Intake => ({
  against: [...against],
  party: objector,
  receipt: { kind: 'electronic', receivedOn: today(file) },
  datedOn: today(file),
  grounds: 'Het bedrag is te hoog.',
  ...change,
});

export const objected = (against: readonly string[] = ['P1'], change: Partial<Intake> = {}): Step => does(lawyer, 'ReceiveObjection', objectionTo(against, change));
/** Objected by post: posted and received on these days. */
export const objectedByPost = (against: readonly string[], postedOn: LocalDate, receivedOn: LocalDate): Step => objected(against, { receipt: { kind: 'post', postedOn, receivedOn } });

export const hearersData = (objectionId = 'OB1'): Written<'AppointHearers'> => ({ objectionId, committee: false, persons: [{ name: 'Jurist', userId: 'lawyer-1', chairs: true }] });
export const committeeData = (objectionId = 'OB1'): Written<'AppointHearers'> => ({
  objectionId,
  committee: true,
  persons: [{ name: 'Voorzitter', chairs: true, independent: true }, { name: 'Lid A', independent: true }, { name: 'Lid B', userId: 'lawyer-1' }],
});
export const hearersAppointed: Step = does(lawyer, 'AppointHearers', hearersData());

/** A hearing in so many days, the invitation today, the file open a week before. */
export const hearingData = (inDays = 21, objectionId = 'OB1') => (file: CaseFile): Written<'PlanHearing'> => ({
  objectionId,
  on: addDays(today(file), inDays),
  place: 'Den Haag',
  invitedOn: today(file),
  fileOpenFrom: addDays(today(file), inDays - 7),
});
export const hearingPlanned = (inDays = 21): Step => does(lawyer, 'PlanHearing', hearingData(inDays));
export const heldData = (objectionId = 'OB1') => (file: CaseFile): Written<'RecordHearing'> => ({ objectionId, heldOn: today(file), present: ['Voorbeeldhoster B.V.', 'Jurist'], report: 'De bezwaarmaker lichtte zijn gronden toe.' });
export const hearingHeld: Step = does(lawyer, 'RecordHearing', heldData());
/** Heard by an official who was not involved. */
export const heard: Step = story(hearersAppointed, hearingPlanned(21), passes(21 * 24), hearingHeld);
export const waivedHearing = (objectionId = 'OB1'): Step => does(lawyer, 'SkipHearing', (file) => ({ objectionId, ground: { kind: 'waived', declaredOn: today(file) }, reasons: 'Bezwaarmaker zag schriftelijk af van horen.' }));

/** The draft answer: one ruling for each decision, P1 where nothing is given. */
export const answerData = (rulings: Answer['rulings'], change: Partial<Answer> = {}): Answer => ({
  objectionId: 'OB1',
  rulings,
  answers: [{ ground: 'Het bedrag is te hoog.', answer: 'Dat is gewogen.' }],
  reasons: 'Na volledige heroverweging.',
  ...change,
});
export const unfounded = (decisionId = 'P1'): Answer['rulings'][number] => ({ decisionId, outcome: 'unfounded' });
export const lowered = (amountPerDayCents: number, capCents: number): Answer['rulings'][number] => ({ decisionId: 'P1', outcome: 'founded', change: { kind: 'penalty-order', amountPerDayCents, capCents }, unlawful: true });
export const revoked = (decisionId = 'P1'): Answer['rulings'][number] => ({ decisionId, outcome: 'founded', change: { kind: 'revoke' }, unlawful: true });

export const answered = (rulings: Answer['rulings'], change: Partial<Answer> = {}): Step => does(lawyer, 'DraftObjectionDecision', answerData(rulings, change));
/** Answered and made known by someone who did not take the first decision. */
export const decidedOnObjection = (rulings: Answer['rulings'], change: Partial<Answer> = {}): Step => story(answered(rulings, change), madeKnown(change.objectionId ?? 'OB1', secondApprover));

export const objectedPenalty: Step = story(penaltyInForce, passes(24), objected());
export const objectedUnits: Step = story(penaltyActive, nights(2), objected());
export const objectedFine: Step = story(fineDue, passes(24), objected(['F1']));
export const objectionUnfounded: Step = story(objectedPenalty, waivedHearing(), decidedOnObjection([unfounded()]));

/** An appeal that the court sent today. */
export const appealAgainst = (against: readonly string[] = ['OB1'], change: Partial<Written<'RegisterAppeal'>> = {}) => (file: CaseFile): Written<'RegisterAppeal'> => ({
  instance: 'first',
  against: [...against],
  ground: 'decision',
  lodgedBy: 'party',
  party: objector,
  partyDistrict: 'rotterdam',
  court: 'rotterdam',
  fileNumber: 'ROT 25/1234',
  lodgedOn: today(file),
  noticeOn: today(file),
  grounds: 'Het besluit is onzorgvuldig.',
  ...change,
});
export const appealed = (against: readonly string[] = ['OB1'], change: Partial<Written<'RegisterAppeal'>> = {}): Step => does(lawyer, 'RegisterAppeal', appealAgainst(against, change));

export const rulingData = (change: Partial<Written<'RecordRuling'>> = {}) => (file: CaseFile): Written<'RecordRuling'> => ({
  appealId: 'BR1',
  ruledOn: today(file),
  sentOn: today(file),
  ecli: 'ECLI:NL:RBROT:2025:1',
  outcome: 'unfounded',
  reasons: 'De rechtbank overwoog.',
  ...change,
});
export const ruled = (change: Partial<Written<'RecordRuling'>> = {}): Step => does(lawyer, 'RecordRuling', rulingData(change));

/** The court annulled the order of two paid units, a refund was proposed, and the case went to the Council of State. */
export const appealedHigher: Step = story(
  penaltyActive,
  nights(2),
  objected(['P1']),
  waivedHearing(),
  decidedOnObjection([unfounded()]),
  does(financier, 'RecordPayment', (file) => ({ debtIds: Object.keys(file.state.debts), amountCents: 1_000_000, creditedOn: today(file), reference: 'Overboeking' })),
  (file) => appealed()(file),
  passes(24 * 200),
  (file) => ruled({ outcome: 'founded', rulings: [{ decisionId: 'OB1', annulled: 'whole', followUp: { kind: 'court-decides', of: 'P1', change: { kind: 'revoke' } } }], costsCents: 175_000 })(file),
  (file) => appealed(['BR1'], { instance: 'higher', ground: 'ruling', court: 'council-of-state', partyDistrict: null })(file),
);

/** One unit in default and one not due yet, whose collection a judge suspended without an end. */
export const collectionSuspended: Step = story(
  penaltyActive,
  nights(2),
  collected,
  objected(),
  dayBegins(localDate('2025-04-17')),
  (file) => reliefRequested()(file),
  (file) => does(lawyer, 'RecordInterimRuling', { reliefId: 'VV1', ruledOn: today(file), outcome: 'granted', measures: [{ kind: 'suspend-collection', subject: 'P1', from: file.now }], reasons: 'Overwogen.' })(file),
);

/** A request for interim relief about a decision, beside the objection OB1. */
export const reliefData = (against: readonly string[] = ['P1'], procedureId = 'OB1') => (file: CaseFile): Written<'ReceiveInterimReliefRequest'> => ({
  against: [...against],
  procedureId,
  party: objector,
  court: 'Rechtbank Rotterdam',
  fileNumber: 'ROT 25/99 VV',
  requestedOn: today(file),
  urgency: 'De dwangsommen lopen op.',
});
export const reliefRequested = (against: readonly string[] = ['P1'], procedureId = 'OB1'): Step => does(lawyer, 'ReceiveInterimReliefRequest', reliefData(against, procedureId));
