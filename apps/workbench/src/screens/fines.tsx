import { useRead } from '../api/use-read.js';
import { pageOf } from '../address/address.js';
import { Link, useAddress } from '../address/link.js';
import { useText } from '../language/language.js';
import { euros } from '../show/euros.js';
import { dayText, momentText } from '../show/moments.js';
import { Listing } from '../ui/listing.js';
import { Page } from '../ui/page.js';
import { Reading } from '../ui/reading.js';

/** Fines over all cases, from their draft to the last euro. */
export function Fines() {
  const { t, language, valueName } = useText();
  const fines = useRead('/fines', { query: { page: pageOf(useAddress()), pageSize: 25 } });
  return (
    <Page title={t('fines.title')}>
      <Reading query={fines}>
        {(page) => (
          <Listing
            caption={t('fines.title')}
            page={page}
            empty={t('fines.none')}
            keyOf={({ caseNumber, id }) => `${caseNumber}${id}`}
            columns={[
              { head: t('work.case'), cell: (one) => <><Link to={`/zaken/${one.caseNumber}`}>{one.caseNumber}</Link> {one.id}</> },
              { head: t('cases.provider'), cell: (one) => one.providerName },
              { head: t('fines.amount'), number: true, cell: (one) => (one.amountCents === null ? '–' : euros(one.amountCents, language)) },
              { head: t('decide.stage'), cell: (one) => <span className="wb-badge">{valueName(one.stage)}</span> },
              { head: t('providers.announced'), cell: (one) => (one.announcedAt === null ? '–' : momentText(one.announcedAt, language)) },
              { head: t('fines.payBy'), cell: (one) => (one.payBy === null ? '–' : dayText(one.payBy, language)) },
              { head: t('fines.paid'), number: true, cell: (one) => (one.paidCents === null ? '–' : <>{euros(one.paidCents, language)} {one.status === null ? '' : <span className="wb-muted">{valueName(one.status)}</span>}</>) },
            ]}
          />
        )}
      </Reading>
    </Page>
  );
}
