import { useRead } from '../api/use-read.js';
import type { Schema } from '../api/client.js';
import { useText } from '../language/language.js';
import { dayText } from '../show/moments.js';
import { ArticleText, Deadline, DerivationDetails } from '../ui/law.js';
import { Panel } from '../ui/page.js';
import { Reading } from '../ui/reading.js';
import { subjectText } from '../show/subject.js';
import { Table } from '../ui/table.js';
import { TermsPicture } from '../ui/terms-picture.js';

type Term = Schema<'Term'>;

/** The terms of a case in words, each with how it was computed, and on a time line. */
export function CaseTerms({ caseNumber }: { readonly caseNumber: string }) {
  const { t } = useText();
  const terms = useRead('/cases/{caseNumber}/terms', { params: { caseNumber }, query: { pageSize: 200 } });
  return (
    <Panel title={t('case.terms')}>
      <Reading query={terms}>
        {({ items }) => (
          <>
            {items.length === 0 ? null : <TermsPicture terms={items} />}
            <TermTable items={items} />
          </>
        )}
      </Reading>
    </Panel>
  );
}

function TermTable({ items }: { readonly items: readonly Term[] }) {
  const { t, language, termName, valueName } = useText();
  const inOrder = [...items.filter(({ status }) => status === 'running'), ...items.filter(({ status }) => status !== 'running')];
  return (
    <Table
      caption={t('case.terms')}
      rows={inOrder}
      empty={t('case.noTerms')}
      keyOf={({ key }) => key}
      columns={[
        { head: t('terms.kind'), cell: (term) => <>{termName(term.kind)} <span className="wb-muted">{subjectText(term.subject, valueName)}</span></> },
        { head: t('terms.ends'), cell: (term) => <EndOf term={term} /> },
        { head: t('work.ground'), cell: (term) => <ArticleText of={term.article} brief /> },
        { head: t('derivation.open'), cell: (term) => <>{term.movedFrom === null ? null : <p>{t('case.moved', { day: dayText(term.movedFrom, language) })}</p>}<DerivationDetails of={term.derivation} /></> },
      ]}
    />
  );
}

function EndOf({ term }: { readonly term: Term }) {
  const { t } = useText();
  return (
    <>
      {term.status === 'running' ? null : <span className="wb-badge">{t(`term.${term.status}`)}</span>} <Deadline endsAt={term.endsAt} lastDay={term.lastDay} running={term.status === 'running'} />
    </>
  );
}
