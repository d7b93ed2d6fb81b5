import { useRead } from '../api/use-read.js';
import { pageOf } from '../address/address.js';
import { Link, useAddress } from '../address/link.js';
import { useText } from '../language/language.js';
import { euros } from '../show/euros.js';
import { dayText, momentText } from '../show/moments.js';
import { Page } from '../ui/page.js';
import { Pager } from '../ui/pager.js';
import { ReadingList } from '../ui/steady.js';
import { Table } from '../ui/table.js';

/** Fines over all cases, from their draft to the last euro. */
export function Fines() {
  const { t, language, valueName } = useText();
  const fines = useRead('/fines', { query: { page: pageOf(useAddress()), pageSize: 25 } });
  return (
    <Page title={t('fines.title')}>
      <ReadingList query={fines}>
        {(page) => (
          <div className="wb-panel">
            <Table
              caption={t('fines.title')}
              rows={page.items}
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
            <Pager {...page} />
          </div>
        )}
      </ReadingList>
    </Page>
  );
}
