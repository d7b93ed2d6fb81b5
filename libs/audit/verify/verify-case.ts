import type { ActRow, CaseRecord } from '../export/case-record.js';
import { digestOf, writtenKinds, type WrittenKind } from '../written.js';
import type { Recorded, SeenEntry } from './seen-entry.js';
import { Wrong } from './wrong.js';

/** The kinds of rows that an entry vouches for with a hash; documents it names each. */
type Kind = WrittenKind;

type RecordedEntry = SeenEntry & { readonly recorded: Recorded };

/** What was found of a case: how many acts, and how many of them could not be held against the log since they are withheld. */
export interface CaseFinding {
  readonly acts: number;
  readonly withheld: number;
}

/**
 * Holds the record of a case against the entries of the log about it: every act
 * has its entry and every entry its acts, and acts, postings, evidence and
 * documents are those that were written then.
 *
 * @throws Wrong at the first that is not so
 */
export function verifyCase(record: CaseRecord, entries: readonly RecordedEntry[]): CaseFinding {
  const acts = new Map<number, ActRow>();
  for (const act of record.acts) {
    if (acts.has(act.seq)) throw new Wrong('act-twice', actName(record, act.seq), 'deze handeling staat twee keer in het dossier.');
    acts.set(act.seq, act);
  }
  const withheld = new Set(record.withheld.map(({ seq }) => seq).filter((seq) => !acts.has(seq)));
  const ordered = [...entries].sort((one, other) => one.recorded.firstSeq - other.recorded.firstSeq || one.recorded.lastSeq - other.recorded.lastSeq);
  let next = 1;
  for (const entry of ordered) {
    const { firstSeq, lastSeq } = entry.recorded;
    if (firstSeq !== next) throw seqWrong(record, entry, next, acts);
    for (let seq = firstSeq; seq <= lastSeq; seq += 1) {
      if (!acts.has(seq) && !withheld.has(seq)) throw new Wrong('entry-without-act', actName(record, seq), `regel ${String(entry.index)} van het logboek meldt deze handeling, maar in het dossier staat zij niet.`);
    }
    verifyWritten(record, entry, acts);
    verifyNamed(record, entry);
    next = lastSeq + 1;
  }
  const beyond = [...acts.keys(), ...withheld].filter((seq) => seq >= next).sort((one, other) => one - other)[0];
  if (beyond !== undefined) throw withoutEntry(record, beyond);
  verifyStrays(record, ordered);
  return { acts: acts.size + withheld.size, withheld: withheld.size };
}

const actName = ({ caseNumber }: CaseRecord, seq: number): string => `zaak ${caseNumber}, handeling ${String(seq)}`;

const withoutEntry = (record: CaseRecord, seq: number): Wrong => new Wrong('act-without-entry', actName(record, seq), 'van deze handeling is er geen regel in het logboek.');

function seqWrong(record: CaseRecord, entry: RecordedEntry, next: number, acts: ReadonlyMap<number, ActRow>): Wrong {
  if (entry.recorded.firstSeq < next) return new Wrong('record-changed', `regel ${String(entry.index)}`, `het logboek meldt handeling ${String(entry.recorded.firstSeq)} van zaak ${record.caseNumber} twee keer.`);
  return acts.has(next) ? withoutEntry(record, next) : new Wrong('act-without-entry', actName(record, next), 'deze handeling ontbreekt, in het dossier en in het logboek.');
}

/** The rows that belong to an entry, in the form and order in which it hashed them; null where some are withheld. */
function rowsOf(record: CaseRecord, { recorded, commandId }: RecordedEntry, kind: Kind, acts: ReadonlyMap<number, ActRow>): readonly object[] | null {
  const within = ({ seq }: { readonly seq: number }): boolean => seq >= recorded.firstSeq && seq <= recorded.lastSeq;
  switch (kind) {
    case 'acts': {
      const count = recorded.lastSeq - recorded.firstSeq + 1;
      const rows = Array.from({ length: count }, (_, at) => acts.get(recorded.firstSeq + at)).filter((act) => act !== undefined);
      return rows.length === count ? rows : null;
    }
    case 'postings':
      return record.postings.filter(within).sort((one, other) => one.seq - other.seq || one.line - other.line);
    case 'evidence':
      return record.evidence.filter((row) => row.commandId === commandId).sort(byId).map(withoutCommand);
    case 'locations':
      // They come with the notice, which opens the case.
      return recorded.firstSeq === 1 ? record.locations : [];
  }
}

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : 1);

function withoutCommand(row: CaseRecord['evidence'][number]): object {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'commandId'));
}

const kindNames: { readonly [kind in Kind]: string } = { acts: 'de handelingen', postings: 'de boekingen', evidence: 'de bewijsstukken', locations: 'de vindplaatsen' };

function verifyWritten(record: CaseRecord, entry: RecordedEntry, acts: ReadonlyMap<number, ActRow>): void {
  const { written, firstSeq, lastSeq } = entry.recorded;
  if (written === null) return;
  for (const kind of writtenKinds) {
    const rows = rowsOf(record, entry, kind, acts);
    if (rows === null) continue;
    const said = written[kind];
    if (said === undefined ? rows.length === 0 : digestOf(rows) === said) continue;
    const seqs = firstSeq === lastSeq ? `handeling ${String(firstSeq)}` : `handelingen ${String(firstSeq)} tot en met ${String(lastSeq)}`;
    throw new Wrong('record-changed', `zaak ${record.caseNumber}, ${seqs}`, `${kindNames[kind]} zijn niet die waarvoor regel ${String(entry.index)} van het logboek instaat.`);
  }
}

/** The documents that an entry names are in the record, with the same hashes. */
function verifyNamed(record: CaseRecord, { index, recorded }: RecordedEntry): void {
  for (const [id, sha256] of recorded.documents) {
    const kept = record.documents.find((document) => document.id === id);
    const where = `zaak ${record.caseNumber}, document ${id}`;
    if (kept === undefined) throw new Wrong('document-missing', where, `regel ${String(index)} van het logboek noemt dit document, maar in het dossier staat het niet.`);
    if (kept.sha256 !== sha256) throw new Wrong('record-changed', where, `de hash in het dossier is niet die waarvoor regel ${String(index)} van het logboek instaat.`);
  }
}

/** Evidence and documents that no entry accounts for were put in afterwards. */
function verifyStrays(record: CaseRecord, entries: readonly RecordedEntry[]): void {
  const commands = new Set(entries.map(({ commandId }) => commandId));
  const named = new Set(entries.flatMap(({ recorded }) => [...recorded.documents.keys()]));
  // Entries of the first version name no documents.
  const bound = entries.every(({ recorded }) => recorded.written !== null);
  const stray = record.evidence.find(({ commandId }) => !commands.has(commandId)) ?? record.documents.find(({ id }) => bound && !named.has(id));
  if (stray !== undefined) throw new Wrong('act-without-entry', `zaak ${record.caseNumber}, stuk ${stray.id}`, 'van dit stuk is er geen regel in het logboek.');
}
