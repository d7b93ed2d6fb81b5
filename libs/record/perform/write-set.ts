/** One row for a table: column names and plain values. */
export type Row = { readonly [column: string]: unknown };

/** The projections that are rows with a key in a case. */
export const projectionKeys = ['terms', 'steps', 'decisions', 'providerOrders', 'penaltyOrders', 'debts', 'tasks', 'search'] as const;
export type ProjectionKey = (typeof projectionKeys)[number];

const rowKeys = ['opened', 'cases', 'commands', 'acts', 'locations', 'locationKeys', 'evidence', 'seals', 'sealKeys', 'documents', 'transactions', 'postings', 'outbox', ...projectionKeys] as const;
export type RowKey = (typeof rowKeys)[number];

/** What one transaction writes, as record.write takes it: arrays of rows, for one case or many. */
export interface WriteSet {
  readonly rows: { readonly [key in RowKey]: Row[] };
  /** Audit entries that stand alone: refusals. */
  readonly audit: string[];
  /** Cases whose projections are all written again. */
  readonly clear: string[];
  readonly gone: { readonly [key in ProjectionKey]: { readonly case_number: string; readonly key: string }[] };
}

const arrays = <K extends string, T>(keys: readonly K[]): { readonly [key in K]: T[] } => Object.fromEntries(keys.map((key) => [key, []])) as unknown as { readonly [key in K]: T[] };

export const emptyWriteSet = (): WriteSet => ({ rows: arrays<RowKey, Row>(rowKeys), audit: [], clear: [], gone: arrays(projectionKeys) });

/** The document for record.write, without what is empty; null where there is nothing to write. */
export function writeDocument(writes: WriteSet): string | null {
  const gone = filled(writes.gone);
  const parts = filled({ ...writes.rows, audit: writes.audit, clear: writes.clear });
  if (Object.keys(gone).length > 0) parts['gone'] = gone;
  return Object.keys(parts).length === 0 ? null : JSON.stringify(parts);
}

function filled(lists: { readonly [key: string]: readonly unknown[] }): { [key: string]: unknown } {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}
