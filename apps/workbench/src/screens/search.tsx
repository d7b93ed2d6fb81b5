import { useState } from 'react';
import type { Schema } from '../api/client.js';
import { useRead } from '../api/use-read.js';
import { pageOf, writeAddress } from '../address/address.js';
import { Link, useAddress } from '../address/link.js';
import { useText } from '../language/language.js';
import { useSession } from '../session/session.js';
import { searchAddress } from '../show/search-address.js';
import { hitAddress } from '../show/hit-address.js';
import { Button } from '../ui/button.js';
import { Listing } from '../ui/listing.js';
import { Notice } from '../ui/notice.js';
import { Page } from '../ui/page.js';
import { Reading } from '../ui/reading.js';
import { FindLocation } from './find-location.js';

type Hit = Schema<'SearchHit'>;
const kinds = ['provider', 'case', 'notice', 'decision', 'payment', 'court-file', 'letter'] as const;

/** Everything in which a question occurs, by what stands in the address; and apart, by exact match, whether an address is a location. */
export function Search() {
  const { t } = useText();
  const { query } = useAddress();
  const { roles } = useSession();
  const question = query['q'] ?? '';
  return (
    <Page title={t('search.title')}>
      <Question key={question} asked={question} />
      {query['adres'] === 'ja' ? <Notice kind="warning">{t('search.address')}</Notice> : null}
      {question === '' ? <p>{t('search.start')}</p> : <Found question={question} />}
      {roles.includes('case-officer') || roles.includes('legal-staff') ? <FindLocation /> : null}
    </Page>
  );
}

function Question({ asked }: { readonly asked: string }) {
  const { t } = useText();
  const { go } = useAddress();
  const [text, setText] = useState(asked);
  return (
    <form
      className="wb-row wb-row--end wb-field wb-noprint"
      onSubmit={(event) => {
        event.preventDefault();
        go(searchAddress(text));
      }}
    >
      <div>
        <label htmlFor="zoek-vraag">{t('search.field')}</label>
        <input id="zoek-vraag" className="utrecht-textbox utrecht-textbox--html-input" maxLength={100} value={text} onChange={(event) => { setText(event.target.value); }} />
      </div>
      <Button type="submit" main>
        {t('search.go')}
      </Button>
    </form>
  );
}

function Found({ question }: { readonly question: string }) {
  const { t } = useText();
  const address = useAddress();
  const kind = kinds.find((one) => one === address.query['soort']);
  // Every search is logged: it is done when somebody asks, and not again by itself.
  const found = useRead('/search', { query: { q: question, kind, page: pageOf(address), pageSize: 25 } }, { every: 3_600_000 });
  return (
    <>
      <p className="wb-muted">{t('search.log')}</p>
      <Reading query={found}>
        {(page) => (
          <>
            <Kinds counts={page.kinds} chosen={kind} />
            <Hits page={page} />
          </>
        )}
      </Reading>
    </>
  );
}

function Kinds({ counts, chosen }: { readonly counts: Schema<'SearchPage'>['kinds']; readonly chosen: string | undefined }) {
  const { t } = useText();
  const { query } = useAddress();
  const to = (soort: string | undefined): string => writeAddress('/zoeken', { q: query['q'], soort });
  if (counts.length === 0) return null;
  return (
    <ul className="wb-chips wb-noprint" aria-label={t('search.kind')}>
      <li>
        <Link to={to(undefined)} className="wb-chip" aria-current={chosen === undefined}>
          {t('search.all')} <strong>{counts.reduce((sum, { found }) => sum + found, 0)}</strong>
        </Link>
      </li>
      {kinds.flatMap((kind) =>
        counts.filter((one) => one.kind === kind).map(({ found }) => (
          <li key={kind}>
            <Link to={to(kind)} className="wb-chip" aria-current={chosen === kind}>
              {t(`search.kind.${kind}`)} <strong>{found}</strong>
            </Link>
          </li>
        )),
      )}
    </ul>
  );
}

function Hits({ page }: { readonly page: Schema<'SearchPage'> }) {
  const { t } = useText();
  return (
    <Listing
      page={page}
      caption={t('search.title')}
      empty={t('search.none')}
      keyOf={({ id }) => id}
      columns={[
        { head: t('search.reference'), cell: (hit) => <><Link to={hitAddress(hit)}>{hit.reference}</Link><br />{hit.kind === 'provider' ? null : hit.providerName}</> },
        { head: t('search.kind'), cell: (hit) => <span className="wb-badge">{t(`search.kind.${hit.kind}`)}</span> },
        { head: t('search.where'), cell: (hit) => <Snippet of={hit.snippet} /> },
      ]}
    >
      <p role="status">{page.total === 1 ? t('search.foundOne') : t('search.found', { count: page.total })}</p>
    </Listing>
  );
}

/** A part of the text, with what was asked for marked. It is Dutch, whatever the language of the screen. */
function Snippet({ of }: { readonly of: Hit['snippet'] }) {
  return <span lang="nl">{of.map(({ text, found }, index) => (found ? <mark key={index} className="wb-found">{text}</mark> : text))}</span>;
}
