import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { change } from '../api/client.js';
import { Failed } from '../api/problem.js';
import { Refused } from '../ui/refused.js';
import { useText } from '../language/language.js';
import { Notice } from '../ui/notice.js';

type State = 'open' | 'done' | Failed;

/** Sends one change of the register of rights; afterwards every list is read again. */
export function useRegisterChange(): { readonly state: State; readonly send: (path: string, body?: object, method?: 'POST' | 'DELETE') => void } {
  const queries = useQueryClient();
  const [state, setState] = useState<State>('open');
  const send = (path: string, body?: object, method: 'POST' | 'DELETE' = 'POST'): void => {
    change(method, path, body).then(
      () => { setState('done'); void queries.invalidateQueries(); },
      (error: unknown) => { setState(error instanceof Failed ? error : new Failed(0, null)); },
    );
  };
  return { state, send };
}

/** How the change ended: made, or refused with the rule. */
export function Ended({ state }: { readonly state: State }) {
  const { t } = useText();
  if (state === 'open') return null;
  return state === 'done' ? <Notice kind="ok">{t('admin.done')}</Notice> : <Refused failed={state} />;
}

export function Field({ id, label, children }: { readonly id: string; readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="wb-field">
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  );
}

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly type?: string;
  readonly onValue: (value: string) => void;
}

export function TextField({ id, label, value, type = 'text', onValue }: TextFieldProps) {
  return (
    <Field id={id} label={label}>
      <input id={id} type={type} className="utrecht-textbox utrecht-textbox--html-input" value={value} onChange={(event) => { onValue(event.target.value); }} />
    </Field>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onValue: (value: string) => void;
}

export function Choice({ id, label, value, options, onValue }: ChoiceProps) {
  return (
    <Field id={id} label={label}>
      <select id={id} className="utrecht-select utrecht-select--html-select" value={value} onChange={(event) => { onValue(event.target.value); }}>
        {options.map(([option, name]) => <option key={option} value={option}>{name}</option>)}
      </select>
    </Field>
  );
}
