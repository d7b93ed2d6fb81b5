import { useState } from 'react';
import type { Schema } from '../api/client.js';
import { useRead } from '../api/use-read.js';
import { pageOf, writeAddress } from '../address/address.js';
import { Link, useAddress, useQueryChange } from '../address/link.js';
import { useText } from '../language/language.js';
import { momentText } from '../show/moments.js';
import { Button } from '../ui/button.js';
import { Listing } from '../ui/listing.js';
import { Page } from '../ui/page.js';
import { Reading } from '../ui/reading.js';
import { SavedFilters } from './saved-filters.js';

type CasePage = Schema<'CasePage'>;

/** All cases, filtered by what stands in the address. */
export function Cases() {
  const { t } = useText();
  const address = useAddress();
  const { fase, zoek, aanbieder } = address.query;
  const cases = useRead('/cases', { query: { page: pageOf(address), pageSize: 25, phase: fase, search: zoek, providerId: aanbieder } });
  return (
    <Page title={t('cases.title')}>
      <Filter key={zoek ?? ''} />
      <PhaseChips />
      <Reading query={cases}>{(page) => <CaseTable page={page} />}</Reading>
    </Page>
  );
}

function Filter() {
  const { t } = useText();
  const { query } = useAddress();
  const change = useQueryChange();
  const [text, setText] = useState(query['zoek'] ?? '');
  return (
    <form
      className="wb-row wb-row--end wb-field wb-noprint"
      onSubmit={(event) => {
        event.preventDefault();
        change({ zoek: text.trim() });
      }}
    >
      <div>
        <label htmlFor="zaken-zoek">{t('cases.search')}</label>
        <input id="zaken-zoek" className="utrecht-textbox utrecht-textbox--html-input" value={text} onChange={(event) => { setText(event.target.value); }} />
      </div>
      <Button type="submit" main>
        {t('cases.filter')}
      </Button>
      {Object.keys(query).length > 0 ? (
        <Button onClick={() => { setText(''); change({ zoek: undefined, fase: undefined, aanbieder: undefined }); }}>{t('cases.clear')}</Button>
      ) : null}
      <SavedFilters />
    </form>
  );
}

function PhaseChips() {
  const { t, phaseName } = useText();
  const { query } = useAddress();
  const counts = useRead('/phase-counts');
  const to = (fase: string | undefined): string => writeAddress('/zaken', { ...query, fase, pagina: undefined });
  return (
    <ul className="wb-chips wb-noprint" aria-label={t('cases.phase')}>
      <li>
        <Link to={to(undefined)} className="wb-chip" aria-current={query['fase'] === undefined}>
          {t('cases.anyPhase')}
        </Link>
      </li>
      {(counts.data?.items ?? []).map(({ phase, cases }) => (
        <li key={phase}>
          <Link to={to(phase)} className="wb-chip" aria-current={query['fase'] === phase}>
            {phaseName(phase)} <strong>{cases}</strong>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function CaseTable({ page }: { readonly page: CasePage }) {
  const { t, language, phaseName } = useText();
  return (
    <Listing
      page={page}
      caption={t('cases.title')}
      empty={t('cases.none')}
      keyOf={({ caseNumber }) => caseNumber}
      columns={[
        { head: t('cases.number'), cell: (one) => <Link to={`/zaken/${one.caseNumber}`}>{one.caseNumber}</Link> },
        { head: t('cases.provider'), cell: (one) => <Link to={`/aanbieders/${one.providerId}`}>{one.providerName}</Link> },
        { head: t('cases.phase'), cell: (one) => <span className="wb-badge">{phaseName(one.phase)}</span> },
        { head: t('cases.reference'), cell: (one) => one.flaggerReference },
        { head: t('cases.opened'), cell: (one) => momentText(one.openedAt, language) },
        { head: t('cases.last'), cell: (one) => momentText(one.lastActAt, language) },
      ]}
    />
  );
}
