import { parts, type Part } from '../../../libs/audit/export/parts.js';

/** What `autoriteit audit` was asked to do. */
export type AuditWish =
  | { readonly kind: 'verify'; readonly what: string; readonly policy: string | null; readonly checkpoints: readonly string[]; readonly document: string | null }
  | { readonly kind: 'export'; readonly folder: string; readonly user: string; readonly caseNumber: string | null; readonly leftOut: readonly Part[]; readonly details: boolean; readonly courtOnly: readonly string[]; readonly reason: string }
  | { readonly kind: 'prove'; readonly what: string; readonly user: string; readonly out: string | null };

export type ReadAuditWish = { readonly ok: true; readonly wish: AuditWish } | { readonly ok: false; readonly problem: string };

export const usage = `npm run autoriteit -- audit <opdracht>
  verify <map | bewijs.tlog-proof> [--policy <bestand>] [--checkpoints <map of bestand>]… [--document <bestand>]
         gaat een export of een bewijs na, zonder database en zonder netwerk; bij een bewijs is --policy nodig
         uitkomst: 0 in orde, 2 niet in orde, 1 niet uit te voeren
  export <nieuwe map> --user <ambtenaar> [--case <zaaknummer>] [--without <deel>]… [--details]
         [--court-only <nummer van handeling of id van document>]… [--reason <waarom alleen de rechtbank>]
         het hele logboek, of met --case het dossier van één zaak; delen: ${parts.join(', ')}
  prove  <zaaknummer>/<nummer van handeling> | <id van document> --user <ambtenaar> [--out <bestand>]`;

interface Option {
  /** May be given more than once. */
  readonly many?: true;
  /** Takes no value. */
  readonly flag?: true;
}

const options: { readonly [kind in AuditWish['kind']]: { readonly [name: string]: Option } } = {
  verify: { policy: {}, checkpoints: { many: true }, document: {} },
  export: { user: {}, case: {}, without: { many: true }, details: { flag: true }, 'court-only': { many: true }, reason: {} },
  prove: { user: {}, out: {} },
};

/** Reads the command line of `audit`; what is wrong with it is named. */
export function readAuditWish([action, what, ...rest]: readonly string[]): ReadAuditWish {
  if (action === undefined) return wrong('zeg wat er moet gebeuren');
  if (!isKind(action)) return wrong(`de opdracht ${action} is niet bekend`);
  if (what === undefined || what.startsWith('--')) return wrong(`zeg ${action === 'export' ? 'in welke map' : 'wat'} na ${action}`);
  const given = readOptions(rest, options[action]);
  if (typeof given === 'string') return wrong(given);
  const one = (name: string): string | null => given.get(name)?.[0] ?? null;
  const many = (name: string): readonly string[] => given.get(name) ?? [];
  const user = one('user');
  if (action === 'verify') return { ok: true, wish: { kind: action, what, policy: one('policy'), checkpoints: many('checkpoints'), document: one('document') } };
  if (user === null) return wrong(`${action} vraagt --user: wie een export of bewijs maakt, staat in het logboek`);
  if (action === 'prove') return { ok: true, wish: { kind: action, what, user, out: one('out') } };
  return readExport(what, user, given);
}

function readExport(folder: string, user: string, given: Options): ReadAuditWish {
  const [caseNumber = null] = given.get('case') ?? [];
  const [reason = null] = given.get('reason') ?? [];
  const [without, courtOnly] = [given.get('without') ?? [], given.get('court-only') ?? []];
  const unknown = without.find((part) => !isPart(part) || part === 'dossier');
  const problems: readonly (readonly [boolean, string])[] = [
    [unknown !== undefined, `--without ${String(unknown)} kan niet: kies uit ${parts.filter((part) => part !== 'dossier').join(', ')}`],
    [caseNumber === null && (given.has('court-only') || given.has('reason')), '--court-only en --reason horen bij het dossier van één zaak: --case'],
    [given.has('court-only') && reason === null, '--court-only vraagt --reason: de gewichtige redenen van artikel 8:29 Awb'],
    [caseNumber !== null && given.has('details'), '--details hoort bij de export van het hele logboek'],
  ];
  const [problem] = problems.filter(([is]) => is);
  if (problem !== undefined) return wrong(problem[1]);
  return { ok: true, wish: { kind: 'export', folder, user, caseNumber, leftOut: without.filter(isPart), details: given.has('details'), courtOnly, reason: reason ?? '' } };
}

type Options = ReadonlyMap<string, readonly string[]>;

/** The options by name, or what is wrong with them. */
function readOptions(words: readonly string[], known: { readonly [name: string]: Option }): Options | string {
  const read = new Map<string, readonly string[]>();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const name = word.replace(/^--/, '');
    const option = word.startsWith('--') && Object.hasOwn(known, name) ? known[name] : undefined;
    if (option === undefined) return `${word} is niet bekend`;
    if (read.has(name) && option.many !== true) return `${word} staat er twee keer`;
    if (option.flag === true) {
      read.set(name, []);
      continue;
    }
    index += 1;
    const value = words[index];
    if (value === undefined) return `${word} vraagt een waarde`;
    read.set(name, [...(read.get(name) ?? []), value]);
  }
  return read;
}

const isKind = (text: string): text is AuditWish['kind'] => Object.hasOwn(options, text);
const isPart = (text: string): text is Part => (parts as readonly string[]).includes(text);
const wrong = (problem: string): ReadAuditWish => ({ ok: false, problem: `${problem}\n\n${usage}` });
