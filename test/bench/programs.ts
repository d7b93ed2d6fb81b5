import { fileURLToPath } from 'node:url';
import { startProgram } from '../../libs/platform/supervisor/programs.js';
import { freePort } from '../../libs/platform/processes/ports.js';
import { stopProcess } from '../../libs/platform/processes/stop.js';
import { until } from '../../libs/platform/processes/wait.js';
import { useTestLocationKeys } from '../record/location-keys.js';

/** A process of the engine as `npm start` runs it. */
export interface BenchProgram {
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

export interface ProgramPlace {
  readonly dataDir: string;
  readonly appUrl: string;
  /** Where nothing answers, the API does without Temporal. */
  readonly temporalAddress: string;
  readonly trainingProvider?: { readonly port: number; readonly mailPort: number };
}

const built = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

async function startAt(name: string, { dataDir, appUrl, temporalAddress, trainingProvider }: ProgramPlace, more: NodeJS.ProcessEnv = {}): Promise<BenchProgram> {
  useTestLocationKeys(dataDir);
  const env: NodeJS.ProcessEnv = {
    PATH: process.env['PATH'],
    TZ: 'UTC',
    AUTORITEIT_MODE: 'training',
    AUTORITEIT_TRUST_USER_HEADER: 'yes',
    AUTORITEIT_DATA: dataDir,
    DATABASE_APP_URL: appUrl,
    TEMPORAL_ADDRESS: temporalAddress,
    ...(trainingProvider === undefined ? {} : { AUTORITEIT_TRAINING_PROVIDER_PORT: String(trainingProvider.port), AUTORITEIT_TRAINING_MAIL_PORT: String(trainingProvider.mailPort) }),
    ...more,
  };
  const { identity } = await startProgram(`bench-${name}`, built(`apps/${name}/main.js`), dataDir, env);
  return { pid: identity.pid, stop: async () => void (await stopProcess(identity, 'SIGTERM', 25_000)) };
}

/** The API in a process of its own, ready to answer. */
export async function startApi(place: ProgramPlace): Promise<BenchProgram & { readonly url: string }> {
  const port = await freePort();
  const program = await startAt('api', place, { AUTORITEIT_PORT: String(port) });
  const url = `http://127.0.0.1:${String(port)}`;
  const ready = await until(() => fetch(`${url}/v1/health/ready`).then(({ status }) => status === 200, () => false), 60_000);
  if (!ready) throw new Error(`The API did not come up; see ${place.dataDir}/logs/bench-api.log.`);
  return { ...program, url };
}

/** The worker: relay, workflows and activities. It is up once it says so; what comes in before waits for it. */
export const startWorker = (place: ProgramPlace): Promise<BenchProgram> => startAt('worker', place);
