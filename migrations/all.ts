import { ClockMove1764000000002 } from './clock-move-1764000000002.js';
import { Foundation1764000000001 } from './foundation-1764000000001.js';
import { Service1764000000030 } from './service-1764000000030.js';

/** All migrations, in order. A migration that has run anywhere is never changed. */
export const migrations = [Foundation1764000000001, ClockMove1764000000002, Service1764000000030];
