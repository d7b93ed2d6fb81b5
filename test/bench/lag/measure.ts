import { startTrainingProvider } from '../../../apps/training-provider/start.js';
import { pause, until } from '../../../libs/platform/processes/wait.js';
import { testDatabase, type TestDatabase } from '../../record/database.js';
import { start } from '../../record/fixtures/commands.js';
import { cpuBetween, readCpu, type CpuUse } from '../cpu.js';
import { officialsAt, type Officials } from '../load/http.js';
import type { BenchOptions } from '../options.js';
import { startApi, startWorker } from '../programs.js';
import type { BenchServers } from '../durable-servers.js';
import { percentile, rounded } from '../statistics.js';
import { caughtUp, lagsSince, watchOutbox } from './watched.js';

export interface Spread {
  readonly count: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

/** From act to process while officials act at one rate. */
export interface LagFigures {
  readonly measurement: 'lag';
  /** Acts per second that were aimed at; 0 is as many as the API takes. */
  readonly aimedPerSecond: number;
  readonly actsPerSecond: number;
  readonly acts: number;
  readonly callers: number;
  readonly http: Spread;
  readonly delivered: Spread;
  readonly sealed: Spread;
  readonly announced: Spread;
  /** How long the process went on after the last act. */
  readonly caughtUpAfterSeconds: number;
  readonly cpu: CpuUse | null;
}

const patienceMs = 600_000;

/** The lag from act to process step with API and worker as processes of their own, at each of the rates. */
export async function measureLag(servers: BenchServers, options: BenchOptions, report: (figures: LagFigures) => void): Promise<void> {
  const temporal = await servers.temporal();
  const test = await testDatabase({ clockFrom: start, poolSize: 2 });
  const provider = await startTrainingProvider({ port: 0, dataFolder: servers.dataDir });
  const place = { dataDir: servers.dataDir, appUrl: test.appUrl, temporalAddress: temporal.address, trainingProvider: { port: provider.port, mailPort: provider.mail.port() } };
  await watchOutbox(test);
  const worker = await startWorker(place);
  const api = await startApi(place);
  const pids = { api: api.pid, worker: worker.pid, temporal: temporal.pid, postgres: servers.postgresPid };
  const callers = options.callers[0] ?? 16;
  const officials = officialsAt(api.url, callers);
  try {
    await warmUp(test, officials, servers.dataDir);
    for (const rate of options.rates) report(await atRate(test, officials, { rate, callers, seconds: options.seconds, pids }));
  } finally {
    officials.close();
    await Promise.all([api.stop(), worker.stop()]);
    await provider.close();
    await test.drop();
  }
}

async function warmUp(test: TestDatabase, officials: Officials, dataDir: string): Promise<void> {
  await Promise.all(Array.from({ length: 8 }, () => officials.handleCase(start)));
  if (!(await until(() => caughtUp(test), 120_000, 200))) throw new Error(`The process does not follow; see ${dataDir}/logs/bench-worker.log.`);
}

interface Load {
  readonly rate: number;
  readonly callers: number;
  readonly seconds: number;
  readonly pids: { readonly [name: string]: number };
}

async function atRate(test: TestDatabase, officials: Officials, { rate, callers, seconds, pids }: Load): Promise<LagFigures> {
  const [begin] = await test.asOwner('SELECT clock_timestamp()::text AS at');
  officials.takeTimes();
  const before = readCpu(pids);
  const begun = performance.now();
  const over = (): boolean => performance.now() - begun >= seconds * 1000;
  const turn = pacer(rate);
  await Promise.all(Array.from({ length: callers }, async () => { while (!over()) await officials.handleCase(start, turn); }));
  const loadSeconds = (performance.now() - begun) / 1000;
  const cpu = cpuBetween(before, readCpu(pids));
  const http = officials.takeTimes();
  if (!(await until(() => caughtUp(test), patienceMs, 100))) throw new Error('The process did not catch up in ten minutes.');
  const caughtUpAfterSeconds = rounded((performance.now() - begun) / 1000 - loadSeconds, 1);
  const { delivered, sealed, announced } = await lagsSince(test, String(begin?.['at']));
  return {
    measurement: 'lag',
    aimedPerSecond: rate,
    actsPerSecond: rounded(http.length / loadSeconds, 1),
    acts: http.length,
    callers,
    http: spread(http),
    delivered: spread(delivered),
    sealed: spread(sealed),
    announced: spread(announced),
    caughtUpAfterSeconds,
    cpu,
  };
}

/** Turns at even distances, whoever takes them; a turn that is late is not waited for. */
function pacer(rate: number): () => Promise<void> {
  if (rate === 0) return () => Promise.resolve();
  let next = performance.now();
  return async () => {
    const mine = next;
    next = Math.max(next, performance.now() - 1000) + 1000 / rate;
    const wait = mine - performance.now();
    if (wait > 0) await pause(wait);
  };
}

const spread = (values: readonly number[]): Spread => ({ count: values.length, p50Ms: rounded(percentile(values, 50) ?? 0), p95Ms: rounded(percentile(values, 95) ?? 0) });
