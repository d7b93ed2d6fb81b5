import { instant } from '../../law/calendar/instant.js';
import { localDate } from '../../law/calendar/local-date.js';
import { unaVia } from '../../law/index.js';
import type { LetterInputs, LetterKind } from '../letters/index.js';
import { moneyVariants } from './money-samples.js';
import { samples } from './more-samples.js';
import { remedyVariants } from './remedy-samples.js';
import { answered, remedies, rules, sampleHeader } from './samples.js';

const order = samples['binding-order'];
const penalty = samples['penalty-order'];
const fine = samples['fine-decision'];
const collection = samples['collection-decision'];
const change = samples['penalty-order-change'];
const amending = samples['amending-decision'];
const heard = { kind: 'heard' as const, invitedOn: localDate('2026-03-02'), lastDay: localDate('2026-03-16'), received: null };
const answeredViews = { ...heard, received: { on: localDate('2026-03-10'), summary: 'Wij zijn het niet eens.', response: 'Wij wel.' } };
const skipped = { kind: 'skipped' as const, urgencyGround: 'Het materiaal verspreidt zich nog steeds.' };
const silence = answered(unaVia({ submittedOn: localDate('2025-11-20') }, rules));
const unmandated = { ...sampleHeader.signatory, mandate: null };

const [firstUnit, secondUnit] = collection.units;
if (firstUnit === undefined || secondUnit === undefined) throw new Error('The sample has units.');
const perViolation = { ...collection, penaltyOrder: { ...collection.penaltyOrder, unit: 'violation' as const }, units: [{ ...firstUnit, locationId: 'L1' }, { ...firstUnit, evidence: { ...firstUnit.evidence, locationId: 'L2' }, locationId: 'L2' }, { ...secondUnit, locationId: 'L1' }], totalCents: 1_500_000 };

/** The other turns that each letter can take, beside its sample: every condition of its text once either way. */
export const variants: { readonly [K in LetterKind]: readonly LetterInputs[K][] } = {
  'binding-order': [
    {
      ...order,
      subject: 'Bevel aan een aanbieder van een tussenopslagdienst',
      notice: null,
      equivalentMaterial: false,
      language: 'nl',
      english: { ...order.english, facts: null },
      term: { hours: 1.5, foreseen: null },
      views: heard,
      signatory: unmandated,
      attribution: { ...order.attribution, role: 'caching', nonHostingReason: 'De aanbieder van de hostingdienst is niet te achterhalen.' },
    },
    { ...order, views: answeredViews },
  ],
  'intent-penalty-order': [{ ...samples['intent-penalty-order'], observations: samples['intent-penalty-order'].observations.slice(0, 1), intended: null, signatory: unmandated }],
  'penalty-order': [
    { ...penalty, views: skipped, compliancePeriod: { ...penalty.compliancePeriod, foreseen: null }, signatory: unmandated },
    { ...penalty, views: answeredViews, complianceMeans: 'Elke genoemde vindplaats is ontoegankelijk; elke die blijft is een overtreding.', penalty: { ...penalty.penalty, unit: 'violation' } },
  ],
  'fine-report': [{ ...samples['fine-report'], exculpatory: 'De aanbieder heeft na drie dagen uit zichzelf contact gezocht.' }],
  'intent-fine': [{ ...samples['intent-fine'], intendedCents: null, maximum: null, systematicBecause: null, enclosed: null, signatory: unmandated }],
  'fine-decision': [
    { ...fine, unaVia: { kind: 'not-criminal', reasons: 'Niemand is strafrechtelijk betrokken.' }, systematic: null, observations: [], views: heard, signatory: unmandated },
    { ...fine, unaVia: { kind: 'agreement', reference: 'OM-AFSPRAAK-2025-1' }, systematic: { kind: 'persistent', foundOn: localDate('2026-03-17'), reasons: 'Het bevel is zes weken niet opgevolgd.', earlierOrders: [] } },
    {
      ...fine,
      unaVia: { kind: 'silent', submittedOn: localDate('2025-11-20'), competentFrom: silence.value.competentFrom, derivation: silence.derivation },
      turnover: { turnoverCents: 4_200_000_000, financialYear: 2025, source: 'gedeponeerde jaarrekening over 2025', category6InadequateBecause: 'De omzet is zo hoog dat een boete van de zesde categorie niet afschrikt.' },
    },
  ],
  'collection-decision': [{ ...collection, views: skipped }, { ...collection, views: { kind: 'not-asked' } }, { ...collection, views: { kind: 'left-out', because: 'De gevolgen van dit besluit kunnen na bezwaar volledig ongedaan worden gemaakt.' } }, perViolation, { ...perViolation, penaltyOrder: { ...collection.penaltyOrder, unit: 'once' }, units: collection.units.slice(0, 1), totalCents: 500_000 }, { ...collection, views: answeredViews, signatory: unmandated }],
  reminder: [
    { ...samples.reminder, decision: { kind: 'fine-decision', reference: fine.reference, date: fine.date }, signatory: unmandated },
    { ...samples.reminder, interest: samples.writ.interest, totalCents: samples.reminder.totalCents + (samples.writ.interest?.interestCents ?? 0) },
    { ...samples.reminder, charges: [{ description: 'Vergoeding voor de aanmaning van 1 juni 2026', amountCents: 1_900 }], fee: null, totalCents: samples.reminder.totalCents - (samples.reminder.fee?.feeCents ?? 0) + 1_900 },
  ],
  writ: [{ ...samples.writ, decision: { kind: 'fine-decision', reference: fine.reference, date: fine.date }, interest: null, signatory: unmandated, totalCents: samples.writ.totalCents - (samples.writ.interest?.interestCents ?? 0) }],
  'provider-letter': [
    { ...samples['provider-letter'], committedToCode: true, usesHashCheck: true, signatory: unmandated, figures: { notices: 3, measured: 0, withinNorm: 0, longerThan48Hours: 0 } },
  ],
  'findings-report': [{ ...samples['findings-report'], purpose: 'by-hand', observations: samples['findings-report'].observations.slice(2), penaltyOrder: { reference: 'Z-2026-000123/P1', date: localDate('2026-05-15') } }],
  'penalty-order-change': [
    { ...change, request: { on: localDate('2027-05-03'), summary: 'De last geldt een jaar zonder dwangsom.' }, ground: 'year-without-forfeiture', outcome: { kind: 'lift' }, forfeitedCents: 0, signatory: unmandated },
    { ...change, request: null, ground: 'own-motion', outcome: { kind: 'reduce', perDayCents: 400_000, capCents: 6_000_000 } },
    { ...change, penaltyOrder: { ...change.penaltyOrder, unit: 'violation' }, outcome: { kind: 'refuse' } },
    { ...change, outcome: { kind: 'suspend', from: instant('2026-04-13T10:00:00Z'), until: null } },
  ],
  'publication-decision': [
    { ...samples['publication-decision'], decision: { kind: 'fine-decision', reference: fine.reference, date: fine.date, announcedOn: fine.date }, remedyState: 'lodged', interimRelief: 'refused', views: heard, signatory: unmandated },
    { ...samples['publication-decision'], views: skipped },
    { ...samples['publication-decision'], views: { kind: 'left-out', because: 'U hebt zich bij het voornemen tot de last al over openbaarmaking uitgelaten.' } },
  ],
  'amending-decision': [
    { ...amending, earlier: { kind: 'binding-order', reference: order.reference, date: order.date }, amendment: { kind: 'withdraw' }, worksFrom: 'announcement', collectionFalls: false, repaymentCents: null, pendingRemedy: false, views: answeredViews, signatory: unmandated },
    { ...amending, views: skipped },
    { ...amending, views: heard },
  ],
  dismissal: [
    { ...samples.dismissal, ground: 'duplicate', duplicateOf: 'Z-2026-000017', remedies: remedies('2026-04-14'), signatory: unmandated, notice: { ...samples.dismissal.notice, receivedAt: instant('2026-04-13T10:00:00Z'), locationCount: 4 } },
  ],
  ...remedyVariants,
  ...moneyVariants,
};
