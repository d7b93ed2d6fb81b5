import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** A message that came back to the sender's address. */
export interface ReturnedMessage {
  readonly id: string;
  readonly raw: Buffer;
}

/** Where messages to the sender's address come in. */
export interface ReturnedMail {
  /** What was not dealt with yet, oldest first. */
  readonly waiting: () => Promise<readonly ReturnedMessage[]>;
  /** It was dealt with. */
  readonly done: (id: string) => Promise<void>;
}

const gone = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/**
 * A Maildir, in which a mail server puts each message as a file of its own in
 * `new`, whole or not at all. What was dealt with goes to `cur`, marked as seen.
 */
export function maildir(folder: string): ReturnedMail {
  return {
    waiting: async () => {
      await mkdir(join(folder, 'new'), { recursive: true });
      await mkdir(join(folder, 'cur'), { recursive: true });
      const names = (await readdir(join(folder, 'new'))).filter((name) => !name.startsWith('.')).sort();
      const read = await Promise.all(names.map((id) => readFile(join(folder, 'new', id)).then((raw) => ({ id, raw }), (error: unknown) => { if (gone(error)) return null; throw error; })));
      return read.filter((message) => message !== null);
    },
    done: async (id) => {
      // Another worker may have been first.
      await rename(join(folder, 'new', id), join(folder, 'cur', `${id}:2,S`)).catch((error: unknown) => { if (!gone(error)) throw error; });
    },
  };
}

const listed = z.object({ items: z.array(z.object({ id: z.string(), to: z.array(z.string()) })) });

/** The mailbox of a training, as far as it is the sender's. What was read is remembered for as long as the process lives; reading again changes nothing. */
export function trainingReturns(controlPort: number, address: string): ReturnedMail {
  const seen = new Set<string>();
  const ask = (path: string): Promise<Response> => fetch(`http://127.0.0.1:${String(controlPort)}/__training/mail${path}`, { signal: AbortSignal.timeout(5_000) });
  return {
    waiting: async () => {
      const { items } = listed.parse(await (await ask('')).json());
      const own = items.filter(({ id, to }) => !seen.has(id) && to.some((each) => each.toLowerCase() === address.toLowerCase()));
      return Promise.all(own.map(async ({ id }) => ({ id, raw: Buffer.from(await (await ask(`/${id}`)).arrayBuffer()) })));
    },
    done: (id) => {
      seen.add(id);
      return Promise.resolve();
    },
  };
}
