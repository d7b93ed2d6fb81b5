import type { ParameterRow, RuleSet } from '../../../libs/law/parameters/rule-set.js';
import { baseRuleSet } from '../../../libs/law/parameters/rule-set.js';
import type { LocalDate } from '../../../libs/law/calendar/brands.js';
import type { Json } from '../../../libs/law/derivation.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import type { ProposedRow } from '../../../libs/record/rules/parameter-rows.js';
import { notThere } from '../http/problem-error.js';
import type { PageQuery, PageRead } from './read-page.js';

/** A row as the list shows it; a row that came with the engine has no id and nobody who proposed it. */
export interface ParameterRowRead {
  readonly id: number | null;
  readonly parameter: string;
  readonly key: string | null;
  readonly value: Json;
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate | null;
  readonly source: string;
  readonly status: 'confirmed' | 'unconfirmed' | 'proposed';
  readonly proposedBy: string | null;
  readonly confirmedBy: string | null;
}

export interface RowFilter {
  readonly parameter?: string | undefined;
  readonly status?: ParameterRowRead['status'] | undefined;
}

const columns = `r.id, r.parameter, nullif(r.key, '') AS key, r.value, r.valid_from AS "validFrom", r.valid_until AS "validUntil", r.source, r.status,
  r.proposed_by AS "proposedBy", r.confirmed_by AS "confirmedBy"`;

/** Rows that wait, and of the confirmed ones for the same first day the last: the one that counts. */
const loaded = `SELECT ${columns} FROM law.parameter_row r WHERE r.status = 'proposed' OR NOT EXISTS (
  SELECT FROM law.parameter_row later WHERE later.status = 'confirmed' AND later.id > r.id
    AND (later.parameter, later.key, later.valid_from) = (r.parameter, r.key, r.valid_from))`;

/** The rows that count in this installation, with the proposals that wait; by parameter, key and first day. */
export async function readParameterRows(db: RecordDatabase, mode: RuleSet['mode'], filter: RowFilter, { page, pageSize }: PageQuery): Promise<PageRead<ParameterRowRead>> {
  const stored = await db.dataSource.query<ParameterRowRead[]>(loaded);
  const replaced = new Set(stored.filter((row) => row.status === 'confirmed' || mode === 'training').map(identityOf));
  const base = baseRuleSet(mode).rows.map(ofEngine).filter((row) => !replaced.has(identityOf(row)));
  const all = [...base, ...stored].filter((row) => row.parameter === (filter.parameter ?? row.parameter) && row.status === (filter.status ?? row.status));
  const sorted = all.sort(byOrder);
  return { items: sorted.slice((page - 1) * pageSize, page * pageSize), total: sorted.length };
}

/** One loaded row, whether it counts or not. */
export async function findParameterRow(db: RecordDatabase, id: number): Promise<ParameterRowRead | undefined> {
  const [found] = await db.dataSource.query<ParameterRowRead[]>(`SELECT ${columns} FROM law.parameter_row r WHERE r.id = $1`, [id]);
  return found;
}

/** @throws ProblemError 404 */
export async function readParameterRow(db: RecordDatabase, id: number): Promise<ParameterRowRead> {
  const found = await findParameterRow(db, id);
  if (found === undefined) throw notThere(`There is no parameter row ${String(id)}.`);
  return found;
}

/** The SQL that finds the same proposal of the same official, with its values. */
export function sameProposal(row: ProposedRow, proposedBy: string): { readonly sql: string; readonly values: readonly unknown[] } {
  return {
    sql: `SELECT id FROM law.parameter_row WHERE (parameter, key, value, valid_from, source, proposed_by) = ($1, $2, $3::jsonb, $4, $5, $6) AND valid_until IS NOT DISTINCT FROM $7 ORDER BY id LIMIT 1`,
    values: [row.parameter, row.key ?? '', JSON.stringify(row.value), row.validFrom, row.source, proposedBy, row.validUntil ?? null],
  };
}

const ofEngine = ({ parameter, key, value, validFrom, validUntil, source, status }: ParameterRow): ParameterRowRead => ({
  id: null,
  parameter,
  key: key ?? null,
  value,
  validFrom,
  validUntil: validUntil ?? null,
  source,
  status,
  proposedBy: null,
  confirmedBy: null,
});

const identityOf = ({ parameter, key, validFrom }: ParameterRowRead): string => JSON.stringify([parameter, key, validFrom]);

/** What is equal otherwise stands in the order in which it was proposed. */
function byOrder(one: ParameterRowRead, other: ParameterRowRead): number {
  return compare(one.parameter, other.parameter) || compare(one.key ?? '', other.key ?? '') || compare(one.validFrom, other.validFrom) || (one.id ?? 0) - (other.id ?? 0);
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
