import type { AnswerOf } from '../../../libs/contracts/http/route.js';
import type { routes } from '../../../libs/contracts/http/routes.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { readPage, type PageQuery, type PageRead } from './read-page.js';

type Notification = AnswerOf<typeof routes.listNotifications>['items'][number];

/** What concerns who looks, the latest first; the policy of the rows leaves out all else. */
export async function readNotifications(db: RecordDatabase, query: PageQuery & { readonly unread?: 'yes' | undefined }): Promise<PageRead<Notification> & { readonly unread: number }> {
  const page = await readPage<Notification>(
    db,
    {
      select: `n.id::text, n.kind, n.case_number AS "caseNumber", c.provider_name AS "providerName", n.subject, n.about, n.at, n.urgent, n.read_at AS "readAt"`,
      from: 'record.notification n JOIN record.case_file c USING (case_number)',
      where: query.unread === 'yes' ? 'n.read_at IS NULL' : 'true',
      order: 'n.id DESC',
      values: [],
    },
    query,
  );
  const [counted] = await db.dataSource.query<{ unread: number }[]>('SELECT count(*)::int AS unread FROM record.notification WHERE read_at IS NULL');
  return { ...page, unread: counted?.unread ?? 0 };
}
