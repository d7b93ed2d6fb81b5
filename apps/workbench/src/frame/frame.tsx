import { useState, type ReactNode } from 'react';
import { Link, useAddress } from '../address/link.js';
import { useRead } from '../api/use-read.js';
import { useText } from '../language/language.js';
import { useNow } from '../session/now.js';
import { useSession } from '../session/session.js';
import { SignOutButtons } from '../session/sign-out-buttons.js';
import { momentText } from '../show/moments.js';
import { searchAddress } from '../show/search-address.js';
import { Navigation } from './navigation.js';
import { Shortcuts } from './shortcuts.js';

/** What stands around every screen: who one is, what time the law has, and the way to the other screens. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { t } = useText();
  const { mode } = useSession();
  return (
    <>
      <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
        {t('app.skip')}
      </a>
      <header>
      <Header />
      {mode === 'training' ? (
        <div className="wb-training" role="note">
          <strong>{t('app.training')}</strong>
          <span>{t('app.trainingWhy')}</span>
          <Link to="/oefenklok" className="wb-training__link">
            {t('nav.clock')}
          </Link>
        </div>
      ) : null}
      </header>
      <div className="wb-frame">
        <Navigation />
        <main className="wb-main" id="inhoud" tabIndex={-1}>
          <PrintedBy />
          {children}
        </main>
      </div>
    </>
  );
}

/** On paper only: who printed it, and what the law's clock said. */
function PrintedBy() {
  const { t, language } = useText();
  const { user } = useSession();
  return <p className="wb-printonly">{t('app.printed', { moment: momentText(useNow(), language), user: user.name })}</p>;
}

function Header() {
  const { t, language, choose, roleName } = useText();
  const session = useSession();
  const now = useNow();
  return (
    <div className="wb-header">
      <Link to="/" className="wb-wordmark">
        autoriteit
      </Link>
      <span>{t('app.legalNow', { moment: momentText(now, language) })}</span>
      <Search />
      <div className="wb-header__end">
        <Bell />
        <span>
          {session.user.name} ({session.roles.map(roleName).join(', ')})
        </span>
        <Shortcuts />
        <button
          type="button"
          className="wb-header__button"
          lang={language === 'nl' ? 'en' : 'nl'}
          onClick={() => {
            choose(language === 'nl' ? 'en' : 'nl');
          }}
        >
          {t('app.language')}
        </button>
        <SignOutButtons />
      </div>
    </div>
  );
}

function Search() {
  const { t } = useText();
  const { go } = useAddress();
  const [text, setText] = useState('');
  return (
    <form
      className="wb-header__search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        go(searchAddress(text));
        setText('');
      }}
    >
      <label className="wb-hidden" htmlFor="zoeken">
        {t('search.field')}
      </label>
      <input
        id="zoeken"
        type="search"
        maxLength={100}
        placeholder={t('app.search')}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
    </form>
  );
}

/** How much is unread, and the way to it. */
function Bell() {
  const { t } = useText();
  const notices = useRead('/notifications', { query: { unread: 'yes', pageSize: 1 } });
  const unread = notices.data?.unread ?? 0;
  return (
    <Link to="/meldingen" className="wb-header__button wb-bell" aria-label={t('notices.bell', { count: unread })}>
      <svg aria-hidden="true" viewBox="0 0 16 16" width="18" height="18">
        <path d="M8 1a4 4 0 0 0-4 4v3l-1.5 3h11L12 8V5a4 4 0 0 0-4-4zM6.5 12a1.5 1.5 0 0 0 3 0z" fill="currentColor" />
      </svg>
      {unread === 0 ? null : <span className="wb-bell__count">{unread > 99 ? '99+' : unread}</span>}
    </Link>
  );
}
