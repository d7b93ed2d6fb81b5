import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { readJson, writeJson } from '../files.js';

const passwords = z.object({ superuser: z.string().min(16), owner: z.string().min(16), app: z.string().min(16) });
const file = z.object({ postgres: passwords }).loose();

/** The passwords of the three roles of this installation's own PostgreSQL. */
export type Passwords = z.infer<typeof passwords>;

const password = (): string => randomBytes(24).toString('base64url');

/** The passwords of this installation, if it has any. */
export function existingPasswords(dataDir: string): Passwords | undefined {
  return file.safeParse(readJson(join(dataDir, 'secrets.json'))).data?.postgres;
}

/** The passwords kept in `<data>/secrets.json` (mode 0600), drawn at random the first time. */
export function ensurePasswords(dataDir: string): Passwords {
  const path = join(dataDir, 'secrets.json');
  const known = existingPasswords(dataDir);
  if (known) return known;
  const drawn: Passwords = { superuser: password(), owner: password(), app: password() };
  const others = z.record(z.string(), z.unknown()).safeParse(readJson(path)).data ?? {};
  writeJson(path, { ...others, postgres: drawn }, 0o600);
  return drawn;
}
