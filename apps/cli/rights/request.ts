import { readOptions } from './read-options.js';

/** A request to the API as the command line asks for it. */
export interface RightsRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly user: string;
  readonly body?: { readonly [field: string]: unknown };
  readonly url: string | null;
}

/** How an action of the command line becomes a request. */
export interface Action {
  /** What follows the action before its options, as the usage calls it; null where nothing does. */
  readonly about: string | null;
  readonly options: readonly string[];
  readonly needed: readonly string[];
  readonly request: (about: string, given: ReadonlyMap<string, string>) => Omit<RightsRequest, 'user' | 'url'>;
}

export type ReadRequest = { readonly ok: true; readonly request: RightsRequest } | { readonly ok: false; readonly problem: string };

/** Reads the command line by the actions that there are; an unknown word is named, not guessed at. What the law asks is left to the API. */
export function readRequest([name = '', ...rest]: readonly string[], actions: Readonly<Record<string, Action>>, usage: string): ReadRequest {
  const wrong = (problem: string): ReadRequest => ({ ok: false, problem: `${problem}\n\n${usage}` });
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (action === undefined) return wrong(name === '' ? 'zeg wat er moet gebeuren' : `de opdracht ${name} is niet bekend`);
  const words = [...rest];
  const about = action.about === null ? '' : (words.shift() ?? '--');
  if (about.startsWith('--')) return wrong(`${name} vraagt ${action.about ?? ''}`);
  const read = readOptions(words, [...action.options, 'user', 'url']);
  if (typeof read === 'string') return wrong(read);
  const missing = [...action.needed, 'user'].filter((option) => !read.has(option));
  if (missing.length > 0) return wrong(`${name} vraagt ${missing.map((option) => `--${option}`).join(', ')}`);
  return { ok: true, request: { ...action.request(encodeURIComponent(about), read), user: read.get('user') ?? '', url: read.get('url') ?? null } };
}

/** The fields of a body that were given. */
export const fields = (given: ReadonlyMap<string, string>, names: Readonly<Record<string, string>>): { readonly [field: string]: string } =>
  Object.fromEntries(Object.entries(names).flatMap(([option, field]) => (given.has(option) ? [[field, given.get(option) ?? ''] as const] : [])));
