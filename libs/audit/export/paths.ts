import { createHash } from 'node:crypto';
import type { Part } from './parts.js';

/** Where things are in an export; all with slashes, below its folder. */
export const paths = {
  manifest: 'export.json',
  readme: 'LEESMIJ.txt',
  policy: 'policy',
  checkpoint: 'checkpoint',
  checkpoints: 'checkpoints',
  checkpointOf: (size: number): string => `checkpoints/${String(size).padStart(12, '0')}`,
  proofs: 'bewijs',
  proofOf: (index: number): string => `bewijs/${String(index).padStart(12, '0')}.tlog-proof`,
  details: 'persoonsgegevens.json',
  index: 'inventaris.pdf',
} as const;

/** The folder of a part of a case: at the top where the export is of that case alone. */
export const partFolder = (caseNumber: string, alone: boolean, part: Part): string => (alone ? part : `zaken/${caseNumber}/${part}`);

export const recordPath = (caseNumber: string, alone: boolean): string => `${partFolder(caseNumber, alone, 'dossier')}/handelingen.json`;

/** Addresses with the salts of their commitments. */
export const locationsPath = (caseNumber: string, alone: boolean): string => `${partFolder(caseNumber, alone, 'vindplaatsen')}/vindplaatsen.json`;

/** Acts that only the court may read. */
export const courtActsPath = (caseNumber: string, alone: boolean): string => `${partFolder(caseNumber, alone, 'alleen-rechtbank')}/handelingen.json`;

/** The file name of a document: its id without what no file system likes, and something of its hash where that changed it. */
export function fileName(id: string, extension: string): string {
  const safe = id.replace(/[^A-Za-z0-9._-]/g, '-').replace(/^\.+/, '-');
  const unique = safe === id ? safe : `${safe}-${createHash('sha256').update(id).digest('hex').slice(0, 8)}`;
  return `${unique}.${extension}`;
}
