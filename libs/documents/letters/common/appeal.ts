import type { LocalDate } from '../../../law/calendar/brands.js';
import type { Derivation } from '../../../law/derivation.js';
import type { LetterContent } from '../../template/content.js';
import { part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import type { RequiredWords } from '../../template/says.js';
import { derivationTable } from '../../wording/derivation-table.js';
import { dateNl } from '../../wording/values.js';
import type { LetterHeader } from './header.js';
import { headerWords } from './says.js';

/** Appeal to a court (6:23, 8:1 Awb), computed for this decision. */
export interface AppealOpen {
  /** The day on which the letter is to be sent, on which the term rests. */
  readonly sentOn: LocalDate;
  readonly lastDay: LocalDate;
  readonly derivation: Derivation;
  /** The court that is competent (8:7 Awb), where the case shows which one that is; else the letter says how to find it. */
  readonly court: string | null;
  /** The court that may grant interim relief (8:81 Awb), where the case shows which one that is. */
  readonly interimReliefCourt: string;
}

/** A decision against which an appeal is open. */
export interface AppealableHeader extends LetterHeader {
  readonly appeal: AppealOpen;
}

/** The places of the clause on appeal. */
export function appealContent(appeal: AppealOpen): LetterContent {
  return {
    places: { appealSentOn: dateNl(appeal.sentOn), appealLastDay: dateNl(appeal.lastDay), appealCourt: appeal.court ?? '', interimReliefCourt: appeal.interimReliefCourt },
    flags: { courtKnown: appeal.court !== null },
    inserts: { appealTerm: derivationTable('Zo is de laatste dag voor beroep berekend', appeal.derivation) },
  };
}

/** What a decision on an objection says of appeal (6:23 Awb). */
export const appealParts: readonly RequiredPart<AppealableHeader>[] = [
  part('de laatste dag voor beroep', 'awb:6:23', 'appeal.lastDay', (letter) => letter.appeal.lastDay),
  part('de berekening van de beroepstermijn', 'awb:6:7', 'appeal.derivation', (letter) => letter.appeal.derivation),
  part('de voorzieningenrechter', 'awb:8:81', 'appeal.interimReliefCourt', (letter) => letter.appeal.interimReliefCourt),
];

/** Appeal: that it is open, where, until which day, and that interim relief can be asked for. */
export const appealWords: readonly RequiredWords<AppealableHeader>[] = [
  ...headerWords,
  { part: 'dat beroep openstaat', article: 'awb:6:23', words: () => /\bberoep\b/ },
  { part: 'bij welke rechter beroep openstaat', article: 'awb:6:23', words: ({ appeal }) => appeal.court ?? 'artikel 8:7' },
  { part: 'tot en met welke dag beroep openstaat', article: 'awb:6:23', words: ({ appeal }) => dateNl(appeal.lastDay) },
  { part: 'dat een voorlopige voorziening kan worden gevraagd', article: 'awb:8:81', words: () => 'voorlopige voorziening' },
];
