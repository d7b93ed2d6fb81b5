import type { Schema } from '../api/client.js';
import { useRead } from '../api/use-read.js';
import { useText } from '../language/language.js';
import { remedyName } from '../language/remedy-names.js';
import { dayText } from '../show/moments.js';
import { ArticleText } from '../ui/law.js';
import { Panel } from '../ui/page.js';
import { Reading } from '../ui/reading.js';
import { Table } from '../ui/table.js';
import { DecisionChain } from './decision-chain.js';
import { RemedyWatch } from './remedy-watch.js';

type Overview = Schema<'RemediesOverview'>;

/** Objections and appeals of a case: what is due, what the law still asks, what may be lost, and what is final. */
export function CaseRemedies({ caseNumber }: { readonly caseNumber: string }) {
  const { t } = useText();
  const remedies = useRead('/cases/{caseNumber}/remedies', { params: { caseNumber } }, { every: 60_000 });
  return (
    <Panel title={t('remedies.title')}>
      <Reading query={remedies}>
        {(data) => (
          <>
            <Procedures of={data} />
            {Object.entries(data.help).map(([id, steps]) => (
              <Help key={id} id={id} steps={steps} />
            ))}
            <RemedyWatch of={data} />
            <Finality of={data} />
            <DecisionChain links={data.chain} />
          </>
        )}
      </Reading>
    </Panel>
  );
}

function Procedures({ of: { procedures } }: { readonly of: Overview }) {
  const { t, language } = useText();
  return (
    <Table
      caption={t('remedies.procedures')}
      rows={procedures}
      empty={t('remedies.none')}
      keyOf={({ id }) => id}
      columns={[
        { head: t('remedies.procedure'), cell: ({ id, kind, reference }) => <>{id} {remedyName(kind, language)} {reference === null ? null : <span className="wb-muted">{reference}</span>}</> },
        { head: t('decide.stage'), cell: ({ status }) => <span className="wb-badge">{remedyName(status, language)}</span> },
        { head: t('remedies.about'), cell: ({ about }) => about.join(', ') },
        { head: t('remedies.joined'), cell: ({ joinedByLaw }) => (joinedByLaw.length === 0 ? '–' : joinedByLaw.map(({ subject, article }) => <div key={subject}>{subject} <ArticleText of={article} brief /></div>)) },
        { head: t('work.by'), cell: ({ dueOn }) => (dueOn === null ? '–' : dayText(dueOn, language)) },
      ]}
    />
  );
}

/** For each step what the law asks, what is missing, and what may be left out on which ground; the official decides. */
function Help({ id, steps }: { readonly id: string; readonly steps: Overview['help'][string] }) {
  const { t } = useText();
  const missing = steps.reduce((sum, step) => sum + step.missing.length, 0);
  return (
    <details>
      <summary>
        {t('remedies.help', { id })} <span className="wb-muted">{missing === 0 ? t('remedies.nothingMissing') : t('remedies.missingCount', { count: missing })}</span>
      </summary>
      <Table
        caption={t('remedies.help', { id })}
        rows={steps}
        empty={t('remedies.nothingMissing')}
        keyOf={({ step }) => step}
        columns={[
          { head: t('remedies.step'), cell: ({ step, article, done }) => <><span lang="nl">{step}</span> <ArticleText of={article} brief /> {done ? <span className="wb-badge">{t('remedies.done')}</span> : null}</> },
          { head: t('remedies.requires'), cell: ({ requires }) => <span lang="nl">{requires}</span> },
          { head: t('case.missing'), cell: ({ missing: lacks }) => (lacks.length === 0 ? '–' : lacks.map((one) => <div key={one} lang="nl">{one}</div>)) },
          { head: t('remedies.skip'), cell: ({ mayBeSkippedOn }) => (mayBeSkippedOn.length === 0 ? '–' : mayBeSkippedOn.map(({ ground, article }) => <div key={ground}><span lang="nl">{ground}</span> <ArticleText of={article} brief /></div>)) },
        ]}
      />
    </details>
  );
}

function Finality({ of: { finality } }: { readonly of: Overview }) {
  const { t, language } = useText();
  const rows = Object.entries(finality).map(([id, one]) => ({ id, ...one }));
  return (
    <Table
      caption={t('remedies.finality')}
      rows={rows}
      empty={t('case.noLetters')}
      keyOf={({ id }) => id}
      columns={[
        { head: t('remedies.decision'), cell: ({ id }) => id },
        { head: t('remedies.finality'), cell: (one) => <span className="wb-badge">{remedyName(one.status === 'open' ? 'remedy-open' : one.status, language)}</span> },
        { head: t('remedies.since'), cell: (one) => (one.status === 'open' ? t('term.until', { day: dayText(one.until, language) }) : one.status === 'final' ? dayText(one.since, language) : 'procedureId' in one ? one.procedureId : '–') },
      ]}
    />
  );
}
