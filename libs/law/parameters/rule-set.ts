import { baseRows } from './base-rows.js';
import type { ParameterRow } from './parameter-row.js';

export type { ParameterRow } from './parameter-row.js';

/** Everything dated that the law is computed with. A decision keeps the version it was computed with. */
export interface RuleSet {
  readonly version: string;
  readonly mode: 'training' | 'production';
  readonly rows: readonly ParameterRow[];
}

/** The version of the rows that come with the engine; it changes whenever one of them does. */
export const BASE_VERSION = `2026.1-${fingerprintOf(baseRows)}`;

/** The rows that come with the engine. In training an unconfirmed row computes and says so; in production it refuses. */
export function baseRuleSet(mode: RuleSet['mode']): RuleSet {
  return { version: BASE_VERSION, mode, rows: baseRows };
}

/**
 * The rule set with rows added. A row with the same parameter, key and first day takes the place of the old one
 * (that is how an unconfirmed row becomes a confirmed one). The version tells which rows were added; the old rule set stays as it was.
 */
export function withRows(ruleSet: RuleSet, rows: readonly ParameterRow[]): RuleSet {
  if (rows.length === 0) return ruleSet;
  const replaced = new Set(rows.map(identityOf));
  const kept = ruleSet.rows.filter((row) => !replaced.has(identityOf(row)));
  return { ...ruleSet, version: `${ruleSet.version}+${fingerprintOf(rows)}`, rows: [...kept, ...rows] };
}

function identityOf(row: ParameterRow): string {
  return JSON.stringify([row.parameter, row.key ?? null, row.validFrom]);
}

/** FNV-1a over the rows: not a proof, only a short name that differs where the rows differ. */
function fingerprintOf(rows: readonly ParameterRow[]): string {
  let hash = 0x811c9dc5;
  for (const row of rows) {
    const text = JSON.stringify([row.parameter, row.key ?? null, row.value, row.validFrom, row.validUntil ?? null, row.source, row.status]);
    for (let index = 0; index < text.length; index += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
    }
  }
  return hash.toString(16).padStart(8, '0');
}
