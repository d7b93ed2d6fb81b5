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
  readonly details: { readonly [name: string]: string };
  /** Present where acts of a case were recorded. */
  readonly recorded: Recorded | null;
}

/** The acts of a case that an entry vouches for, and the hashes of what was written with them. */
export interface Recorded {
  readonly caseNumber: string;
  readonly firstSeq: number;
  readonly lastSeq: number;
  /** Absent in entries of the first version, which vouch for no rows. */
  readonly written: { readonly [kind: string]: string } | null;
  /** Hashes of the documents that came with the command, by their ids. */
  readonly documents: ReadonlyMap<string, string>;
}

type Plain = { readonly [name: string]: unknown };

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
    details: textsOf(entry['details']),
    recorded: entry['result'] === 'performed' ? recordedIn(object) : null,
  };
}

function recordedIn(object: Plain): Recorded | null {
  const { case: caseNumber, firstSeq, lastSeq, written, documents } = object;
  if (typeof caseNumber !== 'string' || typeof firstSeq !== 'number' || typeof lastSeq !== 'number') return null;
  return { caseNumber, firstSeq, lastSeq, written: isPlain(written) ? textsOf(written) : null, documents: documentsIn(documents) };
}

function documentsIn(value: unknown): ReadonlyMap<string, string> {
  const named = Array.isArray(value) ? (value as readonly unknown[]).filter(isPlain) : [];
  return new Map(named.map(({ id, sha256 }) => [textOf(id) ?? '', textOf(sha256) ?? '']));
}

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function textsOf(value: unknown): { readonly [name: string]: string } {
  return isPlain(value) ? (Object.fromEntries(Object.entries(value).filter(([, text]) => typeof text === 'string')) as { readonly [name: string]: string }) : {};
}
