import { instant } from '../../law/calendar/instant.js';
import { localDate } from '../../law/calendar/local-date.js';
import { publication } from '../../law/index.js';
import type { AmendingDecisionInput } from '../letters/amending-decision/input.js';
import type { FindingsReportInput } from '../letters/findings-report/input.js';
import type { PenaltyOrderChangeInput } from '../letters/penalty-order-change/input.js';
import type { ProviderLetterInput } from '../letters/provider-letter/input.js';
import type { PublicationDecisionInput } from '../letters/publication-decision/input.js';
import { answered, remedies, rules, sampleBindingOrder, sampleHeader, sampleOrder, samplePenaltyOrder } from './samples.js';

export const sampleProviderLetter: ProviderLetterInput = {
  ...sampleHeader,
  reference: 'AOM-2026-000009-S1',
  caseNumber: 'Z-2026-000009',
  date: localDate('2026-02-03'),
  period: { from: localDate('2025-11-01'), until: localDate('2025-12-31') },
  occasion: 'In deze periode gingen meer meldingen naar u dan naar de meeste andere aanbieders. Een groot deel bleef langer dan een dag bereikbaar.',
  figures: { notices: 214, measured: 198, withinNorm: 81, longerThan48Hours: 64 },
  normHours: 24,
  committedToCode: false,
  usesHashCheck: false,
  response: { lastDay: localDate('2026-03-03'), email: 'toezicht@autoriteit.example' },
};

export const sampleFindingsReport: FindingsReportInput = {
  ...sampleHeader,
  reference: 'AOM-2026-000017-R1',
  date: localDate('2026-04-03'),
  signatory: { role: 'toezichthouder', name: 'T. Vermeer', onBehalfOf: 'Autoriteit Online Materiaal', mandate: null },
  order: sampleOrder,
  orderVersion: 1,
  purpose: 'term-end',
  inspected: { from: instant('2026-04-03T05:10:00Z'), until: instant('2026-04-03T05:12:00Z') },
  method: 'Van elke vindplaats is met een HEAD-verzoek nagegaan of de server het bestand aanbiedt. Het verzoek is gedaan vanaf een aansluiting in Amsterdam, zonder inloggegevens en met de verwijzende pagina die in de melding staat. Vastgelegd zijn het IP-adres, het certificaat en de antwoordregels.',
  clock: 'de systeemklok van het meetinstrument, gelijkgezet met NTP',
  observations: samplePenaltyOrder.observations,
  locations: sampleBindingOrder.locations,
  conclusion: 'Na afloop van de termijn was het materiaal op vindplaatsen L1 en L2 nog bereikbaar. Op vindplaats L3 was het niet meer bereikbaar.',
};

const penaltyOrder = {
  reference: samplePenaltyOrder.reference,
  date: samplePenaltyOrder.date,
  announcedAt: instant('2026-04-07T08:30:00Z'),
  perDayCents: samplePenaltyOrder.penalty.perDayCents,
  capCents: samplePenaltyOrder.penalty.capCents,
};

export const samplePenaltyOrderChange: PenaltyOrderChangeInput = {
  ...sampleHeader,
  reference: 'AOM-2026-000017-W1',
  date: localDate('2026-04-16'),
  remedies: remedies('2026-04-16'),
  penaltyOrder,
  request: { on: localDate('2026-04-13'), summary: 'De schijf met de bestanden is in beslag genomen. U kunt er tijdelijk niet bij.' },
  ground: 'impossibility',
  outcome: { kind: 'suspend', from: instant('2026-04-13T10:00:00Z'), until: instant('2026-05-01T10:00:00Z') },
  forfeitedCents: 2_000_000,
  reasons: 'Uit het proces-verbaal dat u hebt meegestuurd blijkt dat de schijf op 13 april 2026 in beslag is genomen. Zolang dat duurt, kunt u de bestanden niet verwijderen. Wij verwachten dat de schijf voor 1 mei 2026 wordt teruggegeven.',
};

const earliest = answered(publication({ announcedOn: localDate('2026-04-07') }, rules));

export const samplePublicationDecision: PublicationDecisionInput = {
  ...sampleHeader,
  reference: 'AOM-2026-000017-P1',
  date: localDate('2026-04-20'),
  remedies: remedies('2026-04-20'),
  decision: { kind: 'penalty-order', reference: penaltyOrder.reference, date: penaltyOrder.date, announcedOn: localDate('2026-04-07') },
  earliest: { on: earliest.value.earliestOn ?? localDate('2026-05-11'), derivation: earliest.derivation },
  publishOn: localDate('2026-05-11'),
  where: 'de website van de autoriteit',
  content: 'De openbare versie van het besluit: uw naam, de overtreding, de last, de termijn, de dwangsom en de motivering.',
  remedyState: 'open',
  interimRelief: 'none',
  weighing: 'Openbaarheid laat zien dat bevelen worden gehandhaafd en waarschuwt andere aanbieders. U kunt daarvan nadeel hebben. Dat nadeel is een gevolg van de overtreding en weegt niet zwaarder. Bedrijfsgegevens die u in vertrouwen hebt gegeven, staan niet in het besluit.',
  views: { kind: 'heard', invitedOn: localDate('2026-04-08'), lastDay: localDate('2026-04-17'), received: { on: localDate('2026-04-15'), summary: 'Openbaarmaking schaadt de goede naam van de onderneming.', response: 'Dat is juist, maar niet onevenredig: het besluit beschrijft wat is gebeurd.' } },
};

export const sampleAmendingDecision: AmendingDecisionInput = {
  ...sampleHeader,
  reference: 'AOM-2026-000017-H1',
  date: localDate('2026-06-02'),
  remedies: remedies('2026-06-02'),
  earlier: { kind: 'penalty-order', reference: penaltyOrder.reference, date: penaltyOrder.date },
  amendment: { kind: 'change', instead: 'U verbeurt € 4.000,00 voor elke kalenderdag waarop u de last niet of niet volledig uitvoert, tot ten hoogste € 60.000,00 in totaal.' },
  worksFrom: 'beginning',
  reasons: 'Bij het besluit is gerekend met drie vindplaatsen, terwijl de last er twee noemt.',
  consequences: 'De dwangsommen die al zijn verbeurd, worden opnieuw berekend met het lagere bedrag. U hoeft daarvoor niets te doen.',
  collectionFalls: true,
  repaymentCents: 250_000,
  pendingRemedy: true,
  views: null,
};
