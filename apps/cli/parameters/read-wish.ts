import type { Json } from '../../../libs/law/derivation.js';

/** What the command was asked to do. */
export type Wish =
  | { readonly kind: 'list'; readonly filter: Readonly<Record<string, string>> }
  | { readonly kind: 'propose'; readonly user: string; readonly row: { readonly [field: string]: Json } }
  | { readonly kind: 'confirm'; readonly user: string; readonly rowId: string };

export type ReadWish = { readonly ok: true; readonly wish: Wish; readonly url: string | null } | { readonly ok: false; readonly problem: string };

export const usage = `npm run autoriteit -- parameters <opdracht> [--url <adres>]
  list     [--parameter <naam>] [--status confirmed|unconfirmed|proposed]
  propose  --parameter <naam> [--key <sleutel>] --value <waarde> --from <JJJJ-MM-DD> [--until <JJJJ-MM-DD>] --source <bron> --user <ambtenaar>
           een bedrag staat in eurocenten; de waarde is JSON, of anders gewone tekst
  confirm  <nummer> --user <ambtenaar>
           door een andere ambtenaar dan wie de waarde voorstelde`;

/** Which options an action knows, and which of them it cannot do without. */
const options: Readonly<Record<Wish['kind'], { readonly known: readonly string[]; readonly needed: readonly string[] }>> = {
  list: { known: ['parameter', 'status'], needed: [] },
  propose: { known: ['parameter', 'key', 'value', 'from', 'until', 'source', 'user'], needed: ['parameter', 'value', 'from', 'source', 'user'] },
  confirm: { known: ['user'], needed: ['user'] },
};

/** Reads the command line; an unknown word is named, not guessed at. What the law asks of a row is left to the API. */
export function readWish([action, ...rest]: readonly string[]): ReadWish {
  if (!isKind(action)) return wrong(action === undefined ? 'zeg wat er moet gebeuren' : `de opdracht ${action} is niet bekend`);
  const words = [...rest];
  const rowId = action === 'confirm' ? words.shift() : undefined;
  if (action === 'confirm' && (rowId === undefined || !/^[1-9][0-9]*$/.test(rowId))) return wrong('confirm vraagt het nummer van de waarde');
  const read = readOptions(words, [...options[action].known, 'url']);
  if (typeof read === 'string') return wrong(read);
  const missing = options[action].needed.filter((name) => !read.has(name));
  if (missing.length > 0) return wrong(`${action} vraagt ${missing.map((name) => `--${name}`).join(', ')}`);
  return { ok: true, wish: wishOf(action, read, rowId ?? ''), url: read.get('url') ?? null };
}

function wishOf(kind: Wish['kind'], given: ReadonlyMap<string, string>, rowId: string): Wish {
  const user = given.get('user') ?? '';
  if (kind === 'confirm') return { kind, user, rowId };
  if (kind === 'list') return { kind, filter: Object.fromEntries([...given].filter(([name]) => name !== 'url')) };
  const named = [['parameter', given.get('parameter')], ['key', given.get('key')], ['validFrom', given.get('from')], ['validUntil', given.get('until')], ['source', given.get('source')]] as const;
  return { kind, user, row: { ...Object.fromEntries(named.filter((pair): pair is [(typeof pair)[0], string] => pair[1] !== undefined)), value: valueOf(given.get('value') ?? '') } };
}

/** The options by name, or what is wrong with them. */
function readOptions(words: readonly string[], known: readonly string[]): ReadonlyMap<string, string> | string {
  const read = new Map<string, string>();
  for (let index = 0; index < words.length; index += 2) {
    const word = words[index] ?? '';
    const name = word.replace(/^--/, '');
    const value = words[index + 1];
    if (!word.startsWith('--') || !known.includes(name)) return `${word} is niet bekend`;
    if (value === undefined) return `${word} vraagt een waarde`;
    if (read.has(name)) return `${word} staat er twee keer`;
    read.set(name, value);
  }
  return read;
}

/** `109000000`, `true` and `{"warn":[18]}` are JSON; `P6W` and a name of a holiday are text. */
function valueOf(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

const isKind = (text: string | undefined): text is Wish['kind'] => text !== undefined && Object.hasOwn(options, text);
const wrong = (problem: string): ReadWish => ({ ok: false, problem: `${problem}\n\n${usage}` });
