import type { RecordDatabase } from '../../../libs/record/database/record-database.js';

/** A list in the record: columns by the names that the contract gives them, from where, and in which order. */
export interface Listing {
  readonly select: string;
  readonly from: string;
  /** A condition with $1, $2, …; all rows where left out. */
  readonly where?: string;
  readonly order: string;
  readonly values: readonly unknown[];
}

export interface PageQuery {
  readonly page: number;
  readonly pageSize: number;
}

export interface PageRead<T> {
  readonly items: readonly T[];
  readonly total: number;
}

/** One page of a list with the size of the whole; the counting is left out where the page itself tells. */
export async function readPage<T>(db: RecordDatabase, listing: Listing, { page, pageSize }: PageQuery): Promise<PageRead<T>> {
  const { select, from, where = 'true', order, values } = listing;
  const offset = (page - 1) * pageSize;
  const items = await db.dataSource.query<T[]>(`SELECT ${select} FROM ${from} WHERE ${where} ORDER BY ${order} LIMIT ${String(pageSize)} OFFSET ${String(offset)}`, [...values]);
  if (items.length < pageSize && (items.length > 0 || page === 1)) return { items, total: offset + items.length };
  const [counted] = await db.dataSource.query<{ total: number }[]>(`SELECT count(*)::int AS total FROM ${from} WHERE ${where}`, [...values]);
  return { items, total: counted?.total ?? 0 };
}
