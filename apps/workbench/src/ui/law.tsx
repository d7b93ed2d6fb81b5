import type { Derivation } from '../show/derivation.js';
import { linesOf } from '../show/derivation.js';
import { articleShown } from '../show/articles.js';
import { dayOf, dayText, distance, momentText, urgency } from '../show/moments.js';
import { useNow } from '../session/now.js';
import { useText } from '../language/language.js';

/** An article as cited, what it says on asking, and a link to its text as it was that day. */
export function ArticleText({ of, brief = false }: { readonly of: string | null; readonly brief?: boolean }) {
  const now = useNow();
  if (of === null) return <>–</>;
  const { cited, says, href } = articleShown(of, dayOf(now));
  const link = href === null ? cited : <a className="utrecht-link utrecht-link--html-a" href={href} rel="noreferrer" target="_blank" lang="nl" title={says ?? undefined}>{cited}</a>;
  if (brief || says === null) return <span>{link}</span>;
  return (
    <span>
      {link} <span className="wb-muted" lang="nl">– {says}</span>
    </span>
  );
}

/** How much is left of a term, in words and then in colour, with the moment itself; of a term in days its last day. */
export function Deadline({ endsAt, lastDay = null, running = true }: { readonly endsAt: string; readonly lastDay?: string | null; readonly running?: boolean }) {
  const now = useNow();
  const { t, language } = useText();
  const { unit, count, past } = distance(now, endsAt);
  const counted = t(`unit.${unit}`, { count });
  return (
    <>
      {running ? <span className={`wb-badge wb-badge--${urgency(now, endsAt)}`}>{t(past ? 'term.over' : 'term.left', { count: counted })}</span> : null} <span>{lastDay === null ? momentText(endsAt, language) : t('term.until', { day: dayText(lastDay, language) })}</span>
    </>
  );
}

/** How a date or an amount came about: opened on asking, down to the last step. */
export function DerivationDetails({ of, name }: { readonly of: Derivation | null; readonly name?: string }) {
  const { t } = useText();
  if (of === null) return <span className="wb-muted">{t('derivation.none')}</span>;
  return (
    <details>
      <summary>{t('derivation.open')}{name === undefined ? null : <span className="wb-muted"> ({name.toLowerCase()})</span>}</summary>
      <DerivationBody of={of} />
    </details>
  );
}

/** A row such as `fine-category 6` by its name and key. */
function parameterText(row: string, name: (parameter: string) => string): string {
  const [parameter = '', ...key] = row.split(' ');
  return [name(parameter), ...key].join(' ');
}

function DerivationBody({ of }: { readonly of: Derivation }) {
  const { t, language, inputName, parameterName, ruleName, valueName } = useText();
  return (
    <div className="wb-derivation">
      <dl className="wb-facts">
        <dt>{t('derivation.rule')}</dt>
        <dd>{ruleName(of.rule)}</dd>
        <dt>{t('derivation.articles')}</dt>
        <dd>
          <ul className="wb-plain">
            {of.articles.map((article) => (
              <li key={article}>
                <ArticleText of={article} />
              </li>
            ))}
          </ul>
        </dd>
        <dt>{t('derivation.inputs')}</dt>
        <dd>{linesOf(of.inputs, language, '', valueName).map(({ name, value }) => <div key={name}>{inputName(name)}: {value}</div>)}</dd>
        <dt>{t('derivation.value')}</dt>
        <dd className="wb-strong">{linesOf(of.value, language, 'cents', valueName).map(({ name, value }) => <div key={name}>{name === 'cents' ? value : `${inputName(name)}: ${value}`}</div>)}</dd>
      </dl>
      {(of.unconfirmed ?? []).map((row) => (
        <p key={row.parameter} className="wb-field__error">
          {t('derivation.unconfirmed', { what: `${parameterText(row.parameter, parameterName)} (${row.source})` })}
        </p>
      ))}
      {of.steps.length === 0 ? null : (
        <details>
          <summary>{t('derivation.steps')} ({of.steps.length})</summary>
          {of.steps.map((step, index) => (
            <DerivationBody key={`${step.rule}${String(index)}`} of={step} />
          ))}
        </details>
      )}
    </div>
  );
}
