import type { Followed } from '../follow.js';
import { watchTerms } from './watch-terms.js';

/** Interim relief (8:81 Awb): until the ruling or the withdrawal its hearing is watched. */
export const interimRelief = (followed: Followed): Promise<void> => watchTerms(followed);
