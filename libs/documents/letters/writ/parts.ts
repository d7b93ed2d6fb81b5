import { filled, part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import type { RequiredWords } from '../../template/says.js';
import { sumCents } from '../common/debt.js';
import { headerParts } from '../common/parts.js';
import { headerWords } from '../common/says.js';
import type { WritInput } from './input.js';

/** What art. 4:122 Awb requires of a writ; that it is enforced at the debtor's cost stands in the text itself. */
export const writParts: readonly RequiredPart<WritInput>[] = [
  ...headerParts,
  part('het bedrag van de hoofdsom', 'awb:4:122(1)(b)', 'lines', (writ) => writ.lines),
  part('de beschikking waaruit de schuld volgt', 'awb:4:122(1)(c)', 'decision.reference', (writ) => writ.decision.reference),
  part('de datum van die beschikking', 'awb:4:122(1)(c)', 'decision.date', (writ) => writ.decision.date),
  part('de kosten van het dwangbevel', 'awb:4:122(1)(d)', 'costsCents', (writ) => writ.costsCents),
  part('de aanmaning', 'awb:4:117', 'reminder.sentOn', (writ) => writ.reminder.sentOn),
  part('de termijn van de aanmaning', 'awb:4:117', 'reminder.payBy', (writ) => writ.reminder.payBy),
  part('de aanmaningsvergoeding', 'awb:4:122(2)', 'reminder.feeCents', (writ) => writ.reminder.feeCents),
  {
    part: 'de ingangsdatum en de berekening van de rente',
    article: 'awb:4:122(2)',
    field: 'interest.from',
    present: ({ interest }) => interest === null || (filled(interest.from) && filled(interest.derivation)),
  },
  {
    part: 'een totaal dat gelijk is aan de som van hoofdsom, vergoeding, rente en kosten',
    article: 'awb:4:122(1)(b)',
    field: 'totalCents',
    present: ({ lines, reminder, interest, costsCents, totalCents }) => sumCents(lines) + reminder.feeCents + (interest?.interestCents ?? 0) + costsCents === totalCents,
  },
  part('de rekening waarop wordt betaald', 'awb:4:89', 'account.iban', (writ) => writ.account.iban),
  part('het betalingskenmerk', 'awb:4:89', 'account.paymentReference', (writ) => writ.account.paymentReference),
];

/** What its text must say. */
export const writWords: readonly RequiredWords<WritInput>[] = [
  ...headerWords,
  { part: 'het woord dwangbevel aan het hoofd', article: 'awb:4:122(1)(a)', words: () => /^Dwangbevel\n/ },
  { part: 'dat het op kosten van de schuldenaar wordt uitgevoerd', article: 'awb:4:122(1)(e)', words: () => 'op kosten van de schuldenaar' },
];
