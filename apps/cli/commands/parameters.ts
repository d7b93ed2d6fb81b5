import { randomUUID } from 'node:crypto';
import { loadConfiguration } from '../../../libs/platform/configuration.js';
import { SetupError } from '../../../libs/platform/say.js';
import { isUp, readRunInfo } from '../../../libs/platform/supervisor/run-info.js';
import { engineClient, Refused, type EngineClient } from '../journey/client.js';
import type { Items } from '../journey/shapes.js';
import { applyMoves } from '../parameters/apply-moves.js';
import { allMoves, moveTable } from '../parameters/move-table.js';
import { readWish, type Wish } from '../parameters/read-wish.js';
import { rowLine, rowTable, type RowAnswer } from '../parameters/row-table.js';

/** `autoriteit parameters list|propose|confirm|moves|apply`: the dated values of the law, through the API of the running installation. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readWish(args);
  if (!read.ok) throw new SetupError(read.problem);
  const client = engineClient(read.url ?? installationUrl());
  try {
    process.stdout.write(`${await carryOut(client, read.wish)}\n`);
    return 0;
  } catch (error) {
    throw error instanceof Refused ? new SetupError(whyNot(error)) : error;
  }
}

async function carryOut(client: EngineClient, wish: Wish): Promise<string> {
  if (wish.kind === 'list') return rowTable(await allRows(client, wish.filter));
  if (wish.kind === 'propose') {
    const row = await client.post<RowAnswer>('/parameter-rows', wish.user, randomUUID(), wish.row);
    return `Voorgesteld door ${wish.user}: ${rowLine(row)}\nEen andere ambtenaar bevestigt met: npm run autoriteit -- parameters confirm ${String(row.id)} --user <ambtenaar>`;
  }
  if (wish.kind === 'moves') return moveTable(await allMoves(client, wish.rowIds));
  if (wish.kind === 'apply') return applyMoves(client, wish);
  const row = await client.post<RowAnswer>(`/parameter-rows/${wish.rowId}/confirmations`, wish.user, randomUUID(), {});
  return `Bevestigd door ${wish.user}: ${rowLine(row)}`;
}

/** Page after page, until there is no next one. */
async function allRows(client: EngineClient, filter: Readonly<Record<string, string>>): Promise<readonly RowAnswer[]> {
  const rows: RowAnswer[] = [];
  for (let page = 1; ; page += 1) {
    const query = new URLSearchParams({ ...filter, page: String(page), pageSize: '1000' });
    const { items, total } = await client.get<Items<RowAnswer> & { readonly total: number }>(`/parameter-rows?${query.toString()}`);
    rows.push(...items);
    if (items.length === 0 || rows.length >= total) return rows;
  }
}

/** The refusal as an official reads it: the sentence and, where there is one, the article. */
function whyNot({ problem, message }: Refused): string {
  if (problem.rule === undefined) return message;
  const { article } = problem;
  return `Geweigerd: ${problem.detail}${typeof article === 'string' ? ` (${article})` : ''}`;
}

function installationUrl(): string {
  const info = readRunInfo(loadConfiguration().dataDir);
  if (!isUp(info)) throw new SetupError('Deze installatie draait niet: begin met `npm start` in een andere terminal.');
  return info.apiUrl;
}
