import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { useText } from '../language/language.js';
import { Notice } from '../ui/notice.js';
import { askSession, type Session } from './identity.js';

const Context = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(Context);
  if (session === null) throw new Error('There is no session around this.');
  return session;
}

/** Shows nothing of the workbench before it is known who asks. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const [state, setState] = useState<Session | 'asking' | 'failed'>('asking');
  const { t } = useText();
  const ask = (): void => {
    askSession().then(
      (session) => {
        setState(session);
      },
      () => {
        setState('failed');
      },
    );
  };
  useEffect(ask, []);
  if (state === 'asking') return <p className="wb-waiting">{t('state.loading')}</p>;
  if (state === 'failed') return <Notice kind="error">{t('state.unreachable')}</Notice>;
  return <Context value={state}>{children}</Context>;
}
