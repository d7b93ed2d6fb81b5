import { useState } from 'react';
import type { Schema } from '../api/client.js';
import { useRead } from '../api/use-read.js';
import { Link } from '../address/link.js';
import { useText } from '../language/language.js';
import { momentText } from '../show/moments.js';
import { progressOf } from '../show/progress.js';
import { Button } from '../ui/button.js';
import { Page } from '../ui/page.js';
import { Reading } from '../ui/reading.js';
import { CaseAudit } from './case-audit.js';
import { CaseEvidence } from './case-evidence.js';
import { CaseLetters } from './case-letters.js';
import { CaseMoney } from './case-money.js';
import { CaseRemedies } from './case-remedies.js';
import { CaseTerms } from './case-terms.js';
import { NextStep } from './next-step.js';
import { Timeline } from './timeline.js';

/** One case on one page. While somebody reads it stays as it is; what changed since is told. */
export function CaseScreen({ caseNumber }: { readonly caseNumber: string }) {
  const found = useRead('/cases/{caseNumber}', { params: { caseNumber } });
  return (
    <Page title={caseNumber}>
      <Reading query={found}>{(data) => <CaseParts of={data} />}</Reading>
    </Page>
  );
}

function CaseParts({ of }: { readonly of: Schema<'Case'> }) {
  const { t } = useText();
  const [seq, setSeq] = useState(of.seq);
  const { caseNumber } = of;
  return (
    <div key={seq}>
      {of.seq === seq ? null : (
        <div className="wb-changed utrecht-alert utrecht-alert--info" role="status">
          <div className="utrecht-alert__content wb-row">
            <span>{t('case.changed', { count: of.seq - seq })}</span>
            <Button onClick={() => { setSeq(of.seq); }}>{t('state.show')}</Button>
          </div>
        </div>
      )}
      <CaseHeader of={of} />
      <NextStep caseNumber={caseNumber} closed={of.closedAt !== null} />
      <CaseTerms caseNumber={caseNumber} />
      <CaseRemedies caseNumber={caseNumber} />
      <CaseMoney caseNumber={caseNumber} />
      <CaseLetters caseNumber={caseNumber} />
      <CaseEvidence caseNumber={caseNumber} />
      <Timeline caseNumber={caseNumber} />
      <CaseAudit caseNumber={caseNumber} />
    </div>
  );
}

function CaseHeader({ of }: { readonly of: Schema<'Case'> }) {
  const { t, language, phaseName, valueName } = useText();
  return (
    <>
      <div className="wb-row">
        <Link to={`/aanbieders/${of.providerId}`}>{of.providerName}</Link>
        <span className="wb-badge">{phaseName(of.phase)}</span>
        <span className="wb-muted">
          {t('case.regime')}: {valueName(of.regime)} · {t('case.flagger')}: {of.flaggerId}, {of.flaggerReference} · {t('cases.opened')} {momentText(of.openedAt, language)}
        </span>
        <span className="wb-noprint">
          <Button onClick={() => { window.print(); }}>{t('case.print')}</Button>
        </span>
      </div>
      <ProgressBar of={of} />
    </>
  );
}

const stretchNames = { nl: { notice: 'Melding', admissible: 'In behandeling', 'binding-order': 'Bevel', observed: 'Waarneming', 'penalty-order': 'Last onder dwangsom', penalties: 'Dwangsommen', fine: 'Boete' }, en: { notice: 'Notice', admissible: 'Admitted', 'binding-order': 'Binding order', observed: 'Observation', 'penalty-order': 'Penalty order', penalties: 'Penalty payments', fine: 'Fine' } } as const;

function ProgressBar({ of }: { readonly of: Schema<'Case'> }) {
  const { t, language } = useText();
  const acts = useRead('/cases/{caseNumber}/acts', { params: { caseNumber: of.caseNumber }, query: { pageSize: 1000 } }, { every: 60_000 });
  return (
    <ol className="wb-steps" aria-label={t('case.progress')} tabIndex={0}>
      {progressOf(of.phase, acts.data?.items ?? []).map(({ name, state, since }) => (
        <li key={name} data-state={state} {...(state === 'now' ? { 'aria-current': 'step' as const } : {})}>
          {stretchNames[language][name]}
          {since === null ? null : <span>{momentText(since, language)}</span>}
        </li>
      ))}
    </ol>
  );
}
