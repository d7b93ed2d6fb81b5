import type { Pool } from 'pg';

/** What reads the record and the log: everything up to a checkpoint never changes, so no transaction is needed. */
export type Reader = Pick<Pool, 'query'>;
