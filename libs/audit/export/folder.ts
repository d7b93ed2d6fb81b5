import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Wrong } from '../verify/wrong.js';

/** Files of an export, by their paths with slashes. */
export interface ExportFiles {
  /** Null where there is no such file. */
  read(path: string): Buffer | null;
  /** Names of the files directly in a folder, sorted; none where it is not there. */
  list(folder: string): readonly string[];
}

/** Takes the files of an export as they are made. */
export interface ExportWriter {
  write(path: string, contents: string | Uint8Array): void;
}

/** Paths in an export come from the export itself: none may lead out of it. @throws Wrong */
function inside(folder: string, path: string): string {
  const steps = path.split('/');
  if (path.includes('\\') || path.includes('\0') || steps.some((step) => step === '' || step === '.' || step === '..')) throw new Wrong('export-unreadable', path, 'dit is geen pad in een export.');
  return join(folder, ...steps);
}

/** An export in a folder on disk, for reading. */
export function exportFolder(folder: string): ExportFiles {
  return {
    read: (path) => {
      const file = inside(folder, path);
      return existsSync(file) ? readFileSync(file) : null;
    },
    list: (path) => {
      const at = inside(folder, path);
      return existsSync(at) ? readdirSync(at).sort() : [];
    },
  };
}

/** A fresh folder for an export. @throws RangeError where something is there already: an export is never mixed with another. */
export function newExportFolder(folder: string): ExportWriter {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new RangeError(`${folder} is niet leeg; een export komt in een nieuwe map`);
  mkdirSync(folder, { recursive: true });
  return {
    write: (path, contents) => {
      const file = inside(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, contents, { flag: 'wx' });
    },
  };
}
