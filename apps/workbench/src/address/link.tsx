import { createContext, useContext, useEffect, useMemo, useState, type AnchorHTMLAttributes, type MouseEvent, type ReactNode } from 'react';
import { readAddress, writeAddress, type Address } from './address.js';

interface Navigation extends Address {
  readonly go: (href: string, how?: 'push' | 'replace') => void;
}

const Context = createContext<Navigation | null>(null);
const here = (): string => `${window.location.pathname}${window.location.search}`;

/** Keeps the address of the browser and the screen the same. */
export function AddressProvider({ children }: { readonly children: ReactNode }) {
  const [href, setHref] = useState(here);
  useEffect(() => {
    const moved = (): void => {
      setHref(here());
    };
    window.addEventListener('popstate', moved);
    return () => {
      window.removeEventListener('popstate', moved);
    };
  }, []);
  const navigation = useMemo<Navigation>(
    () => ({
      ...readAddress(href),
      go: (to, how = 'push') => {
        if (how === 'push') window.history.pushState(null, '', to);
        else window.history.replaceState(null, '', to);
        setHref(here());
        if (how === 'push') window.scrollTo(0, 0);
      },
    }),
    [href],
  );
  return <Context value={navigation}>{children}</Context>;
}

export function useAddress(): Navigation {
  const navigation = useContext(Context);
  if (navigation === null) throw new Error('There is no address around this.');
  return navigation;
}

/** Changes some of the query and keeps the rest; another filter begins at the first page. */
export function useQueryChange(): (change: Readonly<Record<string, string | undefined>>) => void {
  const { path, query, go } = useAddress();
  return (change) => {
    go(writeAddress(path, { ...query, pagina: undefined, ...change }), 'replace');
  };
}

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { readonly to: string };

/** A real link that does not load the page anew; opening it in another tab works as always. */
export function Link({ to, className, children, ...rest }: LinkProps) {
  const { go } = useAddress();
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={to} className={className ?? 'utrecht-link utrecht-link--html-a'} onClick={follow} {...rest}>
      {children}
    </a>
  );
}
