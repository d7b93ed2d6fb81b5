import { z } from 'zod';
import { commitmentOf } from '../../locations/envelope.js';
import { Wrong } from '../verify/wrong.js';
import type { CaseRecord } from './case-record.js';
import type { ExportFiles } from './folder.js';
import { locationsPath } from './paths.js';
import { readJson } from './read-json.js';

/** An address as the part with locations holds it, with the salt (hex) of what the log vouches for. */
export const locationInFile = z.strictObject({ id: z.string(), url: z.string(), salt: z.string().regex(/^[0-9a-f]{64}$/) });
export type LocationInFile = z.infer<typeof locationInFile>;

/** Holds the addresses of the file of a case against the commitments in its record, which the log vouches for. @throws Wrong */
export function verifyLocations(files: ExportFiles, { caseNumber, locations }: CaseRecord): void {
  const path = locationsPath(caseNumber, true);
  const kept = new Map(readJson(files, path, z.array(locationInFile)).map((one) => [one.id, one]));
  for (const { id, commitment } of locations) {
    const found = kept.get(id);
    const where = `zaak ${caseNumber}, vindplaats ${id} (${path})`;
    if (found === undefined) throw new Wrong('record-changed', where, 'deze vindplaats ontbreekt.');
    if (commitmentOf(Buffer.from(found.salt, 'hex'), found.url).toString('hex') !== commitment) throw new Wrong('record-changed', where, 'dit is niet het adres dat bij de melding is vastgelegd.');
  }
  const stray = [...kept.keys()].find((id) => !locations.some((one) => one.id === id));
  if (stray !== undefined) throw new Wrong('record-changed', `zaak ${caseNumber}, vindplaats ${stray} (${path})`, 'deze vindplaats hoort niet bij de melding.');
}
