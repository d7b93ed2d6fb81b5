import { attempts } from './attempts.js';
import { details } from './details.js';
import { log } from './log.js';
import { pending } from './pending.js';
import { rights } from './rights.js';
import { watch } from './watch.js';

/** In the order in which they are laid. */
export const auditLog: readonly string[] = [attempts, pending, log, details, watch, rights];
