import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escalatedNotice, type EscalatedNotice } from '../../../libs/contracts/commands/notice.js';
import { projectRoot } from '../../../libs/platform/files.js';
import { SetupError } from '../../../libs/platform/say.js';

const shipped = 'test/fixtures/notices/example.json';

/** The notice that is shipped, plainly fictional. */
export const exampleNotice = (): EscalatedNotice => readNotice(join(projectRoot(), shipped));

/** Reads an escalated notice from a JSON file. @throws SetupError with every field that is wrong. */
export function readNotice(path: string): EscalatedNotice {
  const read = escalatedNotice.safeParse(parsed(path));
  if (read.success) return read.data;
  throw new SetupError(`${path} is geen doorgezette melding:\n${read.error.issues.map((issue) => `  - ${issue.path.join('.')}: ${issue.message}`).join('\n')}`);
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new SetupError(`${path} kan niet worden gelezen: ${error instanceof Error ? error.message : String(error)}`);
  }
}
