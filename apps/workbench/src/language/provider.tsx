import { useEffect, useState, type ReactNode } from 'react';
import { LanguageContext } from './language.js';
import type { Language } from './messages.js';

const key = 'autoriteit.taal';

/** Dutch until somebody chooses English; the choice is kept in this browser. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => (window.localStorage.getItem(key) === 'en' ? 'en' : 'nl'));
  useEffect(() => {
    document.documentElement.lang = language;
    window.localStorage.setItem(key, language);
  }, [language]);
  return <LanguageContext value={{ language, choose: setLanguage }}>{children}</LanguageContext>;
}
