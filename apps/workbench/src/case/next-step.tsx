import type { Schema } from '../api/client.js';
import { useRead } from '../api/use-read.js';
import { useText } from '../language/language.js';
import { actAddress } from '../show/act-address.js';
import { momentText } from '../show/moments.js';
import { ButtonLink } from '../ui/button.js';
import { ArticleText, Deadline } from '../ui/law.js';
import { Panel } from '../ui/page.js';
import { Reading } from '../ui/reading.js';

type NextAct = Schema<'NextAct'>;
type Refusal = NextAct['missing'];

/** What comes next, on what ground, by whom, and what is missing; the other acts with why each can or cannot be done. */
export function NextStep({ caseNumber, closed }: { readonly caseNumber: string; readonly closed: boolean }) {
  const { t } = useText();
  const next = useRead('/cases/{caseNumber}/next-acts', { params: { caseNumber } });
  return (
    <Panel title={t('case.next')} next>
      <Reading query={next}>
        {({ acts }) => {
          const first = firstOf(acts);
          return (
            <>
              {first === undefined ? <Nothing caseNumber={caseNumber} closed={closed} /> : <FirstAct caseNumber={caseNumber} of={first} />}
              <OtherActs caseNumber={caseNumber} acts={acts.filter((act) => act !== first)} />
            </>
          );
        }}
      </Reading>
    </Panel>
  );
}

/** May be done, but is never what a case waits for. */
const optional: readonly string[] = ['RequestObservation', 'RejectDraft', 'DismissNotice'];

/** The act that comes next: one that the asker may do now, or else one that somebody may. */
function firstOf(acts: readonly NextAct[]): NextAct | undefined {
  const open = acts.filter(({ act, missing }) => missing === null && !optional.includes(act));
  return open.find(({ refusal }) => refusal === null) ?? open[0];
}

function FirstAct({ caseNumber, of }: { readonly caseNumber: string; readonly of: NextAct }) {
  const { t, commandName, roleName } = useText();
  return (
    <div data-row>
      <h3>
        {commandName(of.act)} {of.subject}
      </h3>
      <dl className="wb-facts">
        <dt>{t('case.ground')}</dt>
        <dd>
          <ArticleText of={of.article} />
        </dd>
        <dt>{t('case.signs')}</dt>
        <dd>{of.roles.map(roleName).join(', ')}</dd>
        <dt>{t('case.term')}</dt>
        <dd>
          <OwnTerm caseNumber={caseNumber} />
        </dd>
        <dt>{t('case.missing')}</dt>
        <dd>{of.refusal === null ? t('case.nothingMissing') : <Why of={of.refusal} personal />}</dd>
      </dl>
      {of.refusal === null ? (
        <ButtonLink main to={actAddress(caseNumber, of.act, of.subject)}>
          {commandName(of.act)} {of.subject}
        </ButtonLink>
      ) : null}
    </div>
  );
}

const ownTerms: readonly string[] = ['una-via', 'fine-decision', 'objection-decision', 'defence', 'court-papers', 'administrative-loop', 'limitation'];

function OwnTerm({ caseNumber }: { readonly caseNumber: string }) {
  const { t, termName } = useText();
  const terms = useRead('/cases/{caseNumber}/terms', { params: { caseNumber } });
  const first = terms.data?.items.find(({ kind, status }) => status === 'running' && ownTerms.includes(kind));
  if (first === undefined) return <>{t('case.noTerm')}</>;
  return (
    <>
      <Deadline endsAt={first.endsAt} lastDay={first.lastDay} /> <span className="wb-muted">{termName(first.kind)}</span>
    </>
  );
}

/** Nothing for an official: then what the process waits for. */
function Nothing({ caseNumber, closed }: { readonly caseNumber: string; readonly closed: boolean }) {
  const { t, language, valueName } = useText();
  const steps = useRead('/cases/{caseNumber}/process', { params: { caseNumber } });
  if (closed) return <p>{t('case.closed')}</p>;
  const what = (steps.data?.items ?? []).map(({ step, subject, dueAt }) => `${valueName(step)} ${valueName(subject)} (${momentText(dueAt, language)})`).join('; ');
  return (
    <>
      <p>{t('case.nothing')}</p>
      {what === '' ? null : <p className="wb-strong">{t('case.waits', { what })}</p>}
    </>
  );
}

function OtherActs({ caseNumber, acts }: { readonly caseNumber: string; readonly acts: readonly NextAct[] }) {
  const { t, commandName } = useText();
  if (acts.length === 0) return null;
  return (
    <>
      <h3>{t('case.others')}</h3>
      {acts.map((act) => {
        const stops = act.missing ?? act.refusal;
        return (
          <div key={`${act.act}${act.subject ?? ''}`} className="wb-act" data-row>
            {stops === null ? (
              <ButtonLink to={actAddress(caseNumber, act.act, act.subject)}>
                {commandName(act.act)} {act.subject}
              </ButtonLink>
            ) : (
              <>
                <strong>
                  {commandName(act.act)} {act.subject}
                </strong>
                <p>
                  <Why of={stops} personal={act.missing === null} />
                </p>
              </>
            )}
          </div>
        );
      })}
    </>
  );
}

function Why({ of, personal = false }: { readonly of: NonNullable<Refusal>; readonly personal?: boolean }) {
  const { t, language } = useText();
  return (
    <>
      {t(personal ? 'case.notYou' : 'case.why', { why: language === 'nl' ? of.messageNl : of.messageEn })} {of.article === null ? null : <ArticleText of={of.article} brief />}
    </>
  );
}
