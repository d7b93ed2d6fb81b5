import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import { derivationTable } from '../../wording/derivation-table.js';
import { dateNl, eurosNl } from '../../wording/values.js';
import { headerContent } from '../common/content.js';
import { invitationContent } from '../common/views-invitation.js';
import type { IntentFineInput } from './input.js';

/** What fills the text of an intention to fine. */
export function intentFineContent(letter: IntentFineInput): LetterContent {
  const { report, intendedCents, maximum, systematicBecause } = letter;
  return mergeContent(headerContent(letter), invitationContent(letter), {
    places: {
      reportReference: report.reference,
      reportDate: dateNl(report.date),
      intended: intendedCents === null ? '' : eurosNl(intendedCents),
      maximum: maximum === null ? '' : eurosNl(maximum.maximumCents),
      systematicBecause: systematicBecause ?? '',
    },
    flags: { intended: intendedCents !== null, maximum: maximum !== null, systematic: systematicBecause !== null },
    inserts: { maximum: derivationTable('Zo is het maximum berekend', maximum?.derivation ?? null) },
  });
}
