import type { Schema } from '../api/client.js';
import { useText } from '../language/language.js';
import { euros } from '../show/euros.js';
import { dayText, momentText } from '../show/moments.js';
import { ArticleText } from '../ui/law.js';

/** What a decision or a ruling would do to the case: its acts, the days that move, the money that changes and the orders that are held or fall. */
export function ConsequenceList({ of: { acts, terms, debts, orders } }: { readonly of: Schema<'Consequences'> }) {
  const { t, language, actName, termName } = useText();
  return (
    <ul className="wb-list">
      {acts.map(({ type, article }, index) => (
        <li key={`${type}${String(index)}`}>
          {actName(type)} <ArticleText of={article} brief />
        </li>
      ))}
      {terms.map(({ key, from, to }) => (
        <li key={key}>
          {termName(key.split(':').at(-1) ?? key)} {key.split(':')[0]}: {from === null ? '' : `${dayText(from, language)} → `}
          {to === null ? t('remedies.noLonger') : dayText(to, language)}
        </li>
      ))}
      {debts.map(({ debtId, fromCents, toCents, paidFromCents, paidToCents }) => (
        <li key={debtId}>
          {debtId}: {euros(fromCents, language)} → {euros(toCents, language)}
          {paidFromCents === paidToCents ? '' : `; ${t('fines.paid')} ${euros(paidFromCents, language)} → ${euros(paidToCents, language)}`}
        </li>
      ))}
      {orders.map(({ orderId, forfeitedFromCents, forfeitedToCents, liftedAt, holds }) => (
        <li key={orderId}>
          {orderId}: {t('remedies.forfeited')} {euros(forfeitedFromCents, language)} → {euros(forfeitedToCents, language)}
          {liftedAt === null ? '' : `; ${t('remedies.lifted', { moment: momentText(liftedAt, language) })}`}
          {holds.map(({ from, until }) => (
            <span key={from}>; {t('remedies.held', { from: momentText(from, language), until: until === null ? '…' : momentText(until, language) })}</span>
          ))}
        </li>
      ))}
    </ul>
  );
}
