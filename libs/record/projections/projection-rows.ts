import type { CaseProjections } from '../../enforcement/case/projections.js';
import { projectionKeys, type ProjectionKey, type Row, type WriteSet } from '../perform/write-set.js';

type Keyed = { readonly key: string };

const columns = new Map<string, string>();

/** `providerId` to `provider_id`. */
function columnOf(field: string): string {
  const known = columns.get(field);
  if (known !== undefined) return known;
  const column = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  columns.set(field, column);
  return column;
}

/** A row of a projection as its table has it. */
export function tableRow(caseNumber: string, row: object): Row {
  const named: { [column: string]: unknown } = { case_number: caseNumber };
  for (const [field, value] of Object.entries(row)) named[columnOf(field)] = value;
  return named;
}

/** Adds to the write set what changed between the projections before (null: none are stored) and after. */
export function writeProjections(writes: WriteSet, caseNumber: string, before: CaseProjections | null, after: CaseProjections): void {
  for (const key of projectionKeys) {
    writeChanged(writes, key, caseNumber, before === null ? [] : before[key], after[key]);
  }
}

function writeChanged(writes: WriteSet, key: ProjectionKey, caseNumber: string, before: readonly Keyed[], after: readonly Keyed[]): void {
  const old = new Map(before.map((row) => [row.key, row]));
  for (const row of after) {
    const was = old.get(row.key);
    if (was === undefined || !same(was, row)) writes.rows[key].push(tableRow(caseNumber, row));
    old.delete(row.key);
  }
  for (const gone of old.keys()) writes.gone[key].push({ case_number: caseNumber, key: gone });
}

function same(one: object, other: object): boolean {
  const left = Object.entries(one);
  const right: { readonly [field: string]: unknown } = { ...other };
  return left.length === Object.keys(right).length && left.every(([field, value]) => sameValue(value, right[field]));
}

function sameValue(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((item, index) => item === other[index]);
  return one === other;
}
