import { sentenceOf, type Failed } from '../api/problem.js';
import { useText } from '../language/language.js';
import { ArticleText } from './law.js';
import { Notice } from './notice.js';

/** Why the engine did not take it, with the rule and the article; what was filled in stays. */
export function Refused({ failed }: { readonly failed: Failed }) {
  const { t, language } = useText();
  const { problem } = failed;
  if (problem === null) return <Notice kind="error">{t('state.unreachable')}</Notice>;
  return (
    <Notice kind="error">
      <h2>{t('form.refused')}</h2>
      <p>
        {failed.status === 412 ? t('form.moved') : sentenceOf(problem, language)} {problem.article === undefined || problem.article === null ? null : <ArticleText of={problem.article} />}
      </p>
      {(problem.errors ?? []).map(({ field, message }) => (
        <p key={field}>
          {field}: {message}
        </p>
      ))}
    </Notice>
  );
}
