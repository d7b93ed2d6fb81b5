import type { Followed } from '../follow.js';
import { watchTerms } from './watch-terms.js';

/** Appeal and higher appeal (chapter 8 Awb): the court sets the pace; file and defence, papers, hearing and the next instance are watched. */
export const appeal = (followed: Followed): Promise<void> => watchTerms(followed);
