import { useState, type FormEvent } from 'react';
import { mandatedKinds } from '../../../../libs/enforcement/mandate/kinds.js';
import { pathOf } from '../api/client.js';
import { useText } from '../language/language.js';
import type { MessageKey } from '../language/nl.js';
import { centsOf } from '../show/euros.js';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { Ended, TextField, useRegisterChange } from './register-form.js';

const fields: readonly (readonly [string, MessageKey, string])[] = [
  ['reference', 'admin.reference', 'text'],
  ['userId', 'admin.holder', 'text'],
  ['from', 'admin.from', 'date'],
  ['until', 'admin.until', 'date'],
  ['maxAmount', 'admin.upTo', 'text'],
  ['grantedBy', 'admin.grantedBy', 'text'],
  ['under', 'admin.under', 'text'],
  ['instrument', 'admin.instrument', 'text'],
  ['instruction', 'admin.instruction', 'text'],
];

/** Proposes a mandate or a sub-mandate; another administrator confirms it. */
export function ProposeMandate() {
  const { t, decisionName } = useText();
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [decides, setDecides] = useState<readonly string[]>([]);
  const [maySubMandate, setMaySubMandate] = useState(false);
  const [badAmount, setBadAmount] = useState(false);
  const { state, send } = useRegisterChange();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const { maxAmount = '', ...given } = Object.fromEntries(Object.entries(values).filter(([, text]) => text.trim() !== ''));
    const cents = maxAmount === '' ? null : centsOf(maxAmount);
    setBadAmount(maxAmount !== '' && cents === null);
    if (maxAmount !== '' && cents === null) return;
    send(pathOf('/mandates'), { ...given, decides, maySubMandate, ...(cents === null ? {} : { maxAmountCents: cents }) });
  };
  return (
    <details>
      <summary>{t('admin.proposeMandate')}</summary>
      <form onSubmit={submit}>
        {badAmount ? <Notice kind="error">{t('admin.badAmount')}</Notice> : <Ended state={state} />}
        {fields.map(([name, label, type]) => (
          <TextField key={name} id={`mandaat-${name}`} label={t(label)} type={type} value={values[name] ?? ''} onValue={(value) => { setValues({ ...values, [name]: value }); }} />
        ))}
        <fieldset>
          <legend>{t('admin.decides')}</legend>
          {mandatedKinds.map((kind) => (
            <div key={kind}>
              <label>
                <input type="checkbox" checked={decides.includes(kind)} onChange={(event) => { setDecides(event.target.checked ? [...decides, kind] : decides.filter((one) => one !== kind)); }} /> {decisionName(kind)}
              </label>
            </div>
          ))}
        </fieldset>
        <p>
          <label>
            <input type="checkbox" checked={maySubMandate} onChange={(event) => { setMaySubMandate(event.target.checked); }} /> {t('admin.maySub')}
          </label>
        </p>
        <Button type="submit" main>{t('admin.proposeMandate')}</Button>
      </form>
    </details>
  );
}
