import { z } from 'zod';
import { commitmentTo } from '../personal-details.js';
import type { SeenEntry } from './seen-entry.js';
import { Wrong } from './wrong.js';

/** Personal details as an export carries them, by their commitment. */
export const detailsSchema = z.record(z.string(), z.strictObject({ kind: z.string(), salt: z.string(), content: z.string() }));
export type Details = z.infer<typeof detailsSchema>;

/** Details that were destroyed: how many, under which rule, by which entry. */
export interface Destroyed {
  readonly rule: string;
  readonly count: number;
  readonly entry: number;
}

/** The action of the entry that says which details were destroyed, and in its reason under which rule. */
export const DESTRUCTION = 'DestroyDetails';

/** Gathers what the entries say about personal details. */
export function detailsLedger(): { see(entry: SeenEntry): void; conclude(details: Details | null): readonly Destroyed[] } {
  const committed = new Map<string, number>();
  const destroyed = new Map<string, number>();
  const destructions: { readonly rule: string; readonly count: number; readonly entry: number }[] = [];
  return {
    see: (entry) => {
      for (const commitment of Object.values(entry.details)) if (typeof commitment === 'string') committed.set(commitment, entry.index);
      if (entry.action !== DESTRUCTION || !entry.performed) return;
      const gone = commitmentsIn(entry.object['commitments']);
      for (const commitment of gone) destroyed.set(commitment, entry.index);
      destructions.push({ rule: entry.reason ?? 'geen genoemde regel', count: gone.length, entry: entry.index });
    },
    conclude: (details) => {
      if (details !== null) verifyDetails(details, committed, destroyed);
      return destructions;
    },
  };
}

const commitmentsIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []);

function verifyDetails(details: Details, committed: ReadonlyMap<string, number>, destroyed: ReadonlyMap<string, number>): void {
  for (const [commitment, { salt, content }] of Object.entries(details)) {
    if (commitmentTo(Buffer.from(salt, 'base64'), Buffer.from(content, 'base64')) !== commitment) {
      throw new Wrong('details-changed', `persoonsgegevens ${commitment.slice(0, 12)}`, 'de gegevens zijn niet die waarvoor het logboek instaat.');
    }
  }
  for (const [commitment, index] of committed) {
    if (details[commitment] === undefined && !destroyed.has(commitment)) {
      throw new Wrong('details-missing', `regel ${String(index)}`, 'de persoonsgegevens bij deze regel ontbreken, en geen regel meldt dat zij vernietigd zijn.');
    }
  }
}
