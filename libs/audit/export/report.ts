import type { Checkpoint } from '../tlog/checkpoint.js';
import type { Destroyed } from '../verify/verify-details.js';
import type { Manifest } from './manifest.js';
import type { CasesReport } from './verify-cases.js';

/** What was verified, where nothing was wrong. */
export interface ExportReport extends CasesReport {
  readonly manifest: Manifest;
  readonly entries: number;
  readonly checkpoints: number;
  /** Checkpoints with the cosignatures that the policy demands. */
  readonly witnessed: number;
  readonly quorumNeeded: boolean;
  /** The keys came out of the export itself. */
  readonly ownKeys: boolean;
  readonly head: Checkpoint;
  readonly destroyed: readonly Destroyed[];
}

/** The report for whoever checks, in Dutch, one line each. */
export function reportText(report: ExportReport): string {
  const { manifest, head } = report;
  const what = manifest.scope.kind === 'log' ? 'het hele logboek' : `zaak ${manifest.scope.caseNumber}`;
  const lines = [
    `In orde: ${what}${manifest.mode === 'training' ? ' (OEFENING)' : ''}, ${String(report.entries)} regels van de ${String(head.size)}, van ${head.origin}.`,
    `${String(report.checkpoints)} checkpoints getekend en van één geschiedenis; wortel ${head.root.toString('base64')}.`,
    report.quorumNeeded ? `Het laatste checkpoint is medeondertekend door genoeg getuigen (${String(report.witnessed)} van de ${String(report.checkpoints)} checkpoints zijn dat).` : 'LET OP: er wordt geen getuige gevraagd; of elders een andere geschiedenis getoond is, valt hieruit niet af te leiden.',
    `${String(report.cases)} zaken: ${String(report.acts)} handelingen elk met hun regel, ${String(report.documents)} documenten ongewijzigd.`,
    ...(report.withheldActs + report.withheldDocuments === 0 ? [] : [`Niet in dit exemplaar en dus niet nagegaan: ${String(report.withheldActs)} handelingen en ${String(report.withheldDocuments)} documenten (${manifest.leftOut.join(', ')}).`]),
    ...report.destroyed.map(({ rule, count, entry }) => `Inhoud vernietigd op grond van ${rule}: ${String(count)} persoonsgegevens (regel ${String(entry)}).`),
    ...(report.ownKeys ? ['LET OP: de sleutels komen uit de export zelf. Vergelijk ze met die welke de Autoriteit bekendmaakt, of geef uw eigen bestand mee: --policy <bestand>.'] : []),
  ];
  return `${lines.join('\n')}\n`;
}
