import { formatDateNl } from '../../law/calendar/dutch-format.js';
import { instant } from '../../law/calendar/instant.js';
import { addDays, atAmsterdam, localDate } from '../../law/calendar/local-date.js';
import { paymentTerm, reminderFee, reminderTerm } from '../../law/index.js';
import type { CollectionDecisionInput, ForfeitedDay } from '../letters/collection-decision/input.js';
import { sumCents } from '../letters/common/debt.js';
import type { DismissalInput } from '../letters/dismissal/input.js';
import type { FineReportInput } from '../letters/fine-report/input.js';
import type { LetterInputs } from '../letters/index.js';
import type { IntentFineInput } from '../letters/intent-fine/input.js';
import type { IntentPenaltyOrderInput } from '../letters/intent-penalty-order/input.js';
import type { ReminderInput } from '../letters/reminder/input.js';
import type { WritInput } from '../letters/writ/input.js';
import { moneySamples } from './money-samples.js';
import { sampleAmendingDecision, sampleFindingsReport, samplePenaltyOrderChange, sampleProviderLetter, samplePublicationDecision } from './other-samples.js';
import { remedySamples } from './remedy-samples.js';
import { answered, remedies, rules, sampleBindingOrder, sampleFineDecision, sampleHeader, sampleOrder, samplePenaltyOrder } from './samples.js';

const account = { ...sampleFineDecision.payment.account, paymentReference: '7026 0000 1700 0024' };

export const sampleIntentPenaltyOrder: IntentPenaltyOrderInput = {
  ...sampleHeader,
  reference: 'AOM-2026-000017-V1',
  date: localDate('2026-04-03'),
  order: sampleOrder,
  finding: samplePenaltyOrder.finding,
  observations: samplePenaltyOrder.observations,
  intention: 'Het materiaal is nog bereikbaar. Een last onder dwangsom geeft u een sterke reden om het bevel alsnog snel en volledig uit te voeren.',
  intended: { perDayCents: 500_000, capCents: 7_500_000, complianceHours: 24 },
  response: { lastDay: localDate('2026-04-06'), derivation: null, email: 'zienswijze@autoriteit.example' },
};

export const sampleFineReport: FineReportInput = {
  ...sampleHeader,
  reference: sampleFineDecision.report.reference,
  caseNumber: sampleFineDecision.caseNumber,
  date: sampleFineDecision.report.date,
  signatory: { role: 'toezichthouder', name: 'T. Vermeer', onBehalfOf: 'Autoriteit Online Materiaal', mandate: null },
  order: sampleFineDecision.order,
  violation: sampleFineDecision.violation,
  observations: sampleFineDecision.observations,
  locations: sampleBindingOrder.locations,
  exculpatory: null,
};

export const sampleIntentFine: IntentFineInput = {
  ...sampleHeader,
  training: true,
  reference: 'AOM-2025-000231-V2',
  caseNumber: sampleFineDecision.caseNumber,
  date: localDate('2026-02-09'),
  order: sampleFineDecision.order,
  finding: sampleFineDecision.violation.finding,
  observations: sampleFineDecision.observations,
  intention: 'De overtreding is ernstig en past in een reeks. Een boete is nodig om herhaling te voorkomen.',
  report: sampleFineDecision.report,
  enclosed: { version: 'fine-report/1', report: sampleFineReport },
  intendedCents: 25_000_000,
  maximum: sampleFineDecision.maximum,
  systematicBecause: sampleFineDecision.systematic?.reasons ?? null,
  response: { lastDay: localDate('2026-03-02'), derivation: null, email: 'zienswijze@autoriteit.example' },
};

/** So many forfeited days in a row, each with its evidence. */
export function forfeitedDays(count: number, perDayCents: number): readonly ForfeitedDay[] {
  return Array.from({ length: count }, (_, index) => {
    const day = addDays(localDate('2026-04-09'), index);
    return {
      day,
      amountCents: perDayCents,
      payBy: answered(paymentTerm({ kind: 'penalty-payment', from: day }, rules)).value.payBy,
      orderVersion: 1,
      evidence: {
        evidenceId: `5d2b7c1e-9f34-4a8b-b1c6-${String(index).padStart(12, '0')}`,
        locationId: index % 2 === 0 ? 'L1' : 'L2',
        at: atAmsterdam(day, '04:12'),
        result: 'available',
        by: 'meetinstrument 1.4 te Amsterdam',
        method: 'HEAD-verzoek, zonder de inhoud op te halen',
      },
    };
  });
}

const units = forfeitedDays(15, 500_000);

export const sampleCollectionDecision: CollectionDecisionInput = {
  ...sampleHeader,
  reference: 'AOM-2026-000017-I1',
  date: localDate('2026-05-12'),
  remedies: remedies('2026-05-12'),
  penaltyOrder: {
    reference: samplePenaltyOrder.reference,
    date: samplePenaltyOrder.date,
    announcedAt: atAmsterdam(localDate('2026-04-07'), '10:30'),
    compliancePeriodEndedAt: atAmsterdam(localDate('2026-04-08'), '10:30'),
    perDayCents: 500_000,
    capCents: 7_500_000,
  },
  units,
  totalCents: sumCents(units),
  derivation: null,
  views: { kind: 'heard', invitedOn: localDate('2026-04-24'), lastDay: localDate('2026-05-08'), received: null },
  reasons: 'U hebt geen bijzondere omstandigheden genoemd en wij kennen die ook niet. Dat u de last uiteindelijk hebt uitgevoerd, is geen reden om van invordering af te zien.',
  account,
};

const due = units.slice(0, 2).map((unit) => ({ description: `Dwangsom over ${formatDateNl(unit.day)}`, amountCents: unit.amountCents, dueOn: unit.payBy }));
const fee = answered(reminderFee({ sentOn: localDate('2026-07-15'), debtCents: sumCents(due) }, rules));
const term = answered(reminderTerm({ sentOn: localDate('2026-07-15') }, rules));

export const sampleReminder: ReminderInput = {
  ...sampleHeader,
  training: true,
  reference: 'AOM-2026-000017-A1',
  date: localDate('2026-07-15'),
  decision: { kind: 'collection-decision', reference: sampleCollectionDecision.reference, date: sampleCollectionDecision.date },
  lines: due,
  interest: null,
  fee: { feeCents: fee.value.feeCents, derivation: fee.derivation },
  totalCents: sumCents(due) + fee.value.feeCents,
  term: { payBy: term.value.payBy, derivation: term.derivation },
  account,
};

export const sampleWrit: WritInput = {
  ...sampleHeader,
  reference: 'AOM-2026-000017-W1',
  date: localDate('2026-08-06'),
  decision: sampleReminder.decision,
  lines: due,
  reminder: { reference: sampleReminder.reference, sentOn: sampleReminder.date, payBy: sampleReminder.term.payBy, feeCents: fee.value.feeCents },
  interest: {
    interestCents: 8_768,
    from: localDate('2026-05-22'),
    until: localDate('2026-08-06'),
    derivation: {
      rule: 'interest',
      articles: ['awb:4:98', 'bw6:119'],
      inputs: { principalCents: 1_000_000, from: '2026-05-22', until: '2026-08-06' },
      value: { interestCents: 8_768, dueCents: 8_768 },
      steps: [],
    },
  },
  costsCents: 12_400,
  totalCents: sumCents(due) + fee.value.feeCents + 8_768 + 12_400,
  account,
};

export const sampleDismissal: DismissalInput = {
  ...sampleHeader,
  reference: 'AOM-2026-000031-S1',
  caseNumber: 'Z-2026-000031',
  addressee: { name: 'Meldpunt Voorbeeld', contactPoint: 'doorzetten@meldpunt.example' },
  notice: { reference: 'MV-88902', receivedAt: instant('2026-04-14T06:20:00Z'), provider: 'Zuiderzee Cloud B.V.', locationCount: 1 },
  ground: 'not-online',
  reasons: 'Wij hebben de vindplaats drie keer gecontroleerd, met tussenpozen van een uur en vanaf verschillende plaatsen. Telkens was het materiaal verwijderd.',
  duplicateOf: null,
  remedies: null,
};

/** One letter of every kind. */
export const samples: LetterInputs = {
  'provider-letter': sampleProviderLetter,
  'binding-order': sampleBindingOrder,
  'findings-report': sampleFindingsReport,
  'intent-penalty-order': sampleIntentPenaltyOrder,
  'penalty-order': samplePenaltyOrder,
  'penalty-order-change': samplePenaltyOrderChange,
  'fine-report': sampleFineReport,
  'intent-fine': sampleIntentFine,
  'fine-decision': sampleFineDecision,
  'collection-decision': sampleCollectionDecision,
  reminder: sampleReminder,
  writ: sampleWrit,
  'publication-decision': samplePublicationDecision,
  'amending-decision': sampleAmendingDecision,
  dismissal: sampleDismissal,
  ...remedySamples,
  ...moneySamples,
};
