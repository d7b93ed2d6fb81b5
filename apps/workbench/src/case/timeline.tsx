import { useRead } from '../api/use-read.js';
import type { Schema } from '../api/client.js';
import { useText } from '../language/language.js';
import { momentText } from '../show/moments.js';
import { saidIn } from '../show/said.js';
import { ArticleText } from '../ui/law.js';
import { Panel } from '../ui/page.js';
import { Reading } from '../ui/reading.js';

type Act = Schema<'RecordedAct'>;

/** What happened, the latest first: people filled, the engine open. */
export function Timeline({ caseNumber }: { readonly caseNumber: string }) {
  const { t } = useText();
  const acts = useRead('/cases/{caseNumber}/acts', { params: { caseNumber }, query: { pageSize: 1000 } }, { every: 60_000 });
  return (
    <Panel title={t('case.timeline')}>
      <Reading query={acts}>
        {({ items }) => (
          <ol className="wb-timeline" reversed>
            {[...items].reverse().map((act) => (
              <Entry key={act.seq} act={act} />
            ))}
          </ol>
        )}
      </Reading>
    </Panel>
  );
}

function Entry({ act }: { readonly act: Act }) {
  const { t, actName, language, roleName } = useText();
  const engine = act.by === 'process' || act.by === 'nightly-run';
  const said = saidIn(act.data);
  const { proof } = act.data;
  return (
    <li data-by={engine ? 'engine' : 'person'}>
      <strong>{actName(act.type)}</strong> <span className="wb-muted">#{act.seq}</span>
      <div className="wb-muted">
        {momentText(act.legalAt, language)} · {engine ? roleName(act.by) : `${act.by} (${roleName(act.role)})`} · <ArticleText of={act.article} brief />
      </div>
      {said === null ? null : <div lang="nl">{said}</div>}
      {typeof proof === 'string' ? <div className="wb-muted">{t('case.receipt', { proof })}</div> : null}
    </li>
  );
}
