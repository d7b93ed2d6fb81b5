import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { change, pathOf, type Schema } from '../api/client.js';
import { useRead } from '../api/use-read.js';
import { pageOf, writeAddress } from '../address/address.js';
import { Link, useAddress } from '../address/link.js';
import { useText } from '../language/language.js';
import { momentText } from '../show/moments.js';
import { noticeAddress } from '../show/notice-address.js';
import { Button } from '../ui/button.js';
import { Listing } from '../ui/listing.js';
import { Page } from '../ui/page.js';
import { Reading } from '../ui/reading.js';
import { NotificationMail } from './notification-mail.js';

type Notification = Schema<'Notification'>;

/** What happened that concerns me, the latest first. */
export function Notifications() {
  const { t } = useText();
  const address = useAddress();
  const all = address.query['stand'] === 'alle';
  const notices = useRead('/notifications', { query: { unread: all ? undefined : 'yes', page: pageOf(address), pageSize: 25 } });
  // What one marks oneself is shown at once; what comes in meanwhile waits until it is asked for.
  const [marked, setMarked] = useState(0);
  return (
    <Page title={t('notices.title')}>
      <ul className="wb-chips wb-noprint">
        <li><Link className="wb-chip" to="/meldingen" aria-current={!all}>{t('notices.unread')}</Link></li>
        <li><Link className="wb-chip" to={writeAddress('/meldingen', { stand: 'alle' })} aria-current={all}>{t('notices.all')}</Link></li>
      </ul>
      <Reading query={notices}>{(page) => <Notices key={marked} marked={() => { setMarked(marked + 1); }} page={page} empty={t(all ? 'notices.none' : 'notices.noneUnread')} />}</Reading>
      <NotificationMail />
    </Page>
  );
}

function Notices({ page, empty, marked }: { readonly page: Schema<'NotificationPage'>; readonly empty: string; readonly marked: () => void }) {
  const { t, language } = useText();
  const read = useMarkRead(marked);
  const unread = page.items.filter(({ readAt }) => readAt === null).map(({ id }) => id);
  return (
    <Listing
      page={page}
      caption={t('notices.title')}
      empty={empty}
      keyOf={({ id }) => id}
      columns={[
        { head: t('notices.what'), cell: (one) => <What of={one} /> },
        { head: t('work.case'), cell: (one) => <><Link to={`/zaken/${one.caseNumber}`}>{one.caseNumber}</Link><br />{one.providerName}</> },
        { head: t('notices.when'), cell: (one) => momentText(one.at, language) },
        { head: t('notices.state'), cell: (one) => (one.readAt === null ? <Button aria-label={`${t('notices.markRead')}: ${one.caseNumber} ${t(`notices.kind.${one.kind}`)}`} onClick={() => { read([one.id]); }}>{t('notices.markRead')}</Button> : momentText(one.readAt, language)) },
      ]}
    >
      {unread.length < 2 ? null : (
        <p>
          <Button onClick={() => { read(unread); }}>{t('notices.markPage')}</Button>
        </p>
      )}
    </Listing>
  );
}

/** What happened, as a link to where it is dealt with; following it is reading it. */
function What({ of }: { readonly of: Notification }) {
  const { t, decisionName, termName, valueName } = useText();
  const read = useMarkRead();
  const about = of.kind === 'term-near' || of.kind === 'term-passed' ? termName(of.about) : of.kind === 'assigned' ? valueName(of.about) : decisionName(of.about);
  return (
    <span onClick={() => { if (of.readAt === null) read([of.id]); }}>
      <Link to={noticeAddress(of)} className={of.readAt === null ? 'utrecht-link utrecht-link--html-a wb-strong' : 'utrecht-link utrecht-link--html-a'}>{t(`notices.kind.${of.kind}`)}</Link>
      <br />
      {about} {of.kind === 'payment-in' || of.kind === 'assigned' ? null : of.subject} {of.urgent ? <span className="wb-badge wb-badge--today">{t('notices.urgent')}</span> : null}
    </span>
  );
}

/** Marks as read, and asks again; a list that is not on the screen is asked for anew when one comes to it. */
function useMarkRead(then: () => void = () => undefined): (ids: readonly string[]) => void {
  const queries = useQueryClient();
  const lists = { queryKey: ['/notifications'] };
  return (ids) => {
    change('PUT', pathOf('/notifications/reading'), { ids })
      .then(() => {
        queries.removeQueries({ ...lists, type: 'inactive' });
        return queries.invalidateQueries(lists);
      })
      .then(then, () => undefined);
  };
}
