import type { TestDatabase } from '../../record/database.js';

/** Milliseconds per step of the way from an act to the process. */
export interface Lags {
  /** From the writing of the outbox row until the relay removed it, delivered. */
  readonly delivered: readonly number[];
  /** From the approval until the process's own act: the sealed letter. */
  readonly sealed: readonly number[];
  /** From the approval until the letter was out of the Authority's hands. */
  readonly announced: readonly number[];
}

/** Notes when each outbox row was removed: the row itself is gone by then. In the database of the bench only. */
export async function watchOutbox(test: TestDatabase): Promise<void> {
  await test.asOwner('CREATE SCHEMA bench');
  await test.asOwner('CREATE UNLOGGED TABLE bench.delivered (created_at timestamptz NOT NULL, delivered_at timestamptz NOT NULL)');
  await test.asOwner(`CREATE FUNCTION bench.note() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
    BEGIN INSERT INTO bench.delivered SELECT created_at, clock_timestamp() FROM gone; RETURN NULL; END $$`);
  await test.asOwner('CREATE TRIGGER bench_note AFTER DELETE ON record.outbox REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION bench.note()');
}

const between = (from: string, until: string): string => `(extract(epoch FROM ${until} - ${from}) * 1000)::float8 AS ms`;

/** The lags of what was recorded from `since` on. */
export async function lagsSince(test: TestDatabase, since: string): Promise<Lags> {
  const ms = async (sql: string): Promise<readonly number[]> => (await test.asOwner(sql, [since])).map((row) => Number(row['ms']));
  const untilAct = (type: string): Promise<readonly number[]> =>
    ms(`SELECT ${between('a.recorded_at', 's.recorded_at')} FROM record.act a JOIN record.act s USING (case_number)
        WHERE a.type = 'DecisionApproved' AND s.type = '${type}' AND a.recorded_at >= $1`);
  return {
    delivered: await ms(`SELECT ${between('created_at', 'delivered_at')} FROM bench.delivered WHERE created_at >= $1`),
    sealed: await untilAct('DocumentSealed'),
    announced: await untilAct('DecisionAnnounced'),
  };
}

/** Whether the process has nothing left to do by the record: no row waits and every approval is announced. */
export async function caughtUp(test: TestDatabase): Promise<boolean> {
  const [row] = await test.asOwner(`SELECT NOT EXISTS (SELECT FROM record.outbox) AND
    (SELECT count(*) FROM record.act WHERE type = 'DecisionApproved') = (SELECT count(*) FROM record.act WHERE type = 'DecisionAnnounced') AS done`);
  return row?.['done'] === true;
}
