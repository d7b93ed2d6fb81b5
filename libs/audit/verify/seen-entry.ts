/** What the verifier needs of an entry; anything else in it is covered by its hash. */
export interface SeenEntry {
  readonly index: number;
  readonly action: string;
  readonly performed: boolean;
  readonly systemAt: string;
  readonly commandId: string | null;
  readonly reason: string | null;
  readonly object: { readonly [name: string]: unknown };
  /** Commitments to personal details, by name. */
  readonly details: { readonly [name: string]: unknown };
  /** Present where acts of a case were recorded. */
  readonly recorded: Recorded | null;
}

/** The acts of a case that an entry vouches for, and the hashes of what was written with them. */
export interface Recorded {
  readonly caseNumber: string;
  readonly firstSeq: number;
  readonly lastSeq: number;
  /** Absent in entries of the first version, which vouch for no rows. */
  readonly written: { readonly [kind: string]: unknown } | null;
  /** Hashes of the documents that came with the command, by their ids. */
  readonly documents: ReadonlyMap<string, string>;
}

type Plain = { readonly [name: string]: unknown };

const nothing: Plain = {};
const noDocuments: ReadonlyMap<string, string> = new Map();

/** Reads the payload of an entry that is known to be canonical. */
export function seenEntry(index: number, payload: Buffer): SeenEntry {
  const parsed = JSON.parse(payload.toString()) as unknown;
  const entry = isPlain(parsed) ? parsed : {};
  const object = isPlain(entry['object']) ? entry['object'] : {};
  return {
    index,
    action: textOf(entry['action']) ?? '',
    performed: entry['result'] === 'performed',
    systemAt: textOf(entry['systemAt']) ?? '',
    commandId: textOf(entry['commandId']),
    reason: textOf(entry['reason']),
    object,
    details: isPlain(entry['details']) ? entry['details'] : nothing,
    recorded: entry['result'] === 'performed' ? recordedIn(object) : null,
  };
}

function recordedIn(object: Plain): Recorded | null {
  const { case: caseNumber, firstSeq, lastSeq, written, documents } = object;
  if (typeof caseNumber !== 'string' || typeof firstSeq !== 'number' || typeof lastSeq !== 'number') return null;
  return { caseNumber, firstSeq, lastSeq, written: isPlain(written) ? written : null, documents: documentsIn(documents) };
}

function documentsIn(value: unknown): ReadonlyMap<string, string> {
  if (!Array.isArray(value)) return noDocuments;
  const named = (value as readonly unknown[]).filter(isPlain);
  return new Map(named.map(({ id, sha256 }) => [textOf(id) ?? '', textOf(sha256) ?? '']));
}

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
