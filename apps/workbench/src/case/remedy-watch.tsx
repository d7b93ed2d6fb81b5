import type { ReactNode } from 'react';
import type { Schema } from '../api/client.js';
import { useText } from '../language/language.js';
import { remedyName } from '../language/remedy-names.js';
import { euros } from '../show/euros.js';
import { dayText } from '../show/moments.js';
import { Notice } from '../ui/notice.js';

type Overview = Schema<'RemediesOverview'>;

/** What costs the Authority money or weakens a fine: deciding late, what it owes, the reasonable time, and terms of order that were exceeded. */
export function RemedyWatch({ of: { exposure, owedByAuthority, reasonableTime, fineDecisionOverruns } }: { readonly of: Overview }) {
  const { t, language } = useText();
  const owed = owedByAuthority.filter(({ unpaidCents }) => unpaidCents > 0);
  return (
    <>
      {exposure.map(({ objectionId, firstDay, accruedCents, maximumCents }) => (
        <Warning key={objectionId}>{t('remedies.exposure', { id: objectionId, day: dayText(firstDay, language), so: euros(accruedCents, language), most: euros(maximumCents, language) })}</Warning>
      ))}
      {owed.map(({ owedFor, kinds, unpaidCents, payBy }) => (
        <Warning key={owedFor}>{t('remedies.owed', { id: owedFor, kinds: kinds.map((kind) => remedyName(kind, language)).join(', '), amount: euros(unpaidCents, language), day: dayText(payBy, language) })}</Warning>
      ))}
      {fineDecisionOverruns.map(({ fineId, dueOn, overrunDays, consequence }) => (
        <Warning key={fineId}>
          {t('remedies.overrun', { id: fineId, day: dayText(dueOn, language), count: overrunDays })} <span lang="nl">{consequence}</span>
        </Warning>
      ))}
      {Object.entries(reasonableTime).map(([fineId, one]) => (
        <div key={fineId}>
          <h3>{t('remedies.reasonableTime', { id: fineId })}</h3>
          <ul className="wb-list">
            {one.stages.map(({ stage, on, passed }) => (
              <li key={stage}>
                {dayText(on, language)}: {remedyName(stage, language)} {passed ? <span className="wb-badge wb-badge--bad">{t('remedies.passed')}</span> : null}
              </li>
            ))}
          </ul>
          {one.exceededByDays === 0 ? null : (
            <p>
              {t('remedies.exceeded', { count: one.exceededByDays })} <span lang="nl">{one.moderation}</span>
            </p>
          )}
        </div>
      ))}
    </>
  );
}

const Warning = ({ children }: { readonly children: ReactNode }) => (
  <Notice kind="warning">
    <p>{children}</p>
  </Notice>
);
