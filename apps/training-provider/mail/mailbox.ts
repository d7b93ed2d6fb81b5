import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readJson, writeJson } from '../../../libs/platform/files.js';

const shape = z.object({ id: z.string(), messageId: z.string(), from: z.string(), to: z.array(z.string()), subject: z.string(), receivedAt: z.string(), sizeBytes: z.number(), reply: z.string() });

/** A message that was taken in, without its content. */
export type TakenMessage = z.infer<typeof shape>;

/** Everything that was taken in, on disk: it survives the process. */
export interface Mailbox {
  readonly list: () => readonly TakenMessage[];
  /** The message as it came in; null where there is none of that id. */
  readonly raw: (id: string) => Buffer | null;
  readonly take: (raw: Buffer, envelope: Pick<TakenMessage, 'from' | 'to' | 'receivedAt'>) => TakenMessage;
}

const ID = /^\d{6}$/;

export function mailboxIn(dataFolder: string): Mailbox {
  const folder = join(dataFolder, 'training-mail');
  const ids = (): string[] => {
    mkdirSync(folder, { recursive: true });
    return readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5)).sort();
  };
  return {
    list: () => ids().flatMap((id) => shape.safeParse(readJson(join(folder, `${id}.json`))).data ?? []),
    raw: (id) => {
      if (!ID.test(id)) return null;
      try {
        return readFileSync(join(folder, `${id}.eml`));
      } catch {
        return null;
      }
    },
    take: (raw, envelope) => {
      const id = String(Number(ids().at(-1) ?? 0) + 1).padStart(6, '0');
      const header = headerOf(raw);
      const message = { id, ...envelope, messageId: (header('Message-ID') ?? '').replace(/^<|>$/g, ''), subject: header('Subject') ?? '', sizeBytes: raw.length, reply: `2.0.0 taken in as ${id}` };
      writeFileSync(join(folder, `${id}.eml`), raw);
      writeJson(join(folder, `${id}.json`), message);
      return message;
    },
  };
}

/** Reads a header of a message, unfolded. */
function headerOf(raw: Buffer): (name: string) => string | undefined {
  const head = raw.toString('latin1').split(/\r?\n\r?\n/, 1)[0]?.replace(/\r?\n[ \t]+/g, ' ') ?? '';
  return (name) => new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(head)?.[1]?.trim();
}
