import { useState } from 'react';
import type { Schema } from '../api/client.js';
import { change, pathOf } from '../api/client.js';
import { Failed } from '../api/problem.js';
import { useText } from '../language/language.js';
import { Button } from '../ui/button.js';
import { Refused } from '../ui/refused.js';
import { ConsequenceList } from './consequences.js';

/** The acts of a court whose consequences can be seen before they are recorded. */
export const previewed: readonly string[] = ['RecordRuling', 'RecordInterimRuling', 'EndInterimMeasure'];

interface Props {
  readonly caseNumber: string;
  readonly type: string;
  /** What stands in the form; null where it cannot be read yet. */
  readonly data: () => unknown;
}

/** What a ruling would do to the case, on asking: nothing is recorded. */
export function RulingPreview({ caseNumber, type, data }: Props) {
  const { t } = useText();
  const [shown, setShown] = useState<Schema<'Consequences'> | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);

  const ask = async (): Promise<void> => {
    const asked = data();
    setShown(null);
    setFailed(null);
    if (asked === null) return;
    try {
      setShown(await change('POST', pathOf('/cases/{caseNumber}/remedies/consequences', { params: { caseNumber } }), { type, data: asked }));
    } catch (error) {
      setFailed(error instanceof Failed ? error : new Failed(0, null));
    }
  };

  return (
    <section aria-live="polite">
      <Button onClick={() => void ask()}>{t('remedies.preview')}</Button>
      {failed === null ? null : <Refused failed={failed} />}
      {shown === null ? null : (
        <>
          <h2>{t('decide.consequences')}</h2>
          <p>{t('remedies.previewWhy')}</p>
          <ConsequenceList of={shown} />
        </>
      )}
    </section>
  );
}
