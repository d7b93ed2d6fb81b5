import type { Block } from '../../template/blocks.js';
import { templateNamed } from '../../template/choose.js';
import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import { fillTemplate } from '../../template/fill.js';
import { strong } from '../../template/runs.js';
import { derivationTable } from '../../wording/derivation-table.js';
import { dateNl, eurosNl } from '../../wording/values.js';
import { headerContent } from '../common/content.js';
import { fineReportContent } from '../fine-report/content.js';
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
    flags: { intended: intendedCents !== null, maximum: maximum !== null, systematic: systematicBecause !== null, reportIncluded: letter.enclosed !== null },
    inserts: { maximum: derivationTable('Zo is het maximum berekend', maximum?.derivation ?? null), report: letter.enclosed === null ? [] : reportBlocks(letter.enclosed) },
  });
}

/** The report as an annex: its title is that of the annex, its headings stand one level lower. */
function reportBlocks({ version, report }: NonNullable<IntentFineInput['enclosed']>): readonly Block[] {
  const [, ...blocks] = fillTemplate(templateNamed('fine-report', version), fineReportContent(report));
  const opening: Block = { kind: 'paragraph', runs: strong(`Boeterapport van ${dateNl(report.date)}, kenmerk ${report.reference}`) };
  return [opening, ...blocks.map((block): Block => (block.kind === 'heading' ? { ...block, level: 3 } : block))];
}
