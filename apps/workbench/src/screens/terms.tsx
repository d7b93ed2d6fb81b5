import type { Schema } from '../api/client.js';
import { useRead } from '../api/use-read.js';
import { pageOf, writeAddress } from '../address/address.js';
import { Link, useAddress } from '../address/link.js';
import { useText } from '../language/language.js';
import { useNow } from '../session/now.js';
import { dayOf, monthText, weekdayText } from '../show/moments.js';
import { isMonth, monthAfter, weeksOf } from '../show/month.js';
import { Page } from '../ui/page.js';
import { Reading } from '../ui/reading.js';
import { RunningTerms } from './running-terms.js';

/** Terms of all cases, as a list or on a calendar. */
export function Terms() {
  const { t } = useText();
  const address = useAddress();
  const calendar = address.query['weergave'] === 'kalender';
  return (
    <Page title={t('terms.title')}>
      <ul className="wb-chips wb-noprint">
        <li><Link className="wb-chip" to="/termijnen" aria-current={!calendar}>{t('terms.list')}</Link></li>
        <li><Link className="wb-chip" to="/termijnen?weergave=kalender" aria-current={calendar}>{t('terms.calendar')}</Link></li>
      </ul>
      {calendar ? (
        <Calendar />
      ) : (
        <div className="wb-panel">
          <RunningTerms page={pageOf(address)} pageSize={50} />
        </div>
      )}
    </Page>
  );
}

const onCalendar = 1000;

function Calendar() {
  const { t, language } = useText();
  const { query } = useAddress();
  const today = dayOf(useNow());
  const asked = query['maand'];
  const month = isMonth(asked) ? asked : today.slice(0, 7);
  const terms = useRead('/terms', { query: { pageSize: onCalendar } });
  const to = (months: number): string => writeAddress('/termijnen', { weergave: 'kalender', maand: monthAfter(month, months) });
  return (
    <div className="wb-panel">
      <div className="wb-row">
        <Link to={to(-1)}>{t('page.previous')}</Link>
        <h2>{monthText(month, language)}</h2>
        <Link to={to(1)}>{t('page.next')}</Link>
      </div>
      <Reading query={terms}>
        {({ items, total }) => (
          <>
            {total > items.length ? <p>{t('terms.more', { total, count: items.length })}</p> : null}
            {items.some((term) => lastDayOf(term).startsWith(month)) ? null : <p>{t('terms.noneInMonth')}</p>}
            <Month month={month} today={today} items={items} />
          </>
        )}
      </Reading>
    </div>
  );
}

/** The last day of a term, as the law counts it: its own last day, or the day on which it ends. */
const lastDayOf = ({ lastDay, endsAt }: Schema<'RunningTerm'>): string => lastDay ?? dayOf(endsAt);

function Month({ month, today, items }: { readonly month: string; readonly today: string; readonly items: readonly Schema<'RunningTerm'>[] }) {
  const { t, language, termName } = useText();
  const weeks = weeksOf(month);
  return (
    <div className="utrecht-table-container" tabIndex={0} role="group" aria-label={t('terms.calendar')}>
      <table className="wb-calendar">
        <caption className="wb-hidden">{monthText(month, language)}</caption>
        <thead>
          <tr>{(weeks[0] ?? []).map((day) => <th key={day} scope="col">{weekdayText(day, language)}</th>)}</tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day} data-out={!day.startsWith(month)} data-today={day === today}>
                  <span className={day === today ? 'wb-strong' : ''}>{Number(day.slice(8))}</span>
                  <ul>
                    {items.filter((term) => lastDayOf(term) === day).map((term) => (
                      <li key={`${term.caseNumber}${term.key}`}>
                        <Link to={`/zaken/${term.caseNumber}`}>{termName(term.kind)} {term.caseNumber}</Link>
                      </li>
                    ))}
                  </ul>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
