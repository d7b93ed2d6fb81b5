import { useRead } from '../api/use-read.js';
import type { Schema } from '../api/client.js';
import { pageOf } from '../address/address.js';
import { Link, useAddress } from '../address/link.js';
import { useText } from '../language/language.js';
import { useSession } from '../session/session.js';
import { articleOfCommand } from '../show/command-article.js';
import { euros } from '../show/euros.js';
import { momentText } from '../show/moments.js';
import { ArticleText, Deadline } from '../ui/law.js';
import { Listing } from '../ui/listing.js';
import { Page } from '../ui/page.js';
import { Reading } from '../ui/reading.js';

/** Drafts that wait for a second official. */
export function Sign() {
  const { t } = useText();
  const address = useAddress();
  const drafts = useRead('/drafts', { query: { page: pageOf(address), pageSize: 25 } });
  return (
    <Page title={t('sign.title')}>
      <Reading query={drafts}>{(page) => <Drafts page={page} />}</Reading>
    </Page>
  );
}

function Drafts({ page }: { readonly page: Schema<'WaitingDraftPage'> }) {
  const { t, language, decisionName } = useText();
  const { user } = useSession();
  return (
    <Listing
      page={page}
      caption={t('sign.title')}
      empty={t('sign.none')}
      keyOf={({ caseNumber, id }) => `${caseNumber}${id}`}
      columns={[
        { head: t('case.decision'), cell: (one) => <Link to={`/zaken/${one.caseNumber}/besluit/${one.id}`}>{decisionName(one.kind)} {one.id}</Link> },
        { head: t('work.case'), cell: (one) => <><Link to={`/zaken/${one.caseNumber}`}>{one.caseNumber}</Link><br />{one.providerName}</> },
        { head: t('decide.amount'), number: true, cell: (one) => (one.amountCents === null ? '–' : euros(one.amountCents, language)) },
        { head: t('work.by'), cell: (one) => (one.firstTerm === null ? t('work.since', { moment: momentText(one.draftedAt, language) }) : <Deadline endsAt={one.firstTerm.endsAt} lastDay={one.firstTerm.lastDay} />) },
        { head: t('work.ground'), cell: (one) => <ArticleText of={articleOfCommand('ApproveDecision', one.kind)} brief /> },
        { head: t('work.who'), cell: (one) => (one.draftedBy === user.id ? <strong>{t('sign.own')}</strong> : t('work.drafted', { user: one.draftedBy })) },
      ]}
    />
  );
}
