import { filled, part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import type { RequiredWords } from '../../template/says.js';
import { eurosNl } from '../../wording/values.js';
import { sumCents } from '../common/debt.js';
import { headerParts } from '../common/parts.js';
import { headerWords } from '../common/says.js';
import type { ReminderInput } from './input.js';

/** What arts 4:112 and 4:113 Awb require of a reminder; its warning stands in the text itself. */
export const reminderParts: readonly RequiredPart<ReminderInput>[] = [
  ...headerParts,
  part('de beschikking waaruit de schuld volgt', 'awb:4:86', 'decision.reference', (letter) => letter.decision.reference),
  part('de datum van die beschikking', 'awb:4:86', 'decision.date', (letter) => letter.decision.date),
  part('het bedrag dat openstaat', 'awb:4:112(1)', 'lines', (letter) => letter.lines),
  part('de dag waarop uiterlijk moet worden betaald', 'awb:4:112(1)', 'term.payBy', (letter) => letter.term.payBy),
  part('de berekening van die dag', 'awb:4:112(1)', 'term.derivation', (letter) => letter.term.derivation),
  { part: 'de aanmaningsvergoeding', article: 'awb:4:113(1)', field: 'fee.feeCents', present: ({ fee }) => fee === null || (filled(fee.feeCents) && filled(fee.derivation)) },
  {
    part: 'een totaal dat gelijk is aan de som van schuld, rente, kosten en vergoeding',
    article: 'awb:4:112(1)',
    field: 'totalCents',
    present: ({ lines, charges, interest, fee, totalCents }) => sumCents(lines) + sumCents(charges ?? []) + (interest?.interestCents ?? 0) + (fee?.feeCents ?? 0) === totalCents,
  },
  { part: 'de berekening van de rente', article: 'awb:4:98', field: 'interest.derivation', present: ({ interest }) => interest === null || filled(interest.derivation) },
  part('de rekening waarop wordt betaald', 'awb:4:89', 'account.iban', (letter) => letter.account.iban),
  part('het betalingskenmerk', 'awb:4:89', 'account.paymentReference', (letter) => letter.account.paymentReference),
];

/** What its text must say. */
export const reminderWords: readonly RequiredWords<ReminderInput>[] = [
  ...headerWords,
  { part: 'de waarschuwing voor invordering op kosten van de schuldenaar', article: 'awb:4:112(3)', words: () => /op uw kosten door invorderingsmaatregelen worden afgedwongen/ },
  { part: 'de termijn van twee weken', article: 'awb:4:112(1)', words: () => 'binnen twee weken' },
  { part: 'de vergoeding', article: 'awb:4:113(1)', words: ({ fee }) => (fee === null ? '' : eurosNl(fee.feeCents)) },
];
