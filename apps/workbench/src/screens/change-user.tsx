import { useState, type FormEvent } from 'react';
import { pathOf } from '../api/client.js';
import { useText } from '../language/language.js';
import type { MessageKey } from '../language/nl.js';
import { Button } from '../ui/button.js';
import { Choice, Ended, TextField, useRegisterChange } from './register-form.js';

const roles = ['case-officer', 'approver', 'legal-staff', 'finance', 'supervisor', 'flagger', 'auditor', 'administrator'] as const;
type Wish = 'addRole' | 'removeRole' | 'activate' | 'deactivate' | 'endSessions' | 'link' | 'unlink';
const wishes: readonly Wish[] = ['addRole', 'removeRole', 'activate', 'deactivate', 'endSessions', 'link', 'unlink'];

/** Adds a user, who may do nothing yet. */
export function AddUser() {
  const { t } = useText();
  const [id, setId] = useState('');
  const [name, setName] = useState('');
  const { state, send } = useRegisterChange();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send(pathOf('/users'), { id, name });
  };
  return (
    <details>
      <summary>{t('admin.addUser')}</summary>
      <form onSubmit={submit}>
        <Ended state={state} />
        <TextField id="gebruiker-id" label={t('admin.userId')} value={id} onValue={setId} />
        <TextField id="gebruiker-naam" label={t('admin.userName')} value={name} onValue={setName} />
        <Button type="submit" main>{t('admin.addUser')}</Button>
      </form>
    </details>
  );
}

/** Gives a user more, which a second administrator confirms, or takes something away, at once. */
export function ChangeUser() {
  const { t, roleName } = useText();
  const [values, setValues] = useState<Readonly<Record<string, string>>>({ role: 'case-officer' });
  const [wish, setWish] = useState<Wish>('addRole');
  const { state, send } = useRegisterChange();
  const { userId = '', role = '', reasons = '', issuer = '', subject = '' } = values;
  const set = (name: string) => (value: string): void => { setValues({ ...values, [name]: value }); };
  const at = { params: { userId } };
  const propose = (change: object): void => { send(pathOf('/users/{userId}/changes', at), { ...change, reasons }); };
  const carryOut: { readonly [W in Wish]: () => void } = {
    addRole: () => { propose({ kind: 'add-roles', roles: [role] }); },
    activate: () => { propose({ kind: 'activate' }); },
    link: () => { propose({ kind: 'link-subject', issuer, subject }); },
    removeRole: () => { send(pathOf('/users/{userId}/role-removals', at), { roles: [role], reasons }); },
    deactivate: () => { send(pathOf('/users/{userId}/deactivations', at), { reasons }); },
    unlink: () => { send(pathOf('/users/{userId}/subject-removals', at), { issuer, subject, reasons }); },
    endSessions: () => { send(pathOf('/users/{userId}/sessions', at), undefined, 'DELETE'); },
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    carryOut[wish]();
  };
  const nameOf = (one: Wish): string => t(`admin.${one}` satisfies MessageKey);
  return (
    <details>
      <summary>{t('admin.changeUser')}</summary>
      <form onSubmit={submit}>
        <Ended state={state} />
        <TextField id="wie" label={t('admin.userId')} value={userId} onValue={set('userId')} />
        <Choice id="wat" label={t('admin.what')} value={wish} options={wishes.map((one) => [one, nameOf(one)])} onValue={(value) => { setWish(wishes.find((one) => one === value) ?? 'addRole'); }} />
        {wish === 'addRole' || wish === 'removeRole' ? <Choice id="rol" label={t('admin.role')} value={role} options={roles.map((one) => [one, roleName(one)])} onValue={set('role')} /> : null}
        {wish === 'link' || wish === 'unlink' ? (
          <>
            <TextField id="verstrekker" label={t('admin.issuer')} value={issuer} onValue={set('issuer')} />
            <TextField id="kenmerk" label={t('admin.subject')} value={subject} onValue={set('subject')} />
          </>
        ) : null}
        {wish === 'endSessions' ? null : <TextField id="waarom" label={t('admin.reasons')} value={reasons} onValue={set('reasons')} />}
        <Button type="submit" main>{t('admin.carryOut')}</Button>
      </form>
    </details>
  );
}
