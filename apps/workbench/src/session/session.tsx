import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { useText } from '../language/language.js';
import { Notice } from '../ui/notice.js';
import { askSession, chooseUser, exampleUsers, type Session } from './identity.js';

const Context = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(Context);
  if (session === null) throw new Error('There is no session around this.');
  return session;
}

/** Shows nothing of the workbench before it is known who asks. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const [state, setState] = useState<Session | 'asking' | 'choosing' | 'failed'>('asking');
  const { t } = useText();
  const ask = (): void => {
    askSession().then(
      (session) => {
        setState(session ?? 'choosing');
      },
      () => {
        setState('failed');
      },
    );
  };
  useEffect(ask, []);
  if (state === 'asking') return <p className="wb-waiting">{t('state.loading')}</p>;
  if (state === 'failed') return <Notice kind="error">{t('state.unreachable')}</Notice>;
  if (state === 'choosing') {
    return (
      <ChooseUser
        choose={(id) => {
          chooseUser(id);
          ask();
        }}
      />
    );
  }
  return <Context value={state}>{children}</Context>;
}

/** Only for as long as a training cannot sign in. */
function ChooseUser({ choose }: { readonly choose: (id: string) => void }) {
  const { t, roleName } = useText();
  return (
    <main className="wb-choose" id="inhoud">
      <p className="wb-wordmark">autoriteit</p>
      <h1>{t('session.choose')}</h1>
      <p>{t('session.chooseWhy')}</p>
      <ul className="wb-choose__list">
        {exampleUsers.map((user) => (
          <li key={user.id}>
            <button
              type="button"
              className="utrecht-button utrecht-button--secondary-action"
              onClick={() => {
                choose(user.id);
              }}
            >
              {user.name} <span className="wb-muted">{user.roles.map(roleName).join(', ')}</span>
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
