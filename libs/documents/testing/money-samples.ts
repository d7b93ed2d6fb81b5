import { addDays, localDate } from '../../law/calendar/local-date.js';
import { interestOnDebt, paymentTerm } from '../../law/index.js';
import { sumCents } from '../letters/common/debt.js';
import type { MoneyLetterInputs } from '../letters/money-letters.js';
import { answered, remedies, rules, sampleFineDecision, sampleHeader } from './samples.js';

const account = { ...sampleFineDecision.payment.account, paymentReference: '7026 0000 1700 0024' };
const lines = ['2026-04-09', '2026-04-10', '2026-04-11'].map((day, index) => ({ description: `Dwangsom over ${String(9 + index)} april 2026`, amountCents: 500_000, dueOn: answered(paymentTerm({ kind: 'penalty-payment', from: localDate(day) }, rules)).value.payBy }));
const from = addDays(lines[0]?.dueOn ?? localDate('2026-05-21'), 1);
const until = localDate('2026-08-31');
const interest = answered(interestOnDebt({ owedBy: 'debtor', parts: [{ principalCents: 500_000, from, until }], on: until }, rules));
const repaid = answered(interestOnDebt({ owedBy: 'authority', parts: [{ principalCents: 200_000, from: localDate('2026-05-20'), until: localDate('2026-07-09') }], on: localDate('2026-07-10') }, rules));
const pay = answered(paymentTerm({ kind: 'fine', from: localDate('2026-09-01') }, rules));
const totalCents = sumCents(lines) + 1_900;

/** One letter of every kind about paying later, interest, letting go and paying back; interest in an exercise, since its rates were not confirmed. */
export const moneySamples: MoneyLetterInputs = {
  deferral: {
    ...sampleHeader,
    reference: 'AOM-2026-000017-U1',
    date: localDate('2026-07-20'),
    remedies: remedies('2026-07-20'),
    lines,
    chargesCents: 1_900,
    totalCents,
    from: localDate('2026-07-20'),
    until: localDate('2026-10-01'),
    instalments: [
      { payBy: localDate('2026-08-03'), amountCents: 501_900 },
      { payBy: localDate('2026-09-01'), amountCents: 500_000 },
      { payBy: localDate('2026-10-01'), amountCents: 500_000 },
    ],
    conditions: 'Elke termijn is op tijd bijgeschreven. Verandert uw financiële positie, dan laat u dat binnen een week weten.',
    reasons: 'Uit de stukken die u hebt meegestuurd blijkt dat u het hele bedrag nu niet kunt betalen, en binnen drie maanden wel.',
    account,
  },
  'deferral-revocation': {
    ...sampleHeader,
    reference: 'AOM-2026-000017-U1-2',
    date: localDate('2026-09-07'),
    remedies: remedies('2026-09-07'),
    deferral: { reference: 'AOM-2026-000017-U1', date: localDate('2026-07-20'), until: localDate('2026-10-01') },
    ground: 'condition-not-met',
    reasons: 'De termijn van 1 september 2026 is niet betaald. U hebt daarover vooraf geen contact opgenomen, en niet gereageerd op ons bericht van 3 september 2026.',
    lines: lines.slice(1),
    chargesCents: 0,
    totalCents: sumCents(lines.slice(1)),
    account,
  },
  'interest-decision': {
    ...sampleHeader,
    training: true,
    reference: 'AOM-2026-000017-R1',
    date: localDate('2026-09-01'),
    remedies: remedies('2026-09-01'),
    items: [{ description: 'Dwangsom over 9 april 2026', from, interestCents: interest.value.dueCents, derivation: interest.derivation }],
    until,
    totalCents: interest.value.dueCents,
    payBy: { on: pay.value.payBy, derivation: pay.derivation },
    reasons: 'U bent over deze dwangsom in verzuim sinds de dag na de uiterste betaaldag.',
    account,
  },
  'waiver-decision': {
    ...sampleHeader,
    reference: 'AOM-2026-000017-S1',
    date: localDate('2026-09-14'),
    remedies: remedies('2026-09-14'),
    lines: [
      { description: 'Dwangsom over 9 april 2026', waivedCents: 250_000, leftCents: 250_000 },
      { description: 'Dwangsom over 10 april 2026', waivedCents: 250_000, leftCents: 250_000 },
    ],
    waivedCents: 500_000,
    leftCents: 500_000,
    ground: 'special-circumstances',
    reasons: 'Op 9 en 10 april 2026 was het datacentrum door een brand afgesloten. U kon er daardoor niet bij. Dat is een bijzondere omstandigheid.',
  },
  'refund-decision': {
    ...sampleHeader,
    training: true,
    reference: 'AOM-2026-000017-T1',
    date: localDate('2026-07-06'),
    remedies: remedies('2026-07-06'),
    of: 'reversal',
    items: [{ description: 'Dwangsom over 9 april 2026', amountCents: 200_000, paidOn: localDate('2026-05-20') }],
    repayment: { principalCents: 200_000, interestCents: repaid.value.dueCents },
    derivation: repaid.derivation,
    payOn: localDate('2026-07-10'),
    reasons: 'Bij de beslissing op uw bezwaar van 26 juni 2026 is de dwangsom verlaagd.',
  },
};

const { deferral, 'deferral-revocation': revocation, 'interest-decision': interestDecision, 'waiver-decision': waiver, 'refund-decision': refund } = moneySamples;
const unmandated = { ...sampleHeader.signatory, mandate: null };

/** The other turns that each of these letters can take. */
export const moneyVariants: { readonly [K in keyof MoneyLetterInputs]: readonly MoneyLetterInputs[K][] } = {
  deferral: [{ ...deferral, instalments: [], chargesCents: 0, totalCents: sumCents(lines), signatory: unmandated }],
  'deferral-revocation': (['incorrect-information', 'changed-circumstances'] as const).map((ground) => ({ ...revocation, ground, chargesCents: 1_900, totalCents: revocation.totalCents + 1_900, signatory: unmandated })),
  'interest-decision': [{ ...interestDecision, signatory: unmandated }],
  'waiver-decision': [
    { ...waiver, ground: 'disproportionate', lines: [{ description: 'Bestuurlijke boete', waivedCents: 500_000, leftCents: 0 }], leftCents: 0, signatory: unmandated },
    { ...waiver, ground: 'other' },
  ],
  'refund-decision': [{ ...refund, of: 'overpayment', items: [], repayment: { principalCents: 12_345, interestCents: 0 }, derivation: null, signatory: unmandated }],
};
