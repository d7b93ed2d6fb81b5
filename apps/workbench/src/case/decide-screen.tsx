import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Schema } from '../api/client.js';
import { perform } from '../api/client.js';
import { Failed } from '../api/problem.js';
import { useRead } from '../api/use-read.js';
import { Link, useAddress } from '../address/link.js';
import { useText } from '../language/language.js';
import { euros } from '../show/euros.js';
import { momentText } from '../show/moments.js';
import { Button } from '../ui/button.js';
import { ArticleText } from '../ui/law.js';
import { Letter } from '../ui/letter.js';
import { Notice } from '../ui/notice.js';
import { Page, Panel } from '../ui/page.js';
import { Reading } from '../ui/reading.js';
import { Refused } from '../ui/refused.js';
import { letterOf } from './case-letters.js';
import { ConsequenceList } from './consequences.js';

type Decision = Schema<'Decision'>;

/** One draft before it is taken: the exact letter, what will follow, and only then the button. */
export function DecideScreen({ caseNumber, decisionId }: { readonly caseNumber: string; readonly decisionId: string }) {
  const { t, decisionName } = useText();
  const decisions = useRead('/cases/{caseNumber}/decisions', { params: { caseNumber } });
  const decision = decisions.data?.items.find(({ id }) => id === decisionId);
  return (
    <Page title={t('decide.title', { kind: decision === undefined ? '' : decisionName(decision.kind), id: decisionId })}>
      <p>
        <Link to={`/zaken/${caseNumber}`}>{caseNumber}</Link>
      </p>
      <Reading query={decisions}>{() => (decision === undefined ? <p>{t('state.noScreen')}</p> : <Review caseNumber={caseNumber} decision={decision} />)}</Reading>
    </Page>
  );
}

function Review({ caseNumber, decision }: { readonly caseNumber: string; readonly decision: Decision }) {
  const { t, language, valueName } = useText();
  return (
    <div className="wb-columns wb-columns--wide">
      <Panel title={t('letter.preview')}>
        {decision.stage === 'drafted' ? <p>{t('letter.previewWhy')}</p> : null}
        <Letter path={letterOf(caseNumber, decision)} title={t('letter.preview')} />
      </Panel>
      <div>
        <Panel title={t('decide.facts')}>
          <p>{t('decide.by', { user: decision.draftedBy, moment: momentText(decision.draftedAt, language) })}</p>
          <dl className="wb-facts">
            <dt>{t('decide.stage')}</dt>
            <dd>
              <span className="wb-badge">{valueName(decision.stage)}</span>
            </dd>
            {decision.amountCents === null ? null : (
              <>
                <dt>{t('decide.amount')}</dt>
                <dd>{euros(decision.amountCents, language)}</dd>
              </>
            )}
          </dl>
        </Panel>
        {decision.stage === 'drafted' ? (
          <>
            <ConsequencesPanel caseNumber={caseNumber} decisionId={decision.id} />
            <Decide caseNumber={caseNumber} decision={decision} />
          </>
        ) : decision.stage === 'announced' ? null : (
          <Notice kind="ok">{t(decision.stage === 'rejected' ? 'decide.rejected' : 'decide.done')}</Notice>
        )}
      </div>
    </div>
  );
}

function ConsequencesPanel({ caseNumber, decisionId }: { readonly caseNumber: string; readonly decisionId: string }) {
  const { t } = useText();
  const consequences = useRead('/cases/{caseNumber}/decisions/{decisionId}/consequences', { params: { caseNumber, decisionId } }, { every: 60_000 });
  return (
    <Panel title={t('decide.consequences')}>
      <p>{t('decide.consequencesWhy')}</p>
      <Reading query={consequences}>
        {(data) => <ConsequenceList of={data} />}
      </Reading>
    </Panel>
  );
}

/** The decision itself: four eyes and mandate first, then that it was read, then a last question. */
function Decide({ caseNumber, decision }: { readonly caseNumber: string; readonly decision: Decision }) {
  const { t, language, commandName, decisionName } = useText();
  const next = useRead('/cases/{caseNumber}/next-acts', { params: { caseNumber } });
  const queries = useQueryClient();
  const { go } = useAddress();
  const dialog = useRef<HTMLDialogElement>(null);
  const [keys] = useState(() => ({ take: crypto.randomUUID(), reject: crypto.randomUUID() }));
  const [read, setRead] = useState(false);
  const [reasons, setReasons] = useState('');
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failed | null>(null);
  const mine = (act: string) => next.data?.acts.find((one) => one.act === act && one.subject === decision.id);
  const stops = mine('ApproveDecision')?.refusal ?? null;
  const mayReject = mine('RejectDraft')?.refusal === null;

  const give = async (type: string, data: unknown, key: string): Promise<void> => {
    setBusy(true);
    setFailed(null);
    try {
      await perform(caseNumber, { type, data }, key, next.data?.seq);
      await queries.invalidateQueries();
      go(`/zaken/${caseNumber}`);
    } catch (error) {
      setFailed(error instanceof Failed ? error : new Failed(0, null));
      setBusy(false);
    }
    dialog.current?.close();
  };

  return (
    <Panel title={commandName('ApproveDecision')} next>
      {failed === null ? null : <Refused failed={failed} />}
      {next.data === undefined ? null : stops !== null ? (
        <Notice kind="warning">
          <p className="wb-strong">{t('decide.cannot')}</p>
          <p>
            {language === 'nl' ? stops.messageNl : stops.messageEn} <ArticleText of={stops.article ?? null} />
          </p>
        </Notice>
      ) : (
        <>
          <div className="wb-check">
            <input id="gelezen" type="checkbox" checked={read} onChange={(event) => { setRead(event.target.checked); }} />
            <label htmlFor="gelezen">{t('decide.read')}</label>
          </div>
          <Button main disabled={!read || busy} onClick={() => dialog.current?.showModal()}>
            {t('decide.take')}
          </Button>
        </>
      )}
      {mayReject ? (
        <details>
          <summary>{t('decide.reject')}</summary>
          <div className="wb-field">
            <label htmlFor="afwijzen">{t('decide.rejectWhy')}</label>
            <textarea id="afwijzen" className="utrecht-textarea utrecht-textarea--html-textarea" rows={3} value={reasons} onChange={(event) => { setReasons(event.target.value); }} />
          </div>
          <Button disabled={reasons.trim() === '' || busy} onClick={() => void give('RejectDraft', { decisionId: decision.id, reasons }, keys.reject)}>
            {t('decide.reject')}
          </Button>
        </details>
      ) : null}
      <dialog ref={dialog} className="wb-dialog" aria-labelledby="bevestigen">
        <h2 id="bevestigen">{t('decide.confirmTitle')}</h2>
        <p>{t('decide.confirmWhy', { kind: decisionName(decision.kind), id: decision.id, number: caseNumber })}</p>
        <div className="wb-row">
          <Button main disabled={busy} onClick={() => void give('ApproveDecision', { decisionId: decision.id }, keys.take)}>
            {busy ? t('decide.taking') : t('decide.take')}
          </Button>
          <Button onClick={() => dialog.current?.close()}>{t('decide.cancel')}</Button>
        </div>
      </dialog>
    </Panel>
  );
}
