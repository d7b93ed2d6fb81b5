import { useState } from 'react';
import { writeAddress } from '../address/address.js';
import { Link, useAddress } from '../address/link.js';
import { useText } from '../language/language.js';
import { Button } from '../ui/button.js';

const key = 'autoriteit.filters';

function keptFilters(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

/** Filters that somebody uses often, kept in this browser: an address each. */
export function SavedFilters() {
  const { t, phaseName } = useText();
  const { path, query } = useAddress();
  const [kept, setKept] = useState(keptFilters);
  const here = writeAddress(path, { ...query, pagina: undefined });
  const save = (list: readonly string[]): void => {
    window.localStorage.setItem(key, JSON.stringify(list));
    setKept(list);
  };
  const name = (address: string): string =>
    [...new URLSearchParams(address.split('?')[1] ?? '')].map(([field, value]) => (field === 'fase' ? phaseName(value) : value)).join(' · ');
  return (
    <>
      {here === path ? null : kept.includes(here) ? (
        <Button onClick={() => { save(kept.filter((one) => one !== here)); }}>{t('cases.forget')}</Button>
      ) : (
        <Button onClick={() => { save([...kept, here]); }}>{t('cases.save')}</Button>
      )}
      {kept.length === 0 ? null : (
        <span>
          {t('cases.saved')}:{' '}
          {kept.map((address) => (
            <Link key={address} to={address} className="wb-chip">
              {name(address)}
            </Link>
          ))}
        </span>
      )}
    </>
  );
}
