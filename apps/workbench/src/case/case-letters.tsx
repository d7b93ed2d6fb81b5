import { useState } from 'react';
import type { Schema } from '../api/client.js';
import { pathOf } from '../api/client.js';
import { useRead } from '../api/use-read.js';
import { Link } from '../address/link.js';
import { useText } from '../language/language.js';
import { euros } from '../show/euros.js';
import { momentText } from '../show/moments.js';
import { Button } from '../ui/button.js';
import { Letter } from '../ui/letter.js';
import { Panel } from '../ui/page.js';
import { Reading } from '../ui/reading.js';
import { Table } from '../ui/table.js';

type Decision = Schema<'Decision'>;

/** Decisions of a case with where they stand; the letter of one is shown on asking, since reading it is logged. */
export function CaseLetters({ caseNumber }: { readonly caseNumber: string }) {
  const { t } = useText();
  const [open, setOpen] = useState<Decision | null>(null);
  const decisions = useRead('/cases/{caseNumber}/decisions', { params: { caseNumber } });
  const documents = useRead('/cases/{caseNumber}/documents', { params: { caseNumber } });
  return (
    <Panel title={t('case.letters')}>
      <Reading query={decisions}>{({ items }) => <Decisions caseNumber={caseNumber} items={items} documents={documents.data?.items ?? []} open={setOpen} />}</Reading>
      {open === null ? null : <Letter key={open.id} title={open.id} path={letterOf(caseNumber, open)} />}
    </Panel>
  );
}

/** The sealed letter, or the draft as it would read now. */
export const letterOf = (caseNumber: string, { id, kind, documentId }: Pick<Decision, 'id' | 'kind' | 'documentId'>): string =>
  documentId === null
    ? pathOf('/cases/{caseNumber}/letters/{kind}/{subject}/preview', { params: { caseNumber, kind, subject: id } })
    : pathOf('/cases/{caseNumber}/documents/{documentId}', { params: { caseNumber, documentId } });

interface DecisionsProps {
  readonly caseNumber: string;
  readonly items: readonly Decision[];
  readonly documents: readonly Schema<'Document'>[];
  readonly open: (decision: Decision) => void;
}

function Decisions({ caseNumber, items, documents, open }: DecisionsProps) {
  const { t, language, decisionName, valueName } = useText();
  return (
    <Table
      caption={t('case.letters')}
      rows={items}
      empty={t('case.noLetters')}
      keyOf={({ id }) => id}
      columns={[
        { head: t('case.decision'), cell: (one) => <>{one.stage === 'drafted' ? <Link to={`/zaken/${caseNumber}/besluit/${one.id}`}>{decisionName(one.kind)} {one.id}</Link> : `${decisionName(one.kind)} ${one.id}`}</> },
        { head: t('decide.amount'), number: true, cell: (one) => (one.amountCents === null ? '–' : euros(one.amountCents, language)) },
        { head: t('decide.stage'), cell: (one) => <span className="wb-badge">{valueName(one.stage)}</span> },
        { head: t('work.who'), cell: (one) => <>{one.draftedBy}{one.approvedBy === null ? '' : `, ${one.approvedBy}`}</> },
        { head: t('providers.announced'), cell: (one) => (one.announcedAt === null ? '–' : momentText(one.announcedAt, language)) },
        {
          head: t('letter.open'),
          cell: (one) => {
            const document = documents.find(({ id }) => id === one.documentId);
            return (
              <>
                <Button onClick={() => { open(one); }}>{t('letter.open')}</Button>
                {document === undefined ? null : <div className="wb-muted" title={document.sha256}>{t('letter.sealed', { hash: `${document.sha256.slice(0, 12)}…` })}</div>}
              </>
            );
          },
        },
      ]}
    />
  );
}
