import { ConfigurationError, loadConfiguration } from '../../libs/platform/configuration.js';
import type { Configuration } from '../../libs/platform/configuration.js';
import { projectRoot } from '../../libs/platform/files.js';
import { knownDatabase } from '../../libs/platform/supervisor/connections.js';
import { isUp, readRunInfo } from '../../libs/platform/supervisor/run-info.js';
import { lineOf, unwell, well } from './doctor/check.js';
import type { Finding } from './doctor/check.js';
import { applied, ownership, program, roles } from './doctor/database.js';
import { dataFolder, diskSpace, nodeVersion, packages, timeZone } from './doctor/machine.js';
import { seal, serving } from './doctor/outgoing.js';
import { installation, port, temporal } from './doctor/process.js';

function settings(env: NodeJS.ProcessEnv): { configuration?: Configuration; findings: Finding[] } {
  try {
    const configuration = loadConfiguration(env);
    return { configuration, findings: [well(`instellingen: ${configuration.mode === 'training' ? 'oefening' : 'productie'}`)] };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return { findings: error.faults.map((fault) => unwell(`instelling ${fault}`, 'zie docs/operations.md')) };
  }
}

async function database(configuration: Configuration): Promise<Finding[]> {
  const { dataDir } = configuration;
  const own = configuration.database.ownerUrl ? [] : [program(dataDir), ownership(dataDir)];
  const { ownerUrl, appUrl } = knownDatabase(configuration);
  const findings = await roles(ownerUrl, appUrl);
  if (findings.length === 0) return [...own, well('database en rollen: te controleren zodra de installatie draait')];
  return [...own, ...findings, ...(findings.every(({ ok }) => ok) && ownerUrl ? [await applied(ownerUrl)] : [])];
}

/** Every check that a fresh or a running installation needs, in the order in which things lean on each other. */
export async function examine(env: NodeJS.ProcessEnv = process.env): Promise<Finding[]> {
  const machine = [nodeVersion(), packages(projectRoot()), timeZone(env['TZ'])];
  const { configuration, findings } = settings(env);
  if (!configuration) return [...machine, ...findings];
  const { dataDir } = configuration;
  const info = readRunInfo(dataDir);
  const up = isUp(info);
  return [
    ...machine, ...findings,
    dataFolder(dataDir), diskSpace(dataDir),
    ...(await database(configuration)),
    await temporal(configuration, up ? info.temporalAddress : undefined),
    await port(configuration, up),
    await seal(configuration),
    serving(configuration),
    installation(dataDir),
  ];
}

/** `autoriteit doctor`: one line for each check with ✓ or ✗ and the way out; answers 1 when something is wrong. */
export async function doctor(): Promise<number> {
  const findings = await examine();
  for (const finding of findings) process.stdout.write(`${lineOf(finding)}\n`);
  return findings.every(({ ok }) => ok) ? 0 : 1;
}
