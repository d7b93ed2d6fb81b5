import { instant } from '../../law/calendar/instant.js';
import { localDate } from '../../law/calendar/local-date.js';
import { unaVia } from '../../law/index.js';
import type { LetterInputs, LetterKind } from '../letters/index.js';
import { samples } from './more-samples.js';
import { answered, remedies, rules, sampleHeader } from './samples.js';

const order = samples['binding-order'];
const penalty = samples['penalty-order'];
const fine = samples['fine-decision'];
const collection = samples['collection-decision'];
const heard = { kind: 'heard' as const, invitedOn: localDate('2026-03-02'), lastDay: localDate('2026-03-16'), received: null };
const answeredViews = { ...heard, received: { on: localDate('2026-03-10'), summary: 'Wij zijn het niet eens.', response: 'Wij wel.' } };
const skipped = { kind: 'skipped' as const, urgencyGround: 'Het materiaal verspreidt zich nog steeds.' };
const silence = answered(unaVia({ submittedOn: localDate('2025-11-20') }, rules));
const unmandated = { ...sampleHeader.signatory, mandate: null };

/** The other turns that each letter can take, beside its sample: every condition of its text once either way. */
export const variants: { readonly [K in LetterKind]: readonly LetterInputs[K][] } = {
  'binding-order': [
    {
      ...order,
      subject: 'Bevel aan een aanbieder van een tussenopslagdienst',
      notice: null,
      equivalentMaterial: false,
      term: { hours: 1.5, foreseen: null },
      views: heard,
      signatory: unmandated,
      attribution: { ...order.attribution, role: 'caching', nonHostingReason: 'De aanbieder van de hostingdienst is niet te achterhalen.' },
    },
    { ...order, views: answeredViews },
  ],
  'intent-penalty-order': [{ ...samples['intent-penalty-order'], observations: samples['intent-penalty-order'].observations.slice(0, 1), signatory: unmandated }],
  'penalty-order': [
    { ...penalty, views: skipped, compliancePeriod: { ...penalty.compliancePeriod, foreseen: null }, signatory: unmandated },
    { ...penalty, views: answeredViews, complianceMeans: 'Elke genoemde vindplaats is ontoegankelijk; elke die blijft is een overtreding.', penalty: { ...penalty.penalty, unit: 'violation' } },
  ],
  'fine-report': [{ ...samples['fine-report'], exculpatory: 'De aanbieder heeft na drie dagen uit zichzelf contact gezocht.' }],
  'intent-fine': [{ ...samples['intent-fine'], intendedCents: null, maximum: null, systematicBecause: null, signatory: unmandated }],
  'fine-decision': [
    { ...fine, unaVia: { kind: 'not-criminal', reasons: 'Niemand is strafrechtelijk betrokken.' }, systematic: null, observations: [], views: heard, signatory: unmandated },
    { ...fine, unaVia: { kind: 'agreement', reference: 'OM-AFSPRAAK-2025-1' }, systematic: { kind: 'persistent', foundOn: localDate('2026-03-17'), reasons: 'Het bevel is zes weken niet opgevolgd.', earlierOrders: [] } },
    {
      ...fine,
      unaVia: { kind: 'silent', submittedOn: localDate('2025-11-20'), competentFrom: silence.value.competentFrom, derivation: silence.derivation },
      turnover: { turnoverCents: 4_200_000_000, financialYear: 2025, source: 'gedeponeerde jaarrekening over 2025', category6InadequateBecause: 'De omzet is zo hoog dat een boete van de zesde categorie niet afschrikt.' },
    },
  ],
  'collection-decision': [{ ...collection, views: skipped }, { ...collection, views: answeredViews, signatory: unmandated }],
  reminder: [
    { ...samples.reminder, decision: { kind: 'fine-decision', reference: fine.reference, date: fine.date }, signatory: unmandated },
    { ...samples.reminder, interest: samples.writ.interest, totalCents: samples.reminder.totalCents + (samples.writ.interest?.interestCents ?? 0) },
  ],
  writ: [{ ...samples.writ, decision: { kind: 'fine-decision', reference: fine.reference, date: fine.date }, interest: null, signatory: unmandated, totalCents: samples.writ.totalCents - (samples.writ.interest?.interestCents ?? 0) }],
  dismissal: [
    { ...samples.dismissal, ground: 'duplicate', duplicateOf: 'Z-2026-000017', remedies: remedies('2026-04-14'), signatory: unmandated, notice: { ...samples.dismissal.notice, receivedAt: instant('2026-04-13T10:00:00Z'), locationCount: 4 } },
  ],
};
