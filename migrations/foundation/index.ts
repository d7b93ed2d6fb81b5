import { accrual } from './accrual.js';
import { audit } from './audit.js';
import { identity } from './identity.js';
import { law } from './law.js';
import { money } from './money.js';
import { open } from './open.js';
import { platform } from './platform.js';
import { projections } from './projections.js';
import { queues } from './queues.js';
import { record } from './record.js';
import { rights } from './rights.js';
import { write } from './write.js';

/** The foundation in the order in which it is laid. */
export const foundation: readonly string[] = [platform, identity, audit, law, record, projections, queues, money, open, accrual, write, rights];
