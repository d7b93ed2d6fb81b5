import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import type { Client } from '@temporalio/client';

/** Keeps the history of a workflow as a golden one, where that was asked for. */
export async function keepHistory(client: Client, workflowId: string, name: string): Promise<void> {
  if (process.env['AUTORITEIT_WRITE_HISTORIES'] !== '1') return;
  const history = await client.workflow.getHandle(workflowId).fetchHistory();
  writeFileSync(join(process.cwd(), 'test', 'histories', 'golden', `${name}.json`), `${historyToJSON(history)}\n`);
}
