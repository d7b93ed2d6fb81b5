import { useRead } from '../api/use-read.js';
import { pageOf } from '../address/address.js';
import { Link, useAddress, useQueryChange } from '../address/link.js';
import { useText } from '../language/language.js';
import { euros } from '../show/euros.js';
import { momentText } from '../show/moments.js';
import { Listing } from '../ui/listing.js';
import { Page } from '../ui/page.js';
import { Reading } from '../ui/reading.js';

export function Providers() {
  const { t, language } = useText();
  const address = useAddress();
  const change = useQueryChange();
  const name = address.query['naam'];
  const providers = useRead('/providers', { query: { page: pageOf(address), pageSize: 25, search: name } });
  return (
    <Page title={t('providers.title')}>
      <div className="wb-field wb-noprint">
        <label htmlFor="aanbieder-naam">{t('providers.name')}</label>
        <input id="aanbieder-naam" className="utrecht-textbox utrecht-textbox--html-input" defaultValue={name ?? ''} onChange={(event) => { change({ naam: event.target.value.trim() }); }} />
      </div>
      <Reading query={providers}>
        {(page) => (
          <Listing
            caption={t('providers.title')}
            page={page}
            empty={t('providers.none')}
            keyOf={({ id }) => id}
            columns={[
              { head: t('cases.provider'), cell: (one) => <Link to={`/aanbieders/${one.id}`}>{one.name}</Link> },
              { head: t('providers.cases'), number: true, cell: (one) => `${String(one.cases)} (${String(one.openCases)})` },
              { head: t('providers.orders'), number: true, cell: (one) => one.orders },
              { head: t('providers.complied'), number: true, cell: (one) => one.complied },
              { head: t('providers.notComplied'), number: true, cell: (one) => one.notComplied },
              { head: t('providers.open'), number: true, cell: (one) => euros(one.openCents, language) },
            ]}
          />
        )}
      </Reading>
    </Page>
  );
}

/** How earlier orders to a provider went: facts, from which only an official concludes anything. */
export function ProviderRecord({ providerId }: { readonly providerId: string }) {
  const { t, language, valueName } = useText();
  const orders = useRead('/providers/{providerId}/orders', { params: { providerId }, query: { page: pageOf(useAddress()), pageSize: 50 } });
  return (
    <Page title={`${t('providers.record')}: ${providerId}`}>
      <p>{t('providers.recordWhy')}</p>
      <p>
        <Link to={`/zaken?aanbieder=${encodeURIComponent(providerId)}`}>{t('cases.title')}</Link>
      </p>
      <Reading query={orders}>
        {(page) => (
          <Listing
            caption={t('providers.record')}
            page={page}
            empty={t('providers.noOrders')}
            keyOf={({ caseNumber, orderId }) => `${caseNumber}${orderId}`}
            columns={[
              { head: t('work.case'), cell: (one) => <><Link to={`/zaken/${one.caseNumber}`}>{one.caseNumber}</Link> {one.orderId}</> },
              { head: t('providers.announced'), cell: (one) => momentText(one.announcedAt, language) },
              { head: t('providers.outcome'), cell: (one) => <span className={`wb-badge wb-badge--${one.outcome === 'complied' ? 'good' : one.outcome === 'not-complied' ? 'bad' : 'later'}`}>{valueName(one.outcome)}</span> },
              { head: t('providers.final'), cell: (one) => (one.final ? t('providers.final') : t('providers.notFinal', { moment: momentText(one.remedyOpenUntil, language) })) },
            ]}
          />
        )}
      </Reading>
    </Page>
  );
}
