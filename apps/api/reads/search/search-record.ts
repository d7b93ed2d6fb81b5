import type { AnswerOf } from '../../../../libs/contracts/http/route.js';
import type { routes } from '../../../../libs/contracts/http/routes.js';
import { readReference } from '../../../../libs/money/payments/reference.js';
import type { RecordDatabase } from '../../../../libs/record/database/record-database.js';
import type { PageQuery } from '../read-page.js';
import { marks, piecesOf, piecesOfName, type Piece } from './pieces.js';

type Page = AnswerOf<typeof routes.search>;
type Hit = Page['items'][number];
type Kind = Hit['kind'];

interface Row {
  readonly kind: Kind | null;
  readonly caseNumber: string | null;
  readonly key: string | null;
  readonly providerId: string | null;
  readonly reference: string | null;
  readonly title: string | null;
  readonly about: string | null;
  readonly providerName: string | null;
  readonly headline: string | null;
  readonly kinds: Page['kinds'] | null;
}

/** The words are marked in the letters of this page only, not in everything that was found. */
const headline = `CASE WHEN e.kind = 'letter' THEN ts_headline('pg_catalog.dutch', translate(e.body, '${marks.start}${marks.stop}', ''), record.search_query($1),
  'StartSel=${marks.start},StopSel=${marks.stop},MaxFragments=2,MinWords=12,MaxWords=28,FragmentDelimiter=" … "') END AS headline`;

const text = `SELECT f.kind, f.case_number AS "caseNumber", f.key, f.provider_id AS "providerId", coalesce(e.reference, n.name) AS reference, coalesce(e.title, '') AS title, e.about,
    coalesce(c.provider_name, n.name) AS "providerName", ${headline}, f.kinds
  FROM record.found($1, $2, $3, $4) f
  LEFT JOIN record.search_entry e ON e.case_number = f.case_number AND e.key = f.key
  LEFT JOIN record.case_file c ON c.case_number = e.case_number
  LEFT JOIN record.provider_name n ON n.provider_id = f.provider_id
  ORDER BY f.place`;

/** What a question finds for who looks: one page of it, with how much there is of each kind. */
export async function searchRecord(db: RecordDatabase, { q, kind, page, pageSize }: PageQuery & { readonly q: string; readonly kind?: Kind | undefined }): Promise<{ readonly items: Hit[]; readonly total: number; readonly kinds: Page['kinds'] }> {
  const question = asKept(q);
  const { rows } = await db.pool.query<Row>({ name: 'search', text, values: [question, kind ?? null, (page - 1) * pageSize, pageSize] });
  const kinds = rows[0]?.kinds ?? [];
  const total = kinds.filter((one) => kind === undefined || one.kind === kind).reduce((sum, { found }) => sum + found, 0);
  return { items: rows.flatMap((row) => hitOf(row, question)), total, kinds };
}

/** A payment reference may be written with spaces and points; it is kept without. */
const asKept = (question: string): string => (readReference(question) === null ? question : question.replace(/[\s.]/g, ''));

function hitOf({ kind, caseNumber, key, providerId, reference, title, about, providerName, headline: marked }: Row, question: string): readonly Hit[] {
  // A row that the policies of the tables leave out after all has no reference.
  if (kind === null || reference === null || title === null) return [];
  const id = kind === 'provider' ? `provider/${providerId ?? ''}` : `${caseNumber ?? ''}/${key ?? ''}`;
  const named: Piece[] = piecesOfName(title === '' ? reference : `${reference} – ${title}`, question);
  return [{ id, kind, caseNumber, reference, title, about: kind === 'provider' ? providerId : about, providerName: providerName ?? '', snippet: marked === null ? named : piecesOf(marked) }];
}
