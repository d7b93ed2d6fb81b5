import { filled, part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import type { RequiredWords } from '../../template/says.js';
import { dateNl, eurosNl } from '../../wording/values.js';
import { decisionParts } from '../common/parts.js';
import { decisionWords } from '../common/says.js';
import type { FineDecisionInput } from './input.js';

/** What title 5.4 and art. 4:86 Awb require of a decision to fine. */
export const fineDecisionParts: readonly RequiredPart<FineDecisionInput>[] = [
  ...decisionParts,
  part('het rapport', 'awb:5:53(2)', 'report.reference', (fine) => fine.report.reference),
  part('de datum van het rapport', 'awb:5:48(2)', 'report.date', (fine) => fine.report.date),
  part('het bevel dat niet is opgevolgd', 'awb:5:52', 'order.reference', (fine) => fine.order.reference),
  part('de overtreding', 'awb:5:48(2)', 'violation.finding', (fine) => fine.violation.finding),
  part('de dag van de overtreding', 'awb:5:48(2)', 'violation.violatedOn', (fine) => fine.violation.violatedOn),
  part('de plaats van de overtreding', 'awb:5:48(2)', 'violation.place', (fine) => fine.violation.place),
  { part: 'het bedrag van de boete', article: 'awb:5:52', field: 'amountCents', present: ({ amountCents }) => amountCents > 0 },
  {
    part: 'een boete die het maximum niet te boven gaat',
    article: 'awb:5:46(1)',
    field: 'maximum.maximumCents',
    present: ({ amountCents, maximum }) => amountCents <= maximum.maximumCents,
  },
  part('de berekening van het maximum', 'csam:8', 'maximum.derivation', (fine) => fine.maximum.derivation),
  part('de afstemming met het openbaar ministerie', 'awb:5:44', 'unaVia', (fine) => fine.unaVia),
  {
    part: 'de motivering dat het bevel systematisch of aanhoudend niet is nageleefd',
    article: 'csam:8(2)',
    field: 'systematic.reasons',
    present: ({ systematic }) => systematic === null || filled(systematic.reasons),
  },
  {
    part: 'de reden waarom categorie 6 geen passende bestraffing toelaat',
    article: 'csam:8(2)',
    field: 'turnover.category6InadequateBecause',
    present: ({ turnover }) => turnover === null || filled(turnover.category6InadequateBecause),
  },
  part('de ernst van de overtreding', 'awb:5:46(2)', 'factors.gravity', (fine) => fine.factors.gravity),
  part('de verwijtbaarheid', 'awb:5:41', 'factors.culpability', (fine) => fine.factors.culpability),
  part('de omstandigheden', 'awb:5:46(2)', 'factors.circumstances', (fine) => fine.factors.circumstances),
  part('de draagkracht', 'awb:5:46(2)', 'factors.financialCapacity', (fine) => fine.factors.financialCapacity),
  part('de motivering van de hoogte', 'awb:3:46', 'reasons', (fine) => fine.reasons),
  {
    part: 'de gelegenheid om een zienswijze te geven',
    article: 'awb:5:53(3)',
    field: 'views',
    present: ({ views }) => views.kind === 'heard' && filled(views.invitedOn),
  },
  part('de betaaltermijn', 'awb:4:86', 'payment.payBy', (fine) => fine.payment.payBy),
  part('de berekening van de betaaltermijn', 'awb:4:87', 'payment.derivation', (fine) => fine.payment.derivation),
  part('de rekening waarop wordt betaald', 'awb:4:89', 'payment.account.iban', (fine) => fine.payment.account.iban),
  part('het betalingskenmerk', 'awb:4:89', 'payment.account.paymentReference', (fine) => fine.payment.account.paymentReference),
];

/** What its text must say. */
export const fineDecisionWords: readonly RequiredWords<FineDecisionInput>[] = [
  ...decisionWords,
  { part: 'het bedrag van de boete', article: 'awb:5:52', words: ({ amountCents }) => eurosNl(amountCents) },
  { part: 'de uiterste betaaldag', article: 'awb:4:86', words: ({ payment }) => dateNl(payment.payBy) },
];
