import { pathOf, type Schema } from '../api/client.js';
import { useRead } from '../api/use-read.js';
import { useText } from '../language/language.js';
import { useSession } from '../session/session.js';
import { Button } from '../ui/button.js';
import { Panel } from '../ui/page.js';
import { Reading } from '../ui/reading.js';
import { Table } from '../ui/table.js';
import { AddUser, ChangeUser } from './change-user.js';
import { Ended, useRegisterChange } from './register-form.js';

/** Who may do what, what waits for a second administrator, and the forms to change it. Others see who they are themselves. */
export function Users() {
  const { t, roleName } = useText();
  const { user, roles } = useSession();
  const administers = roles.includes('administrator');
  return (
    <Panel title={t('admin.users')}>
      <p>{t('admin.usersWhy')}</p>
      <p className="wb-strong"><span translate="no">{user.name}</span> ({user.id}): {roles.map(roleName).join(', ')}</p>
      {administers || roles.includes('auditor') ? <><UserTable /><Waiting /></> : null}
      {administers ? <><AddUser /><ChangeUser /></> : null}
    </Panel>
  );
}

function UserTable() {
  const { t, roleName } = useText();
  const users = useRead('/users', { query: { pageSize: 200 } }, { every: 300_000 });
  return (
    <Reading query={users}>
      {({ items }) => (
        <Table
          caption={t('admin.users')}
          rows={items}
          empty={t('admin.noUsers')}
          keyOf={({ id }) => id}
          columns={[
            { head: t('admin.user'), cell: ({ id, name }) => <><span translate="no">{name}</span> ({id})</> },
            { head: t('admin.roles'), cell: ({ roles }) => roles.map(roleName).join(', ') },
            { head: t('admin.mandates'), cell: ({ mandates }) => mandates.join(', ') },
            { head: t('admin.sessions'), number: true, cell: ({ openSessions }) => openSessions },
            { head: t('admin.status'), cell: ({ active }) => <span className={`wb-badge wb-badge--${active ? 'good' : 'later'}`}>{t(active ? 'admin.active' : 'admin.inactive')}</span> },
          ]}
        />
      )}
    </Reading>
  );
}

function Waiting() {
  const { t, valueName, roleName } = useText();
  const changes = useRead('/user-changes', { query: { status: 'proposed' } }, { every: 300_000 });
  return (
    <Reading query={changes}>
      {({ items }) => (
        <>
          <h3>{t('admin.waiting')}</h3>
          <Table
            caption={t('admin.waiting')}
            rows={items}
            empty={t('admin.nothingWaits')}
            keyOf={({ id }) => String(id)}
            columns={[
              { head: t('admin.user'), cell: ({ userId }) => userId },
              { head: t('admin.what'), cell: ({ kind, roles, issuer, subject }) => `${valueName(kind)} ${(roles ?? []).map(roleName).join(', ')}${issuer === undefined ? '' : `${issuer} ${subject ?? ''}`}` },
              { head: t('admin.reasons'), cell: ({ reasons, proposedBy }) => <><span lang="nl">{reasons}</span> ({proposedBy})</> },
              { head: t('admin.status'), cell: (change) => <Confirm change={change} /> },
            ]}
          />
        </>
      )}
    </Reading>
  );
}

/** Neither who proposed it nor whom it concerns is offered to confirm it. */
function Confirm({ change: { id, proposedBy, userId } }: { readonly change: Schema<'UserChange'> }) {
  const { t } = useText();
  const { user, roles } = useSession();
  const { state, send } = useRegisterChange();
  const at = { params: { changeId: String(id) } };
  if (!roles.includes('administrator')) return null;
  return (
    <>
      {proposedBy === user.id || userId === user.id ? null : <Button onClick={() => { send(pathOf('/user-changes/{changeId}/confirmations', at), {}); }}>{t('admin.confirm')}</Button>}{' '}
      <Button onClick={() => { send(pathOf('/user-changes/{changeId}/rejections', at), { reasons: t('admin.reject') }); }}>{t('admin.reject')}</Button>
      <Ended state={state} />
    </>
  );
}
