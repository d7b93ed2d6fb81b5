import type { Json } from '../../../libs/law/derivation.js';
import { readOptions } from '../rights/read-options.js';

/** What the command was asked to do. */
export type Wish =
  | { readonly kind: 'list'; readonly filter: Readonly<Record<string, string>> }
  | { readonly kind: 'propose'; readonly user: string; readonly row: { readonly [field: string]: Json } }
  | { readonly kind: 'confirm'; readonly user: string; readonly rowId: string }
  | { readonly kind: 'moves'; readonly rowIds: readonly number[] }
  | { readonly kind: 'apply'; readonly user: string; readonly rowIds: readonly number[]; readonly reasons: string; readonly terms: number };

export type ReadWish = { readonly ok: true; readonly wish: Wish; readonly url: string | null } | { readonly ok: false; readonly problem: string };

export const usage = `npm run autoriteit -- parameters <opdracht> [--url <adres>]
  list     [--parameter <naam>] [--status confirmed|unconfirmed|proposed]
  propose  --parameter <naam> [--key <sleutel>] --value <waarde> --from <JJJJ-MM-DD> [--until <JJJJ-MM-DD>] --source <bron> --user <ambtenaar>
           een bedrag staat in eurocenten; de waarde is JSON, of anders gewone tekst
  confirm  <nummer> --user <ambtenaar>
           door een andere ambtenaar dan wie de waarde voorstelde
  moves    <nummer>[,<nummer>…]
           de lopende termijnen die een gelijkgestelde dag of een feestdagentabel verschuift; er verandert niets
  apply    <nummer>[,<nummer>…] --terms <aantal> --reasons <tekst> --user <ambtenaar>
           verschuift wat de lijst toont, door een ambtenaar met mandaat; het aantal is dat van de lijst die u zag`;

/** Which options an action knows, and which of them it cannot do without. */
const options: Readonly<Record<Wish['kind'], { readonly known: readonly string[]; readonly needed: readonly string[] }>> = {
  list: { known: ['parameter', 'status'], needed: [] },
  propose: { known: ['parameter', 'key', 'value', 'from', 'until', 'source', 'user'], needed: ['parameter', 'value', 'from', 'source', 'user'] },
  confirm: { known: ['user'], needed: ['user'] },
  moves: { known: [], needed: [] },
  apply: { known: ['user', 'reasons', 'terms'], needed: ['terms', 'reasons', 'user'] },
};

/** What follows the action before its options: one row, some rows, or nothing. */
const rowsAsked: Readonly<Record<Wish['kind'], RegExp | null>> = { list: null, propose: null, confirm: /^[1-9][0-9]*$/, moves: /^[1-9][0-9]*(,[1-9][0-9]*)*$/, apply: /^[1-9][0-9]*(,[1-9][0-9]*)*$/ };

/** Reads the command line; an unknown word is named, not guessed at. What the law asks of a row is left to the API. */
export function readWish([action, ...rest]: readonly string[]): ReadWish {
  if (!isKind(action)) return wrong(action === undefined ? 'zeg wat er moet gebeuren' : `de opdracht ${action} is niet bekend`);
  const words = [...rest];
  const asked = rowsAsked[action];
  const rowIds = asked === null ? '' : (words.shift() ?? '');
  if (asked?.test(rowIds) === false) return wrong(`${action} vraagt het nummer van de waarde`);
  const read = readOptions(words, [...options[action].known, 'url']);
  if (typeof read === 'string') return wrong(read);
  const missing = options[action].needed.filter((name) => !read.has(name));
  if (missing.length > 0) return wrong(`${action} vraagt ${missing.map((name) => `--${name}`).join(', ')}`);
  if (action === 'apply' && !/^[1-9][0-9]*$/.test(read.get('terms') ?? '')) return wrong('--terms vraagt het aantal termijnen van de lijst');
  return { ok: true, wish: wishOf(action, read, rowIds), url: read.get('url') ?? null };
}

function wishOf(kind: Wish['kind'], given: ReadonlyMap<string, string>, asked: string): Wish {
  const user = given.get('user') ?? '';
  const rowIds = asked.split(',').map(Number);
  if (kind === 'confirm') return { kind, user, rowId: asked };
  if (kind === 'moves') return { kind, rowIds };
  if (kind === 'apply') return { kind, user, rowIds, reasons: given.get('reasons') ?? '', terms: Number(given.get('terms')) };
  if (kind === 'list') return { kind, filter: Object.fromEntries([...given].filter(([name]) => name !== 'url')) };
  const named = [['parameter', given.get('parameter')], ['key', given.get('key')], ['validFrom', given.get('from')], ['validUntil', given.get('until')], ['source', given.get('source')]] as const;
  return { kind, user, row: { ...Object.fromEntries(named.filter((pair): pair is [(typeof pair)[0], string] => pair[1] !== undefined)), value: valueOf(given.get('value') ?? '') } };
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
