import { useRead } from '../api/use-read.js';
import { pageOf, writeAddress } from '../address/address.js';
import { Link, useAddress } from '../address/link.js';
import { useText } from '../language/language.js';
import { euros } from '../show/euros.js';
import { Deadline } from '../ui/law.js';
import { Listing } from '../ui/listing.js';
import { Page } from '../ui/page.js';
import { Reading } from '../ui/reading.js';

const statuses = ['pending', 'active', 'capped', 'lifted'] as const;

/** Orders under penalty payment over all cases, with how far each is to its cap. */
export function Penalties() {
  const { t, language, valueName } = useText();
  const address = useAddress();
  const status = statuses.find((one) => one === address.query['stand']);
  const orders = useRead('/penalty-orders', { query: { page: pageOf(address), pageSize: 25, status } });
  return (
    <Page title={t('penalties.title')}>
      <ul className="wb-chips wb-noprint">
        {[undefined, ...statuses].map((one) => (
          <li key={one ?? ''}>
            <Link className="wb-chip" to={writeAddress('/dwangsommen', { stand: one })} aria-current={status === one}>{one === undefined ? t('penalties.all') : valueName(one)}</Link>
          </li>
        ))}
      </ul>
      <Reading query={orders}>
        {(page) => (
          <Listing
            caption={t('penalties.title')}
            page={page}
            empty={t('penalties.none')}
            keyOf={({ caseNumber, id }) => `${caseNumber}${id}`}
            columns={[
              { head: t('work.case'), cell: (one) => <><Link to={`/zaken/${one.caseNumber}`}>{one.caseNumber}</Link> {one.id}</> },
              { head: t('cases.provider'), cell: (one) => one.providerName },
              { head: t('penalties.status'), cell: (one) => <span className="wb-badge">{valueName(one.status)}</span> },
              { head: t('penalties.perDay'), number: true, cell: (one) => euros(one.amountPerDayCents, language) },
              { head: t('penalties.forfeited'), number: true, cell: (one) => <><progress max={one.capCents} value={one.forfeitedCents} aria-label={t('penalties.forfeited')} /> {euros(one.forfeitedCents, language)}</> },
              { head: t('penalties.cap'), number: true, cell: (one) => euros(one.capCents, language) },
              { head: t('terms.ends'), cell: (one) => (one.compliancePeriodEndsAt === null ? '–' : <Deadline endsAt={one.compliancePeriodEndsAt} running={one.status === 'pending'} />) },
            ]}
          />
        )}
      </Reading>
    </Page>
  );
}
