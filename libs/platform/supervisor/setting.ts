import type { Configuration } from '../configuration.js';
import type { Say } from '../say.js';

/** What runs in an installation besides the servers. */
export interface Programs {
  /** The folder with the built code. */
  dist: string;
  /** Commands that run to their end before worker and API start, and once the API answers. */
  before: string[][];
  after: string[][];
}

/** One start of an installation. */
export interface Setting {
  configuration: Configuration;
  programs: Programs;
  say: Say;
}
