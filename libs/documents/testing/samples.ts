import { atAmsterdam, localDate } from '../../law/calendar/local-date.js';
import { instant } from '../../law/calendar/instant.js';
import { compliancePeriod } from '../../law/terms/compliance-period.js';
import { baseRuleSet, fineMaximum, objectionTerm, orderDeadline, paymentTerm } from '../../law/index.js';
import type { Computed } from '../../law/derivation.js';
import type { LetterHeader, Remedies } from '../letters/common/header.js';
import type { BindingOrderInput } from '../letters/binding-order/input.js';
import type { FineDecisionInput } from '../letters/fine-decision/input.js';
import type { PenaltyOrderInput } from '../letters/penalty-order/input.js';

export const rules = baseRuleSet('training');

/** The answer of a rule that must answer. */
export function answered<T>(computed: Computed<T>): { readonly value: T; readonly derivation: Extract<Computed<T>, { ok: true }>['derivation'] } {
  if (!computed.ok) throw new Error(computed.refusal.message.en);
  return computed;
}

export const sampleHeader: LetterHeader = {
  authority: {
    name: 'Autoriteit Online Materiaal',
    addressLines: ['Voorbeeldplein 1', '2500 AA Den Haag'],
    email: 'handhaving@autoriteit.example',
  },
  reference: 'AOM-2026-000017-B1',
  caseNumber: 'Z-2026-000017',
  date: localDate('2026-04-02'),
  addressee: { name: 'Noordzee Hosting B.V.', contactPoint: 'dsa-contact@noordzeehosting.example', addressLines: ['Havenkade 12', '1013 AB Amsterdam'] },
  training: false,
  draft: false,
  signatory: { role: 'hoofd Handhaving', name: 'mr. A. de Wit', onBehalfOf: 'Autoriteit Online Materiaal', mandate: 'M-2026-03' },
};

export function remedies(announcedOn: string): Remedies {
  const term = answered(objectionTerm({ announcedOn: localDate(announcedOn) }, rules));
  return {
    announcedOn: localDate(announcedOn),
    lastDay: term.value.lastDay,
    postedReceivedBy: term.value.postedReceivedBy,
    derivation: term.derivation,
    sendTo: { name: 'Autoriteit Online Materiaal, afdeling Juridische Zaken', addressLines: ['Postbus 100', '2500 AA Den Haag'], email: 'bezwaar@autoriteit.example' },
    interimReliefCourt: 'de rechtbank Amsterdam',
  };
}

const announcedAt = atAmsterdam(localDate('2026-04-02'), '16:05');
const deadline = answered(orderDeadline({ announcedAt, hours: 12 }, rules));

export const sampleBindingOrder: BindingOrderInput = {
  ...sampleHeader,
  remedies: remedies('2026-04-02'),
  notice: {
    flagger: 'Meldpunt Voorbeeld',
    reference: 'MV-88231',
    sentAt: instant('2026-03-31T08:12:00Z'),
    lastSeenOnlineAt: instant('2026-04-02T07:40:00Z'),
  },
  facts:
    'Het meldpunt heeft het materiaal beoordeeld en herkend: het staat met een hashwaarde in de databank van bekend materiaal. De beoordeling is gedaan door twee analisten, los van elkaar.\n\nSinds de melding is meer dan 24 uur verstreken. Uit onze controle blijkt dat het materiaal op alle vindplaatsen zonder inloggen bereikbaar is gebleven.',
  attribution: {
    role: 'hosting',
    nonHostingReason: null,
    findings: [
      { establishedAt: instant('2026-04-02T08:15:00Z'), finding: 'De domeinnamen verwijzen naar IP-adressen die bij u in gebruik zijn.' },
      { establishedAt: instant('2026-04-02T08:31:00Z'), finding: 'Volgens het register van IP-adressen bent u de houder van het adresblok.' },
    ],
  },
  locations: [
    { id: 'L1', url: 'https://beeldbank.voorbeeld.example/album/8f3a2c/0001.jpg', description: 'Afbeelding; SHA-256 begint met 9c41e0' },
    { id: 'L2', url: 'https://beeldbank.voorbeeld.example/album/8f3a2c/0002.jpg', description: 'Afbeelding; SHA-256 begint met 77b2fd' },
    { id: 'L3', url: 'https://cdn.opslag.voorbeeld.example/f?id=77192&view=full', description: null },
  ],
  equivalentMaterial: true,
  term: { hours: 12, foreseen: { announcedAt, endsAt: deadline.value.dueAt, derivation: deadline.derivation } },
  views: { kind: 'skipped', urgencyGround: 'Zolang het materiaal bereikbaar is, wordt het bekeken en verder verspreid. Elk uur uitstel vergroot het leed van de slachtoffers.' },
  consultations: [
    { with: 'police', at: instant('2026-04-02T09:00:00Z') },
    { with: 'public-prosecution', at: instant('2026-04-02T09:20:00Z') },
  ],
  effectReport: { to: 'Autoriteit Online Materiaal, afdeling Handhaving', email: 'uitvoering@autoriteit.example' },
  territorialScope: 'Dit bevel geldt voor Nederland. Het strekt niet verder dan nodig is om het materiaal hier ontoegankelijk te maken.',
  language: 'en',
  english: {
    territorialScope: 'This order applies in the Netherlands. It goes no further than is necessary to make the material inaccessible there.',
    facts: 'The hotline assessed the material and recognised it: it is listed with a hash value in the database of known material. Two analysts made the assessment independently of each other.\n\nMore than 24 hours have passed since the notice. Our own check shows that the material remained available at all locations without logging in.',
  },
  digitalServicesCoordinator: 'de Autoriteit Consument en Markt',
};

export const sampleOrder = {
  reference: sampleBindingOrder.reference,
  date: sampleBindingOrder.date,
  announcedAt,
  hours: 12,
  termEndedAt: deadline.value.dueAt,
};

const penaltyAnnouncedAt = atAmsterdam(localDate('2026-04-07'), '10:30');
const period = answered(compliancePeriod({ announcedAt: penaltyAnnouncedAt, hours: 24 }, rules));

export const samplePenaltyOrder: PenaltyOrderInput = {
  ...sampleHeader,
  reference: 'AOM-2026-000017-D1',
  date: localDate('2026-04-07'),
  remedies: remedies('2026-04-07'),
  order: sampleOrder,
  finding: 'Na afloop van de termijn was het materiaal op twee van de drie vindplaatsen nog bereikbaar. U hebt niet laten weten of en wanneer u het bevel hebt uitgevoerd.',
  observations: ['L1', 'L2', 'L3'].map((locationId, index) => ({
    evidenceId: `3f0c1a9e-52d7-4b1c-9a54-0d6e1f2a7b0${String(index)}`,
    locationId,
    at: instant(`2026-04-03T05:1${String(index)}:00Z`),
    result: index === 2 ? 'unavailable' : 'available',
    by: 'meetinstrument 1.4 te Amsterdam',
    method: 'HEAD-verzoek, zonder de inhoud op te halen',
  })),
  locations: sampleBindingOrder.locations.slice(0, 2),
  compliancePeriod: {
    hours: 24,
    foreseen: {
      announcedAt: penaltyAnnouncedAt,
      endsAt: period.value.endsAt,
      derivation: period.derivation,
    },
    feasibleBecause: 'Het gaat om twee bestanden op servers die u zelf beheert. Verwijderen of afschermen is een handeling van enkele minuten. Uw beheer is dag en nacht bereikbaar.',
  },
  penalty: {
    perDayCents: 500_000,
    capCents: 7_500_000,
    proportionateBecause:
      'Het geschonden belang is zwaar: elke dag dat het materiaal bereikbaar is, worden de slachtoffers opnieuw geschaad. Een lager bedrag geeft een onderneming van uw omvang geen reden om snel te handelen.',
    derivation: null,
  },
  views: { kind: 'heard', invitedOn: localDate('2026-04-03'), lastDay: localDate('2026-04-06'), received: null },
};

const maximum = answered(fineMaximum({ regime: 'csam', norm: 'csam:6(3)', violatedOn: localDate('2025-11-04'), systematicOrPersistent: true }, rules));
const payment = answered(paymentTerm({ kind: 'fine', from: localDate('2026-03-24') }, rules));

export const sampleFineDecision: FineDecisionInput = {
  ...sampleHeader,
  training: true,
  reference: 'AOM-2025-000231-F1',
  caseNumber: 'Z-2025-000231',
  date: localDate('2026-03-24'),
  remedies: remedies('2026-03-24'),
  report: { reference: 'AOM-2025-000231-R1', date: localDate('2026-01-12') },
  order: { ...sampleOrder, reference: 'AOM-2025-000231-B1', date: localDate('2025-11-03'), announcedAt: atAmsterdam(localDate('2025-11-03'), '20:00'), termEndedAt: atAmsterdam(localDate('2025-11-04'), '08:00') },
  violation: {
    violatedOn: localDate('2025-11-04'),
    place: 'Amsterdam',
    finding: 'Bij afloop van de termijn was het materiaal op alle vier vindplaatsen nog bereikbaar. Pas op 9 november 2025 was het overal ontoegankelijk.',
  },
  observations: [
    { evidenceId: '7a1d0c52-0f6e-4f83-8d51-5f2f6c1e9a10', locationId: 'L1', at: instant('2025-11-04T07:01:00Z'), result: 'available', by: 'meetinstrument 1.4 te Amsterdam', method: 'HEAD-verzoek' },
    { evidenceId: '7a1d0c52-0f6e-4f83-8d51-5f2f6c1e9a11', locationId: 'L2', at: instant('2025-11-04T07:02:00Z'), result: 'available', by: 'meetinstrument 1.4 te Amsterdam', method: 'HEAD-verzoek' },
  ],
  unaVia: { kind: 'declined', submittedOn: localDate('2026-01-15'), answeredOn: localDate('2026-02-05'), reference: 'OM-2026-0912' },
  systematic: {
    kind: 'systematic',
    foundOn: localDate('2026-03-17'),
    reasons: 'In de twaalf maanden voor deze overtreding hebt u drie eerdere bevelen niet binnen de termijn opgevolgd. U hebt na die bevelen uw werkwijze niet aangepast, hoewel u daarop telkens bent gewezen.',
    earlierOrders: [
      { reference: 'AOM-2025-000044-B1', date: localDate('2025-02-11'), outcome: 'Niet opgevolgd; vastgesteld op 12 februari 2025' },
      { reference: 'AOM-2025-000102-B1', date: localDate('2025-05-20'), outcome: 'Te laat opgevolgd, na drie dagen' },
      { reference: 'AOM-2025-000180-B1', date: localDate('2025-08-29'), outcome: 'Niet opgevolgd; last onder dwangsom volgde' },
    ],
  },
  maximum: { maximumCents: maximum.value.maximumCents, derivation: maximum.derivation },
  turnover: null,
  amountCents: 22_500_000,
  factors: {
    gravity: 'De overtreding heeft vijf dagen geduurd en raakte vier vindplaatsen met materiaal van jonge kinderen.',
    culpability: 'U kende het bevel en had de middelen om het op te volgen. U hebt geen omstandigheid genoemd die u vrijpleit.',
    circumstances: 'Rekening is gehouden met het feit dat u na afloop een nachtdienst hebt ingericht.',
    financialCapacity: 'U hebt geen beroep gedaan op beperkte draagkracht. Uit uw jaarrekening blijkt daarvan ook niet.',
  },
  reasons: 'Uitgangspunt is een boete van een kwart van het maximum. De inrichting van een nachtdienst leidt tot een lager bedrag.',
  views: {
    kind: 'heard',
    invitedOn: localDate('2026-02-09'),
    lastDay: localDate('2026-03-02'),
    received: { on: localDate('2026-02-27'), summary: 'De termijn viel in de nacht. Er was geen personeel.', response: 'De termijn loopt in uren en staat niet stil in de nacht. Wie hostingdiensten aanbiedt, moet een bevel ook dan kunnen uitvoeren.' },
  },
  payment: {
    payBy: payment.value.payBy,
    defaultFrom: payment.value.defaultFrom,
    derivation: payment.derivation,
    account: { iban: 'NL02ABNA0123456789', holder: 'Autoriteit Online Materiaal', paymentReference: '7026 0002 3100 0016' },
  },
};

