import type { Schema } from '../api/client.js';
import { useRead } from '../api/use-read.js';
import { pageOf } from '../address/address.js';
import { Link, useAddress, useQueryChange } from '../address/link.js';
import { useText } from '../language/language.js';
import { articleOfCommand } from '../show/command-article.js';
import { workAddress } from '../show/act-address.js';
import { euros } from '../show/euros.js';
import { momentText } from '../show/moments.js';
import { ButtonLink } from '../ui/button.js';
import { ArticleText, Deadline } from '../ui/law.js';
import { Page, Panel } from '../ui/page.js';
import { Pager } from '../ui/pager.js';
import { Reading } from '../ui/reading.js';
import { useSteady } from '../ui/steady.js';
import { Table } from '../ui/table.js';
import { RunningTerms } from './running-terms.js';

type Item = Schema<'WorkItem'>;
type Work = Schema<'WorkPage'>;

/** What waits for me: first the one that ends first. */
export function Work() {
  const { t } = useText();
  const address = useAddress();
  const change = useQueryChange();
  const whose = address.query['van'] === 'allen' ? 'all' : 'mine';
  const work = useRead('/work-items', { query: { whose, page: pageOf(address), pageSize: 25 } });
  return (
    <Page title={t('work.title')}>
      <ul className="wb-chips wb-noprint">
        {(['mine', 'all'] as const).map((one) => (
          <li key={one}>
            <button type="button" className="wb-chip" aria-current={whose === one} onClick={() => { change({ van: one === 'all' ? 'allen' : undefined }); }}>
              {t(`work.${one}`)}
            </button>
          </li>
        ))}
      </ul>
      <Reading query={work}>{(page) => <WorkList page={page} />}</Reading>
      <Panel title={t('work.coming')}>
        <RunningTerms pageSize={5} brief />
      </Panel>
    </Page>
  );
}

function WorkList({ page }: { readonly page: Work }) {
  const { t } = useText();
  const { shown, bar } = useSteady(page);
  const [first, ...others] = shown.items;
  if (first === undefined) {
    return (
      <>
        {bar}
        <Panel title={t('work.none')} next>
          <p>{t('work.noneWhy')}</p>
        </Panel>
      </>
    );
  }
  return (
    <>
      {bar}
      <p className="wb-muted">{shown.total === 1 ? t('work.one') : t('work.count', { count: shown.total })}</p>
      {shown.page === 1 ? <First item={first} /> : null}
      <div className="wb-panel">
        <WorkTable rows={shown.page === 1 ? others : shown.items} />
        <Pager {...shown} />
      </div>
    </>
  );
}

/** The one thing to do now, to be read in five seconds: what, by when, on what ground, who. */
function First({ item }: { readonly item: Item }) {
  const { t } = useText();
  return (
    <section className="wb-panel wb-panel--next" aria-label={t('work.first')} data-row>
      <p className="wb-muted">{t('work.first')}</p>
      <h2>
        <What item={item} /> – {item.providerName}
      </h2>
      <dl className="wb-facts">
        <dt>{t('work.case')}</dt>
        <dd>
          <Link to={`/zaken/${item.caseNumber}`}>{item.caseNumber}</Link> <Phase of={item} />
        </dd>
        <dt>{t('work.by')}</dt>
        <dd>
          <When item={item} />
        </dd>
        <dt>{t('work.ground')}</dt>
        <dd>
          <ArticleText of={articleOfCommand(item.act, item.about)} />
        </dd>
        <dt>{t('work.who')}</dt>
        <dd>
          <Who item={item} />
        </dd>
      </dl>
      <ButtonLink main to={workAddress(item)}>
        <What item={item} />
      </ButtonLink>
    </section>
  );
}

function WorkTable({ rows }: { readonly rows: readonly Item[] }) {
  const { t } = useText();
  return (
    <Table
      caption={t('work.title')}
      rows={rows}
      empty=""
      keyOf={(item) => `${item.caseNumber}${item.act}${item.subject ?? ''}`}
      columns={[
        { head: t('work.act'), cell: (item) => <Link to={workAddress(item)}><What item={item} /></Link> },
        { head: t('work.case'), cell: (item) => <><Link to={`/zaken/${item.caseNumber}`}>{item.caseNumber}</Link><br />{item.providerName}<br /><Phase of={item} /></> },
        { head: t('work.by'), cell: (item) => <When item={item} /> },
        { head: t('work.ground'), cell: (item) => <ArticleText of={articleOfCommand(item.act, item.about)} brief /> },
        { head: t('work.who'), cell: (item) => <Who item={item} /> },
      ]}
    />
  );
}

const Phase = ({ of }: { readonly of: Item }) => <span className="wb-muted">{useText().phaseName(of.phase)}</span>;

function What({ item }: { readonly item: Item }) {
  const { commandName, decisionName, language } = useText();
  const amount = item.amountCents === null ? '' : ` (${euros(item.amountCents, language)})`;
  if (item.kind === 'sign') return <>{`${decisionName(item.about ?? '')} ${item.subject ?? ''}: ${commandName(item.act).toLowerCase()}${amount}`}</>;
  if (item.kind === 'task') return <>{`${commandName(item.act)}: ${item.problem ?? item.about ?? ''}`}</>;
  return <>{commandName(item.act)}</>;
}

function When({ item }: { readonly item: Item }) {
  const { t, language, termName } = useText();
  const since = momentText(item.since, language);
  if (item.term === null) return <span>{t('work.noTerm', { moment: since })}</span>;
  return (
    <>
      <Deadline endsAt={item.term.endsAt} lastDay={item.term.lastDay} /> <span className="wb-muted">{termName(item.term.kind)}</span>
    </>
  );
}

function Who({ item }: { readonly item: Item }) {
  const { t, roleName } = useText();
  return (
    <>
      {item.roles.map(roleName).join(', ')}
      {item.draftedBy === null ? null : <span className="wb-muted"> · {t('work.drafted', { user: item.draftedBy })}</span>}
    </>
  );
}
