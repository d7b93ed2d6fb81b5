import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger, Runtime } from '@temporalio/worker';

// Once for each process, and before the first connection.
Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });

let made: Promise<string> | null = null;

/** The built workflows as one file; bundled once for each test process. */
export function workflowBundle(): Promise<string> {
  made ??= bundle();
  return made;
}

async function bundle(): Promise<string> {
  const built = join(process.cwd(), 'dist', 'workflows', 'index.js');
  if (!existsSync(built)) throw new Error('The workflows are not built: npm run build.');
  const { code } = await bundleWorkflowCode({ workflowsPath: built, logger: new DefaultLogger('ERROR') });
  const path = join(mkdtempSync(join(tmpdir(), 'autoriteit-bundle-')), 'workflows.js');
  writeFileSync(path, code);
  return path;
}
