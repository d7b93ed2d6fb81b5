import type { LocalDate } from '../calendar/brands.js';
import { localDate } from '../calendar/local-date.js';

/** For a value whose first day was not in its source: it holds for every day until a later row. */
export const ALWAYS: LocalDate = localDate('0001-01-01');

/** Where the rows were read. The keys are those of the source list in docs/law-command.md. */
export const SOURCE = {
  awb: 'Awb, tekst gelezen in statengeneraal/laws-markdown BWBR0005537 (2017) [AWB17]',
  awb417: 'Awb 4:17, artikelpagina van 2025 (explore.law artikel-4-17; omgevingsweb.nl) [417]',
  awb4113: 'Awb 4:113, ongedateerde artikelpagina (pgawb.nl artikel-4113) [4113]; regeling van het jaar te controleren',
  atw: 'Algemene termijnenwet, tekst gelezen in statengeneraal/laws-markdown BWBR0002448 (2017) [ATW]',
  equatedDays: 'besluiten gelijkgestelde dagen, via sterfgeval.nl 70745 en uitvaart.nl 50535 [EQ]',
  csam: 'BWBR0049813, stand 2026-04-25 [CSAM26]',
  toi: 'BWBR0048064, stand 2025-09-05 [TOI25]',
  tco: 'Verordening (EU) 2021/784, CELEX 32021R0784 [TCO]',
} as const;
