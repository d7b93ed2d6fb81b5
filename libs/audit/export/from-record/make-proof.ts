import { tilesFrom } from '../../sequencer/stored-tree.js';
import { proveInclusion } from '../../tlog/inclusion.js';
import { proofText } from '../../tlog/proof-file.js';
import { nodesFromTiles } from '../../tlog/tile-reader.js';
import { Wrong } from '../../verify/wrong.js';
import type { KeptCheckpoint } from './checkpoints.js';
import type { Reader } from './client.js';
import { entryAt } from './entries.js';

/** Makes `.tlog-proof` files against one checkpoint: that the entry at an index is in the log, with the bytes of the entry itself. */
export function proofMaker(db: Reader, checkpoint: KeptCheckpoint): (index: number) => Promise<string> {
  const nodes = nodesFromTiles(checkpoint.size, tilesFrom(db, checkpoint.size));
  return async (index) => {
    const entry = await entryAt(db, index);
    if (entry === null) throw new Wrong('entries-missing', `regel ${String(index)}`, 'deze regel staat niet in het logboek.');
    return proofText({ extra: entry, index, hashes: await proveInclusion(index, checkpoint.size, nodes), checkpoint: checkpoint.note });
  };
}
