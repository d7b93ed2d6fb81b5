import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { sentenceOf, type Failed } from '../api/problem.js';
import { useText } from '../language/language.js';
import { isoOf, momentText } from '../show/moments.js';
import { Button } from './button.js';
import { Notice } from './notice.js';

/** What went wrong, in words: no rights, not there, or out of reach. */
export function FailedNotice({ failed, retry }: { readonly failed: Failed; readonly retry?: () => void }) {
  const { t, language } = useText();
  const why = failed.problem === null ? '' : sentenceOf(failed.problem, language);
  const text = failed.status === 403 ? t('state.forbidden', { why }) : failed.status === 404 ? t('state.notFound', { why }) : failed.passing && why === '' ? t('state.unreachable') : t('state.failed', { why });
  return (
    <Notice kind="error">
      <p>{text}</p>
      {retry === undefined ? null : (
        <div>
          <Button onClick={retry}>{t('state.retry')}</Button>
        </div>
      )}
    </Notice>
  );
}

interface Props<T> {
  readonly query: UseQueryResult<T, Failed>;
  readonly children: (data: T) => ReactNode;
}

/** Shows what was read; while it loads, where it fails, and where it is no longer fresh, it says so. */
export function Reading<T>({ query, children }: Props<T>) {
  const { t, language } = useText();
  const { data, error, refetch, dataUpdatedAt } = query;
  const retry = (): void => void refetch();
  if (data === undefined) {
    return error === null ? (
      <p className="wb-waiting" role="status">
        {t('state.loading')}
      </p>
    ) : (
      <FailedNotice failed={error} retry={retry} />
    );
  }
  return (
    <>
      {error === null ? null : (
        <Notice kind="warning">
          <p>{t('state.stale', { moment: momentText(isoOf(dataUpdatedAt), language) })}</p>
          <div>
            <Button onClick={retry}>{t('state.retry')}</Button>
          </div>
        </Notice>
      )}
      {children(data)}
    </>
  );
}
