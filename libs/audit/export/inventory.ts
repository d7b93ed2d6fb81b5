import { actNames } from '../../enforcement/case/act-names.js';
import { articleOfAct } from '../../enforcement/case/act-articles.js';
import type { ActType } from '../../enforcement/case/act.js';
import { typeset } from '../../documents/layout/typeset.js';
import type { Block, Column } from '../../documents/template/blocks.js';
import { plain, strong, type Runs } from '../../documents/template/runs.js';
import { citeNl } from '../../documents/wording/citation.js';
import { formatDateNl, formatMomentNl } from '../../law/calendar/dutch-format.js';
import { instant } from '../../law/calendar/instant.js';
import { dayOf } from '../../law/calendar/local-date.js';
import { parseCheckpoint } from '../tlog/checkpoint.js';
import { sha256 } from '../tlog/hash.js';
import type { CaseRecord } from './case-record.js';
import type { Manifest } from './manifest.js';
import { paths } from './paths.js';

export interface InventoryInput {
  readonly manifest: Manifest;
  readonly record: CaseRecord;
  readonly authority: string;
  readonly checkpoint: { readonly note: string };
}

/** The index of the file of a case, as PDF. Names no location: it goes with the part that all parties read. */
export async function inventory(input: InventoryInput): Promise<Buffer> {
  const { manifest, record, authority } = input;
  const madeAt = instant(manifest.madeAt);
  const title = 'Inventaris van het zaakdossier';
  const { bytes } = await typeset({
    info: { title: `${title}, zaak ${record.caseNumber}`, author: authority, subject: title, producer: 'autoriteit inventaris 1', createdAt: madeAt },
    id: sha256(Buffer.from(JSON.stringify(input))).subarray(0, 16),
    furniture: { authority, reference: record.caseNumber, title, training: manifest.mode === 'training', draft: false },
    head: {
      authority: { name: authority, lines: [] },
      addressee: { name: title, lines: [] },
      details: [{ label: 'Datum', value: formatDateNl(dayOf(madeAt)) }, { label: 'Zaaknummer', value: record.caseNumber }],
    },
    blocks: blocksOf(input),
  });
  return bytes;
}

function blocksOf({ manifest, record, checkpoint }: InventoryInput): readonly Block[] {
  const { size, root, origin } = parseCheckpoint(checkpoint.note);
  return [
    heading('Wat dit dossier is'),
    {
      kind: 'summary',
      caption: 'Het dossier en het logboek waarin het vastligt',
      rows: [
        { label: 'Logboek', value: plain(origin) },
        { label: 'Regels in het logboek', value: plain(String(size)) },
        { label: 'Wortel', value: plain(root.toString('base64')) },
        { label: 'Niet in dit exemplaar', value: plain(manifest.leftOut.length === 0 ? 'niets' : manifest.leftOut.join(', ')) },
      ],
    },
    heading('Handelingen'),
    table('Handelingen in volgorde', [column('Nr.', 1), column('Tijdstip', 4), column('Handeling', 5), column('Grondslag', 3), column('Door', 3)], actRows(record)),
    heading('Brieven en andere documenten'),
    ...(record.documents.length === 0 ? [none] : [table('Documenten, elk met zijn hash (SHA-256)', [column('Document', 4), column('Deel', 3), column('Hash', 5)], record.documents.map(({ id, part, sha256: hash }) => [plain(id), plain(part), plain(grouped(hash))]))]),
    heading('Bewijsstukken'),
    ...(record.evidence.length === 0 ? [none] : [table('Waarnemingen in volgorde van tijd', [column('Kenmerk', 5), column('Vindplaats', 2), column('Tijdstip', 4), column('Uitkomst', 3)], record.evidence.map(evidenceRow))]),
    heading('Nagaan'),
    paragraph(`Bij elke handeling hoort een regel in het logboek; het bewijs daarvan staat in de map ${paths.proofs}. Hoe u zonder onze hulp nagaat dat er niets is gewijzigd, staat in ${paths.readme}.`),
  ];
}

function actRows(record: CaseRecord): readonly (readonly Runs[])[] {
  const open = record.acts.map(({ seq, type, legalAt, by }) => ({ seq, cells: [formatMomentNl(instant(legalAt)), actNames[type as ActType] ?? type, article(type), by] }));
  const apart = record.withheld.map(({ seq, type, why }) => ({ seq, cells: ['', `${actNames[type as ActType] ?? type}: alleen voor de rechtbank (${why})`, article(type), ''] }));
  return [...open, ...apart].sort((one, other) => one.seq - other.seq).map(({ seq, cells }) => [plain(String(seq)), ...cells.map(plain)]);
}

const results: { readonly [result: string]: string } = { available: 'beschikbaar', unavailable: 'niet beschikbaar', unknown: 'onbekend' };

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function evidenceRow(row: CaseRecord['evidence'][number]): readonly Runs[] {
  const at = textOf(row['at']);
  return [row.id, textOf(row['locationId']), at === '' ? '' : formatMomentNl(instant(at)), results[textOf(row['result'])] ?? ''].map(plain);
}

function article(type: string): string {
  const found = Object.hasOwn(articleOfAct, type) ? articleOfAct[type as ActType] : null;
  return found === null ? '' : citeNl(found);
}

/** In groups, so that the line can be broken and read out. */
const grouped = (hash: string): string => hash.match(/.{1,16}/g)?.join(' ') ?? '';

const heading = (text: string): Block => ({ kind: 'heading', level: 2, runs: strong(text) });
const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: plain(text) });
const none = paragraph('Geen.');
const column = (title: string, share: number): Column => ({ title, share });
const table = (caption: string, columns: readonly Column[], rows: readonly (readonly Runs[])[]): Block => ({ kind: 'table', caption, columns, rows });
