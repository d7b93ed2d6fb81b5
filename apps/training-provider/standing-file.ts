import { join } from 'node:path';
import { readJson, writeJson } from '../../libs/platform/files.js';
import { keptStanding, standing } from './standing.js';
import type { Standing } from './standing.js';

/** The standing kept in `training-provider.json` in the data folder: each change is in the file before it is answered, so a kill -9 loses none. */
export function standingInFolder(dataFolder: string): Standing {
  const file = join(dataFolder, 'training-provider.json');
  const read = keptStanding.safeParse(readJson(file));
  return standing(read.success ? read.data : { hosts: [], locations: [] }, (after) => { writeJson(file, after); });
}
