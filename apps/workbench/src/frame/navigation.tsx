import { useState } from 'react';
import { Link, useAddress } from '../address/link.js';
import { useRead } from '../api/use-read.js';
import { useText } from '../language/language.js';
import type { MessageKey } from '../language/nl.js';
import { useSession } from '../session/session.js';
import { Button } from '../ui/button.js';

interface Item {
  readonly to: string;
  readonly name: MessageKey;
  readonly count?: number | undefined;
}

/** The way to each screen, with how much waits there. */
export function Navigation() {
  const { t } = useText();
  const { mode, roles } = useSession();
  const [open, setOpen] = useState(false);
  const one = { query: { pageSize: 1 } };
  const work = useRead('/work-items', one);
  const drafts = useRead('/drafts', one);
  const finance = roles.includes('finance');
  const groups: readonly { readonly name: MessageKey; readonly items: readonly Item[] }[] = [
    {
      name: 'nav.groupCases',
      items: [
        { to: '/', name: 'nav.work', count: work.data?.total },
        { to: '/ter-ondertekening', name: 'nav.sign', count: drafts.data?.total },
        { to: '/zaken', name: 'nav.cases' },
        { to: '/termijnen', name: 'nav.terms' },
        { to: '/aanbieders', name: 'nav.providers' },
      ],
    },
    {
      name: 'nav.groupMoney',
      items: [
        { to: '/dwangsommen', name: 'nav.penalties' },
        { to: '/boetes', name: 'nav.fines' },
        ...(finance ? [{ to: '/betalingen', name: 'nav.payments' } as const] : []),
      ],
    },
    {
      name: 'nav.groupWatch',
      items: [
        { to: '/uitkomsten', name: 'nav.outcomes' },
        { to: '/nachtrun', name: 'nav.runs' },
        { to: '/audit', name: 'nav.audit' },
        { to: '/beheer', name: 'nav.admin' },
        ...(mode === 'training' ? [{ to: '/oefenklok', name: 'nav.clock' } as const] : []),
      ],
    },
  ];
  return (
    <div className={`wb-nav${open ? ' wb-nav--open' : ''}`}>
      <div className="wb-menu">
        <Button
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {t('app.menu')}
        </Button>
      </div>
      <nav
        aria-label={t('app.menu')}
        onClick={() => {
          setOpen(false);
        }}
      >
        {groups.map(({ name, items }) => (
          <div key={name}>
            <h2>{t(name)}</h2>
            <ul>
              {items.map((item) => (
                <NavigationItem key={item.to} {...item} />
              ))}
            </ul>
          </div>
        ))}
      </nav>
    </div>
  );
}

function NavigationItem({ to, name, count }: Item) {
  const { t } = useText();
  const { path } = useAddress();
  const here = to === '/' ? path === '/' : path === to || path.startsWith(`${to}/`);
  return (
    <li>
      <Link to={to} className="wb-nav__link" {...(here ? { 'aria-current': 'page' as const } : {})}>
        <span>{t(name)}</span>
        {count === undefined || count === 0 ? null : <span className="wb-badge">{count}</span>}
      </Link>
    </li>
  );
}
