import { Malformed } from '../tlog/malformed.js';
import { parsePolicy } from '../tlog/policy-file.js';
import { parseVkey, type VerifierKey } from '../tlog/verifier-key.js';
import { folderWitness, witnessAt, type Witness } from './witnesses.js';

/** What a policy (C2SP tlog-policy) names: the logs, and the witnesses with the address where each answers. */
export interface Named {
  readonly logs: readonly VerifierKey[];
  readonly witnesses: readonly Witness[];
  readonly witnessKeys: readonly VerifierKey[];
}

/** Reads a policy whose witnesses have an address, with the folders that hold checkpoints beside them. @throws Malformed naming the line or the witness. */
export function namedIn(policy: string, folders: readonly string[]): Named {
  const { logs } = parsePolicy(policy);
  const lines = policy.split('\n').map((line) => line.trim().split(/[ \t]+/)).filter(([keyword]) => keyword === 'witness');
  const servers = lines.map(([, name = '', vkey = '', url]) => {
    if (url === undefined || !URL.canParse(url)) throw new Malformed(`the witness ${name} has no address in the policy`);
    return { key: parseVkey(vkey), url };
  });
  return {
    logs,
    witnessKeys: servers.map(({ key }) => key),
    witnesses: [...servers.map(({ key, url }) => witnessAt(url, key)), ...folders.map(folderWitness)],
  };
}
