/** What one shard of the nightly run did; amounts in cents. */
export interface ShardReport {
  /** Active penalty orders in the shard. */
  readonly orders: number;
  /** Days with evidence of non-compliance that were not booked before. */
  readonly expectedDays: number;
  readonly bookedUnits: number;
  readonly bookedCents: number;
  /** Orders of which nothing could be booked, by reason: the code of the refusal, or `nothing-to-book`. */
  readonly skipped: { readonly [reason: string]: number };
  readonly failed: readonly { readonly caseNumber: string; readonly orderId: string; readonly problem: string }[];
  /** Where the next shard begins; null where this was the last. */
  readonly nextAfter: string | null;
}

/** The reports of all shards as one. */
export function totalOf(shards: readonly ShardReport[]): ShardReport {
  const skipped: { [reason: string]: number } = {};
  for (const shard of shards) for (const [reason, count] of Object.entries(shard.skipped)) skipped[reason] = (skipped[reason] ?? 0) + count;
  const sum = (of: (shard: ShardReport) => number): number => shards.reduce((total, shard) => total + of(shard), 0);
  return {
    orders: sum((shard) => shard.orders),
    expectedDays: sum((shard) => shard.expectedDays),
    bookedUnits: sum((shard) => shard.bookedUnits),
    bookedCents: sum((shard) => shard.bookedCents),
    skipped,
    failed: shards.flatMap((shard) => shard.failed),
    nextAfter: null,
  };
}
