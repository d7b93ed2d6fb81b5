import { addDays, atAmsterdam, startOfDay } from '../../law/calendar/local-date.js';
import { addHours, instant } from '../../law/calendar/instant.js';
import type { Instant, LocalDate } from '../../law/calendar/brands.js';
import type { Observation } from '../../contracts/commands/observation.js';
import type { Written } from './case-file.js';
import type { Actor, EarlierOrder } from '../case/context.js';
import type { CaseFile } from './case-file.js';
import { start } from './case-file.js';
import { approver, financier, flagger, lawyer, nightlyRun, officer, process, secondOfficer } from './officials.js';
import { comes, does, passes, story, today, type Step } from './steps.js';

/** Ids of evidence in the order in which it comes in. */
export const evidenceId = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

export const provider = { id: 'hoster-1', name: 'Voorbeeldhoster B.V.', contactPoint: 'abuse@hoster.example', country: 'NL' };

/** A notice of three days ago about two locations that were still online an hour ago. */
export function noticeData(change: Partial<Written<'EscalateNotice'>['notice']> = {}): Written<'EscalateNotice'> {
  return {
    notice: {
      reference: 'MP-2025-0001',
      flagger: { id: 'meldpunt', name: 'Meldpunt' },
      material: 'known',
      noticeSentAt: addHours(start, -72),
      noticeReceivedAt: addHours(start, -71),
      lastSeenOnlineAt: addHours(start, -1),
      provider,
      locations: [{ url: 'https://hoster.example/a' }, { url: 'https://hoster.example/b' }],
      ...change,
    },
  };
}

export const attribution = (change: Partial<Written<'AttributeProvider'>> = {}): Written<'AttributeProvider'> => ({
  provider,
  role: 'hosting',
  evidence: [{ kind: 'ip-registry', establishedAt: start, finding: 'Het adres staat op naam van de aanbieder.' }],
  ...change,
});

export const consultation = (party: 'police' | 'public-prosecution', change: Partial<Written<'RecordConsultation'>> = {}): Written<'RecordConsultation'> => ({
  with: party,
  consultedAt: start,
  outcome: 'no-objection',
  note: 'Besproken.',
  ...change,
});

export const orderDraft = (change: Partial<Written<'DraftBindingOrder'>> = {}): Written<'DraftBindingOrder'> => ({
  facts: 'Het materiaal is op de genoemde vindplaatsen aangetroffen.',
  locationIds: ['L1', 'L2'],
  hours: 12,
  viewsSkippedBecause: 'Elk uur telt.',
  ...change,
});

export const penaltyDraft = (change: Partial<Written<'DraftPenaltyOrder'>> = {}): Written<'DraftPenaltyOrder'> => ({
  breachOf: 'B1',
  amountPerDayCents: 500_000,
  capCents: 2_250_000,
  complianceHours: 24,
  feasibleBecause: 'Een enkele handeling volstaat.',
  proportionateBecause: 'Het bedrag past bij het belang.',
  views: { kind: 'skipped', urgencyGround: 'Het materiaal blijft zich verspreiden.' },
  ...change,
});

export const fineDraft = (change: Partial<Written<'DraftFineDecision'>> = {}): Written<'DraftFineDecision'> => ({
  fineId: 'F1',
  amountCents: 400_000,
  factors: { gravity: 'Ernstig.', culpability: 'Volledig.', circumstances: 'Geen.', financialCapacity: 'Voldoende.' },
  reasons: 'De boete is passend en geboden.',
  ...change,
});

export const escalated: Step = does(flagger, 'EscalateNotice', noticeData());
export const consulted: Step = story(does(officer, 'RecordConsultation', consultation('police')), does(officer, 'RecordConsultation', consultation('public-prosecution')));
export const attributed: Step = does(officer, 'AttributeProvider', attribution());
export const admitted: Step = story(escalated, consulted, attributed, does(officer, 'AdmitNotice', { reasons: 'Ontvankelijk.' }));

/** A draft is taken by a second official, and the process seals and announces it within the minute. */
export const approved = (decisionId: string, by: Actor = approver): Step => does(by, 'ApproveDecision', { decisionId });
export const sealFacts = { level: 'PAdES-B-B', certificateSha256: 'c'.repeat(64), training: true, unsealedSha256: 'b'.repeat(64), unsealedLength: 1 } as const;
export const sealData = (decisionId: string): Written<'SealDocument'> => ({ decisionId, documentId: `doc-${decisionId}`, sha256: 'a'.repeat(64), templateVersion: 'test-1', pages: 2, seal: sealFacts });
export const sealed = (decisionId: string): Step => does(process, 'SealDocument', sealData(decisionId));
export const announceData = (decisionId: string, announcedAt: Instant): Written<'AnnounceDecision'> => ({ decisionId, announcedAt, channel: 'electronic-contact-point', proof: 'bewijs van ontvangst' });
export const announced = (decisionId: string): Step => does(process, 'AnnounceDecision', (file) => announceData(decisionId, file.now));
export const madeKnown = (decisionId: string, by: Actor = approver): Step => story(approved(decisionId, by), sealed(decisionId), announced(decisionId));

/** One observation as the instrument makes it. */
export function observed(file: CaseFile, locationId: string, result: Observation['result'], at: Instant = file.now, index = 0): Written<'RecordObservation'>['observations'][number] {
  return { id: evidenceId(file.evidence.length + index + 1), locationId, at, result, reason: 'HTTP', observedBy: { kind: 'instrument', version: '1', vantagePoint: 'test' } };
}

type Purpose = Written<'RecordObservation'>['purpose'];

export const roundData = (file: CaseFile, orderId: string, purpose: Purpose, results: readonly Observation['result'][], at: Instant = file.now): Written<'RecordObservation'> => ({
  orderId,
  purpose,
  observations: results.map((result, index) => observed(file, `L${String(index + 1)}`, result, at, index)),
});

/** The instrument looks at L1, L2, … and finds these results. */
export const round = (by: Actor, orderId: string, purpose: Purpose, ...results: readonly Observation['result'][]): Step => does(by, 'RecordObservation', (file) => roundData(file, orderId, purpose, results));

export const orderDrafted: Step = story(admitted, does(officer, 'DraftBindingOrder', orderDraft()));
export const orderInForce: Step = story(orderDrafted, madeKnown('B1'));
export const termOver: Step = story(orderInForce, passes(12.5));
export const observedAvailable: Step = story(termOver, round(process, 'B1', 'term-end', 'available', 'unavailable'), does(process, 'RecordTermEnd', { orderId: 'B1' }));
export const observedGone: Step = story(termOver, round(process, 'B1', 'term-end', 'unavailable', 'unavailable'), does(process, 'RecordTermEnd', { orderId: 'B1' }));

export const foundIgnored = (orderId = 'B1'): Step =>
  does(officer, 'EstablishNonCompliance', (file) => ({ orderId, evidenceIds: file.evidence.filter((kept) => kept.orderId === orderId && kept.result === 'available').map(({ id }) => id), reasons: 'Nog bereikbaar.' }));

/** An order about one location whose term is over: seen, ended and found ignored. */
export const seenAndIgnored = (orderId: string, locationId: string): Step =>
  story(
    does(process, 'RecordObservation', (file) => ({ orderId, purpose: 'term-end', observations: [observed(file, locationId, 'available')] })),
    does(process, 'RecordTermEnd', { orderId }),
    foundIgnored(orderId),
  );
export const bothIgnored: Step = story(seenAndIgnored('B1', 'L1'), seenAndIgnored('B2', 'L2'));
export const ignored: Step = story(observedAvailable, foundIgnored());
export const complied: Step = story(observedGone, does(officer, 'EstablishCompliance', (file) => ({ orderId: 'B1', evidenceIds: file.evidence.map(({ id }) => id), reasons: 'Niets meer bereikbaar.' })));

export const penaltyDrafted: Step = story(ignored, does(officer, 'DraftPenaltyOrder', penaltyDraft()));
export const penaltyInForce: Step = story(penaltyDrafted, madeKnown('P1'));
export const penaltyActive: Step = story(penaltyInForce, passes(24.5), does(process, 'EndCompliancePeriod', { orderId: 'P1' }));

/** The nightly run looks and books what it saw. */
export const night = (...results: readonly Observation['result'][]): Step => story(round(nightlyRun, 'P1', 'nightly', ...results), booked);
export const bookingData = (file: CaseFile, orderId = 'P1'): Written<'BookUnits'> => ({
  orderId,
  upTo: file.now,
  evidence: file.evidence.filter((kept) => kept.orderId === orderId).map(({ id, at, result, orderVersion }) => ({ id, at, result, orderVersion })),
});
export const booked: Step = does(nightlyRun, 'BookUnits', (file) => bookingData(file));

/** Four in the morning of the next day, by the clock of Amsterdam. */
export const nextNight: Step = (file) => comes(atAmsterdam(addDays(today(file), 1), '04:00'))(file);
export const dayBegins = (day: LocalDate): Step => comes(startOfDay(day));
export const nights = (count: number): Step => story(...Array.from({ length: count }, () => story(nextNight, night('available', 'unavailable'))));
export const oneUnit: Step = story(penaltyActive, nights(1));
/** Four days of € 5,000 and one of € 2,500: the cap of € 22,500. */
export const capped: Step = story(penaltyActive, nights(5));

export const reportData = (breachOf: string) => (file: CaseFile): Written<'DrawUpFineReport'> => ({ breachOf, reportOn: today(file), violatedOn: today(file), finding: 'Bevel niet opgevolgd.', place: 'Den Haag' });
export const reported: Step = story(ignored, does(officer, 'DrawUpFineReport', reportData('B1')));
export const unaViaDone: Step = story(reported, does(officer, 'RecordUnaVia', { fineId: 'F1', step: { kind: 'agreement', reference: 'OM-2024-7' } }));
export const viewsAsked = (about: 'penalty-order' | 'fine' | 'collection', days = 14): Step => does(officer, 'InviteViews', (file) => ({ about, lastDay: addDays(today(file), days), intention: 'Voornemen.' }));
export const viewsGiven = (about: 'penalty-order' | 'fine' | 'collection'): Step => does(officer, 'RecordViews', (file) => ({ about, receivedOn: today(file), summary: 'Bezwaren.', response: 'Weerlegd.' }));
export const readyToFine: Step = story(unaViaDone, viewsAsked('fine'), passes(24), viewsGiven('fine'));
export const fineDrafted: Step = story(readyToFine, does(secondOfficer, 'DraftFineDecision', fineDraft()));
export const fineDue: Step = story(fineDrafted, madeKnown('F1'));

/** Two orders to the same provider, announced before this case and ignored. */
export const earlierOrders: readonly EarlierOrder[] = ['Z-2024-000011', 'Z-2024-000012'].map((caseNumber) => ({
  caseNumber,
  orderId: 'B1',
  announcedAt: instant('2024-11-04T10:00:00Z'),
  termEndedAt: instant('2024-11-04T22:00:00Z'),
  outcome: 'not-complied',
  establishedAt: instant('2024-11-05T09:00:00Z'),
  final: true,
}));
export const knownForIgnoring: Step = (file) => ({ ...file, providerRecord: earlierOrders });
export const findingData: Written<'ProposeSystematicNonCompliance'> = {
  fineId: 'F1',
  kind: 'systematic',
  earlierOrders: earlierOrders.map(({ caseNumber, orderId }) => ({ caseNumber, orderId })),
  reasons: 'Een vast patroon.',
};
export const foundSystematic: Step = story(knownForIgnoring, does(officer, 'ProposeSystematicNonCompliance', findingData), does(approver, 'ApproveFinding', { fineId: 'F1' }));

/** An official makes every observation of the order his own. */
export const findingsReported: Step = does(officer, 'DrawUpReportOfFindings', (file) => ({
  orderId: 'P1',
  evidenceIds: file.evidence.filter((kept) => kept.orderId === 'P1').map(({ id }) => id),
  finding: 'Op de genoemde momenten was het materiaal op de genoemde vindplaatsen bereikbaar.',
}));

/** A ruling of the interim relief judge of today. */
export const rulingOf = (file: CaseFile, by: Written<'ReverseUnits'>['ruling']['by'] = 'interim-relief'): Written<'ReverseUnits'>['ruling'] => ({ by, on: today(file), reference: 'ECLI:NL:RBDHA:2025:1' });

/** The collection of every unit that is booked, after the report of findings. */
export const collectionDrafted: Step = story(
  findingsReported,
  does(officer, 'DraftCollectionDecision', (file) => ({ orderId: 'P1', days: [...(file.state.penaltyOrders['P1']?.bookedDays ?? [])], reasons: 'Beginselplicht tot invordering.', views: { kind: 'skipped', ground: 'De gevolgen zijn volledig omkeerbaar (4:12 Awb).' } })),
);
export const collected: Step = story(collectionDrafted, madeKnown('C1'));

export const sentData = (letterId: string, sentAt: Instant): Written<'RecordLetterSent'> => ({ letterId, sentAt, channel: 'electronic-contact-point', proof: '250 2.0.0 taken' });
/** The process seals every letter that waits, and sends those that go to the contact point. */
export const lettersServed: Step = (file) =>
  Object.values(file.state.letters).reduce((served, { id, way, sealedAt, sentAt }) => {
    const fixed = sealedAt === null ? sealed(id)(served) : served;
    return way === 'electronic' && sentAt === null ? does(process, 'RecordLetterSent', (now) => sentData(id, now.now))(fixed) : fixed;
  }, file);

/** Every open unit reminded on the first day that it can be, and a writ for it on the first day after that term. */
export const writ: Step = story(
  (file) => dayBegins(addDays(Object.values(file.state.debts).reduce((last, { payBy }) => (payBy > last ? payBy : last), today(file)), 1))(file),
  does(financier, 'SendReminder', (file) => ({ debtIds: Object.keys(file.state.debts), sentOn: today(file), warning: true })),
  lettersServed,
  passes(16 * 24),
  does(financier, 'IssueWrit', (file) => ({ debtIds: Object.keys(file.state.debts) })),
);

/** A fine beside whatever else runs: reported, agreed with the prosecution, views heard, made known. */
export const fineOnTop: Step = story(
  does(officer, 'DrawUpFineReport', reportData('B1')),
  does(officer, 'RecordUnaVia', { fineId: 'F1', step: { kind: 'agreement', reference: 'OM-2024-7' } }),
  viewsAsked('fine'),
  passes(24),
  viewsGiven('fine'),
  does(secondOfficer, 'DraftFineDecision', fineDraft()),
  madeKnown('F1'),
);
export const fineWaived: Step = does(lawyer, 'WaiveDebt', { debtIds: ['F1'], reasons: 'Bijzonder geval.', ground: 'special-circumstances' });
