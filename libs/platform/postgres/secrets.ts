import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { readJson, writeJson } from '../files.js';

const one = z.string().min(16);
const passwords = z.object({ superuser: one, owner: one, app: one, sequencer: one, reader: one, witness: one });
const file = z.object({ postgres: passwords }).loose();

/** The passwords of the roles of this installation's own PostgreSQL. */
export type Passwords = z.infer<typeof passwords>;

const password = (): string => randomBytes(24).toString('base64url');

/** The passwords of this installation, if it has any. */
export function existingPasswords(dataDir: string): Passwords | undefined {
  return file.safeParse(readJson(join(dataDir, 'secrets.json'))).data?.postgres;
}

/** The passwords kept in `<data>/secrets.json` (mode 0600), drawn at random the first time; those of roles that came later are added. */
export function ensurePasswords(dataDir: string): Passwords {
  const path = join(dataDir, 'secrets.json');
  const known = existingPasswords(dataDir);
  if (known) return known;
  const { postgres, ...others } = z.looseObject({ postgres: passwords.partial().optional() }).safeParse(readJson(path)).data ?? {};
  const drawn = passwords.parse(Object.fromEntries(passwords.keyof().options.map((role) => [role, postgres?.[role] ?? password()])));
  writeJson(path, { ...others, postgres: drawn }, 0o600);
  return drawn;
}
