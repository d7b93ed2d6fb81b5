import { Agent, get } from 'node:http';
import pg from 'pg';
import type { BenchServers } from '../durable-servers.js';
import type { BenchOptions } from '../options.js';
import { startApi } from '../programs.js';
import { median, percentile, rounded } from '../statistics.js';
import { loadCases } from './load.js';
import { measurePaints, type Paint } from './paint.js';
import { measuredReads, type MeasuredRead } from './reads.js';

/** One list over so many cases: by the API, over HTTP and with the rights of who asks, and by bare SQL of the owner on a connection that stays open. */
export interface ReadFigures {
  readonly measurement: 'workbench-read';
  readonly name: string;
  readonly found: number;
  readonly rounds: number;
  readonly apiMs: number;
  readonly apiP95Ms: number;
  readonly bareMs: number;
  readonly ratio: number;
}

const warmUp = 3;
const rounds = 15;
const user = 'officer-1';

/** Loads the cases, and asks for each list by turns: the API, bare SQL, the API, … @throws where both did not return the same rows. */
export async function measureWorkbench(servers: BenchServers, { loaded }: BenchOptions, report: (figures: object) => void): Promise<{ readonly reads: readonly ReadFigures[]; readonly paints: readonly Paint[] }> {
  const begun = performance.now();
  const test = await loadCases(loaded);
  report({ measurement: 'workbench-load', cases: loaded, seconds: rounded((performance.now() - begun) / 1000, 1) });
  const api = await startApi({ dataDir: servers.dataDir, appUrl: test.appUrl, temporalAddress: '127.0.0.1:1' });
  const bare = new pg.Client({ connectionString: test.ownerUrl });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  try {
    await bare.connect();
    const reads: ReadFigures[] = [];
    for (const read of measuredReads(loaded)) {
      const figures = await byTurns(read, { ask: () => asked(agent, `${api.url}${read.path}`), bare });
      report(figures);
      reads.push(figures);
    }
    const paints = await measurePaints(api.url, user);
    for (const paint of paints) report(paint);
    return { reads, paints };
  } finally {
    agent.destroy();
    await bare.end();
    await api.stop();
    await test.drop();
  }
}

interface Page {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly total: number;
}

async function byTurns(read: MeasuredRead, { ask, bare }: { readonly ask: () => Promise<Page>; readonly bare: pg.Client }): Promise<ReadFigures> {
  const [apiTimes, bareTimes]: [number[], number[]] = [[], []];
  let found = 0;
  for (let round = -warmUp; round < rounds; round += 1) {
    const page = await timed(round < 0 ? [] : apiTimes, ask);
    const sql = await timed(round < 0 ? [] : bareTimes, () => plainly(bare, read));
    found = page.total;
    mustAgree(read, page, sql);
  }
  const [apiMs, bareMs] = [median(apiTimes), median(bareTimes)];
  return { measurement: 'workbench-read', name: read.name, found, rounds, apiMs: rounded(apiMs, 1), apiP95Ms: rounded(percentile(apiTimes, 95) ?? Number.NaN, 1), bareMs: rounded(bareMs, 1), ratio: rounded(apiMs / bareMs, 2) };
}

async function timed<T>(times: number[], work: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  const result = await work();
  times.push(performance.now() - begun);
  return result;
}

interface Plainly {
  readonly ids: readonly string[];
  readonly total: number;
}

/** The page and, where the page does not tell, how many there are in all; as JSON, since that is what is asked for. */
async function plainly(bare: pg.Client, { rows, count, name }: MeasuredRead): Promise<Plainly> {
  const page = await bare.query<{ readonly id: string }>({ name: `rows ${name}`, text: rows });
  const counted = await bare.query<{ readonly total: number }>({ name: `count ${name}`, text: count });
  JSON.stringify(page.rows);
  return { ids: page.rows.map(({ id }) => id), total: counted.rows.reduce((sum, { total }) => sum + total, 0) };
}

function mustAgree({ name, idOf }: MeasuredRead, { items, total }: Page, bare: Plainly): void {
  const ids = items.map(idOf);
  if (total !== bare.total || JSON.stringify(ids) !== JSON.stringify(bare.ids)) throw new Error(`${name}: not the same rows: ${String(total)} ${ids.slice(0, 3).join(' ')} against ${String(bare.total)} ${bare.ids.slice(0, 3).join(' ')}`);
}

function asked(agent: Agent, url: string): Promise<Page> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { 'autoriteit-user': user } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => {
        const text = Buffer.concat(parts).toString();
        if (answer.statusCode === 200) resolve(JSON.parse(text) as Page);
        else reject(new Error(`${url}: ${String(answer.statusCode)} ${text}`));
      });
    }).on('error', reject);
  });
}
