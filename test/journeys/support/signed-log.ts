import pg from 'pg';
import { sequence } from '../../../libs/audit/sequencer/sequence.js';
import { storedTree } from '../../../libs/audit/sequencer/stored-tree.js';
import { cosign } from '../../../libs/audit/tlog/cosignature.js';
import { parseNote, signatureLine } from '../../../libs/audit/tlog/note.js';
import { policyText } from '../../../libs/audit/tlog/policy-file.js';
import { newSigner } from '../../../libs/audit/tlog/signer.js';

/** The log of the installation with a witness of its own. */
export interface SignedLog {
  /** Its keys, as a stranger gets them. */
  readonly policy: string;
  /** Puts everything that waits in the log, cosigned; answers how many entries it has. */
  readonly integrate: () => Promise<number>;
}

export function signedLog(ownerUrl: string): SignedLog {
  const log = newSigner('audit.authority.example/zaken', 'note');
  const witness = newSigner('witness.example', 'cosignature');
  return {
    policy: policyText([log], [witness], 1),
    integrate: async () => {
      const owner = new pg.Client({ connectionString: ownerUrl });
      await owner.connect();
      try {
        const made = await sequence(owner, await storedTree(owner), log);
        if (made === null) return (await storedTree(owner)).range.size;
        const { text } = parseNote(made.note);
        const { size } = made.tree.range;
        await owner.query('INSERT INTO audit.cosignature (tree_size, witness, line) VALUES ($1, $2, $3)', [size, witness.name, signatureLine(cosign(text, witness, 1_764_000_000))]);
        await owner.query("INSERT INTO audit.witness (name, kind, asked, seen_size, seen_at) VALUES ($1, 'server', true, $2, clock_timestamp()) ON CONFLICT (name) DO UPDATE SET seen_size = $2", [witness.name, size]);
        return size;
      } finally {
        await owner.end();
      }
    },
  };
}
