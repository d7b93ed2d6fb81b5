import type { z } from 'zod';
import { Wrong } from '../verify/wrong.js';
import type { ExportFiles } from './folder.js';

/** A file of an export as its schema says. @throws Wrong where it is missing or of another form, naming the field. */
export function readJson<S extends z.ZodType>(files: ExportFiles, path: string, schema: S): z.output<S> {
  const bytes = files.read(path);
  if (bytes === null) throw new Wrong('export-unreadable', path, 'dit bestand ontbreekt.');
  const parsed = schema.safeParse(fromJson(path, bytes));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Wrong('export-unreadable', path, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'heeft een andere vorm'}.`);
}

function fromJson(path: string, bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString()) as unknown;
  } catch {
    throw new Wrong('export-unreadable', path, 'dit bestand is geen JSON.');
  }
}
