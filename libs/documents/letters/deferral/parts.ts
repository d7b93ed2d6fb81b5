import { filled, part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import type { RequiredWords } from '../../template/says.js';
import { dateNl } from '../../wording/values.js';
import { sumCents } from '../common/debt.js';
import { decisionParts } from '../common/parts.js';
import { decisionWords } from '../common/says.js';
import type { DeferralInput } from './input.js';

/** What arts 4:94 and 4:95 Awb require of a decision on deferral. */
export const deferralParts: readonly RequiredPart<DeferralInput>[] = [
  ...decisionParts,
  part('de schulden waarvoor het uitstel geldt', 'awb:4:94(1)', 'lines', (letter) => letter.lines),
  { part: 'een totaal dat gelijk is aan de som van schuld, rente en kosten', article: 'awb:4:94(1)', field: 'totalCents', present: ({ lines, chargesCents, totalCents }) => sumCents(lines) + chargesCents === totalCents },
  { part: 'tot en met welke dag het uitstel geldt', article: 'awb:4:94(3)', field: 'until', present: ({ from, until }) => filled(until) && filled(from) && until > from },
  {
    part: 'termijnen die elkaar opvolgen, binnen het uitstel vallen en samen het totaal zijn',
    article: 'awb:4:94(1)',
    field: 'instalments',
    present: ({ instalments, totalCents, until }) => instalments.length === 0 || (sumCents(instalments) === totalCents && instalments.every(({ payBy }, index) => payBy <= until && payBy > (instalments[index - 1]?.payBy ?? ''))),
  },
  part('de voorwaarden', 'awb:4:95', 'conditions', (letter) => letter.conditions),
  part('de motivering', 'awb:3:46', 'reasons', (letter) => letter.reasons),
  part('de rekening waarop wordt betaald', 'awb:4:89', 'account.iban', (letter) => letter.account.iban),
  part('het betalingskenmerk', 'awb:4:89', 'account.paymentReference', (letter) => letter.account.paymentReference),
];

/** What its text must say. */
export const deferralWords: readonly RequiredWords<DeferralInput>[] = [
  ...decisionWords,
  { part: 'tot en met welke dag het uitstel geldt', article: 'awb:4:94(3)', words: ({ until }) => dateNl(until) },
  { part: 'dat niet wordt aangemaand of ingevorderd zolang het uitstel duurt', article: 'awb:4:94(2)', words: () => 'artikel 4:94, tweede lid' },
  { part: 'dat rente doorloopt', article: 'awb:4:101', words: () => 'artikel 4:101' },
  { part: 'wanneer het uitstel kan worden ingetrokken', article: 'awb:4:96', words: () => 'artikel 4:96' },
];
