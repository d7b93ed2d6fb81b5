import { Link } from '../address/link.js';
import { useRead } from '../api/use-read.js';
import { useText } from '../language/language.js';
import { ArticleText, Deadline } from '../ui/law.js';
import { Pager } from '../ui/pager.js';
import { ReadingList } from '../ui/steady.js';
import { subjectText } from '../show/subject.js';
import { Table } from '../ui/table.js';

/** Terms that run over all cases, what ends first first. */
export function RunningTerms({ page = 1, pageSize, brief = false }: { readonly page?: number; readonly pageSize: number; readonly brief?: boolean }) {
  const { t, termName, valueName } = useText();
  const terms = useRead('/terms', { query: { page, pageSize } });
  return (
    <ReadingList query={terms}>
      {(list) => (
        <>
          <Table
            caption={t('terms.title')}
            rows={list.items}
            empty={t('terms.none')}
            keyOf={(term) => `${term.caseNumber}${term.key}`}
            columns={[
              { head: t('work.case'), cell: (term) => <Link to={`/zaken/${term.caseNumber}`}>{term.caseNumber}</Link> },
              { head: t('terms.kind'), cell: (term) => <>{termName(term.kind)} <span className="wb-muted">{subjectText(term.subject, valueName)}</span></> },
              { head: t('terms.ends'), cell: (term) => <Deadline endsAt={term.endsAt} lastDay={term.lastDay} /> },
              { head: t('work.ground'), cell: (term) => <ArticleText of={term.article} brief /> },
            ]}
          />
          {brief ? null : <Pager {...list} />}
        </>
      )}
    </ReadingList>
  );
}
