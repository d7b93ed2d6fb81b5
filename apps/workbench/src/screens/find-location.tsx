import { useState } from 'react';
import { change, pathOf, type Schema } from '../api/client.js';
import { Failed } from '../api/problem.js';
import { Link } from '../address/link.js';
import { useText } from '../language/language.js';
import { Button } from '../ui/button.js';
import { FailedNotice } from '../ui/reading.js';

/** Whether an address is a location in some case. It goes in the body of a request and is shown nowhere again. */
export function FindLocation() {
  const { t } = useText();
  const [address, setAddress] = useState('');
  const [answer, setAnswer] = useState<Schema<'FoundLocations'> | Failed | null>(null);
  const ask = (): void => {
    setAnswer(null);
    change<Schema<'FoundLocations'>>('POST', pathOf('/location-searches'), { address: address.trim() }).then(
      (found) => { setAnswer(found); },
      (error: unknown) => { setAnswer(error instanceof Failed ? error : new Failed(0, null)); },
    );
  };
  return (
    <section className="wb-panel wb-noprint" aria-label={t('search.locations')}>
      <h2>{t('search.locations')}</h2>
      <p>{t('search.locationsWhy')}</p>
      <form
        className="wb-row wb-row--end wb-field"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          if (address.trim() !== '') ask();
        }}
      >
        <div>
          <label htmlFor="vindplaats">{t('search.location')}</label>
          <input id="vindplaats" type="text" inputMode="url" spellCheck={false} className="utrecht-textbox utrecht-textbox--html-input" value={address} onChange={(event) => { setAddress(event.target.value); setAnswer(null); }} />
        </div>
        <Button type="submit" disabled={address.trim() === ''}>
          {t('search.locationGo')}
        </Button>
      </form>
      <div role="status">{answer === null || answer instanceof Failed ? null : <Answer found={answer} />}</div>
      {answer instanceof Failed ? <FailedNotice failed={answer} /> : null}
    </section>
  );
}

function Answer({ found: { items } }: { readonly found: Schema<'FoundLocations'> }) {
  const { t } = useText();
  if (items.length === 0) return <p>{t('search.locationNone')}</p>;
  return (
    <ul className="wb-list">
      {items.map(({ caseNumber, locationId }) => (
        <li key={`${caseNumber}${locationId}`}>
          {t('search.locationIn', { id: locationId })} <Link to={`/zaken/${caseNumber}`}>{caseNumber}</Link>
        </li>
      ))}
    </ul>
  );
}
