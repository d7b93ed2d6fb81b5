import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { change, pathOf } from '../api/client.js';
import { Failed } from '../api/problem.js';
import { Refused } from '../ui/refused.js';
import { useText } from '../language/language.js';
import type { MessageKey } from '../language/nl.js';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';

const fields: readonly (readonly [string, MessageKey, string])[] = [
  ['parameter', 'admin.parameter', 'text'],
  ['key', 'admin.key', 'text'],
  ['value', 'admin.json', 'text'],
  ['validFrom', 'admin.from', 'date'],
  ['validUntil', 'admin.until', 'date'],
  ['source', 'admin.source', 'text'],
];

/** Proposes a dated value of the law; somebody else confirms it. */
export function ProposeParameter() {
  const { t } = useText();
  const queries = useQueryClient();
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [state, setState] = useState<'open' | 'done' | 'bad-value' | Failed>('open');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const value = parsed(values['value'] ?? '');
    if (value === undefined) {
      setState('bad-value');
      return;
    }
    const given = Object.fromEntries(Object.entries(values).filter(([, text]) => text.trim() !== ''));
    change('POST', pathOf('/parameter-rows'), { ...given, value }).then(
      () => { setState('done'); setValues({}); void queries.invalidateQueries(); },
      (error: unknown) => { setState(error instanceof Failed ? error : new Failed(0, null)); },
    );
  };
  return (
    <details>
      <summary>{t('admin.propose')}</summary>
      <form onSubmit={submit}>
        {state === 'done' ? <Notice kind="ok">{t('admin.proposed')}</Notice> : state === 'bad-value' ? <Notice kind="error">{t('admin.badValue')}</Notice> : state === 'open' ? null : <Refused failed={state} />}
        {fields.map(([name, label, type]) => (
          <div key={name} className="wb-field">
            <label htmlFor={`waarde-${name}`}>{t(label)}</label>
            <input id={`waarde-${name}`} type={type} className="utrecht-textbox utrecht-textbox--html-input" value={values[name] ?? ''} onChange={(event) => { setValues({ ...values, [name]: event.target.value }); }} />
          </div>
        ))}
        <Button type="submit" main>{t('admin.propose')}</Button>
      </form>
    </details>
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
