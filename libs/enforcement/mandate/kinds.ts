import type { Mandated } from '../case/context.js';

/** Everything that a mandate can be about. */
export const mandatedKinds = [
  'binding-order',
  'penalty-order',
  'penalty-order-change',
  'fine-decision',
  'systematic-finding',
  'collection-decision',
  'objection-decision',
  'default-penalty-decision',
  'publication-decision',
  'term-move',
] as const satisfies readonly Mandated[];

/** Does not compile where a kind is missing above. */
type Missing = Exclude<Mandated, (typeof mandatedKinds)[number]>;
export const noKindMissing: [Missing] extends [never] ? true : never = true;
