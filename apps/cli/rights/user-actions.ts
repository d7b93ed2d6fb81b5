import { fields, type Action } from './request.js';

export const userUsage = `npm run autoriteit -- users <opdracht> --user <beheerder> [--url <adres>]
  list             [--role <rol>]
  changes          wat op een tweede beheerder wacht
  show             <gebruiker>
  add              <gebruiker> --name <naam>
  add-roles        <gebruiker> --roles <rol>[,<rol>…] --reasons <tekst>      een tweede beheerder bevestigt
  activate         <gebruiker> --reasons <tekst>                             een tweede beheerder bevestigt
  link             <gebruiker> --issuer <adres> --subject <kenmerk> --reasons <tekst>   een tweede beheerder bevestigt
  confirm          <nummer van het voorstel>
  reject           <nummer van het voorstel> --reasons <tekst>
  remove-roles     <gebruiker> --roles <rol>[,<rol>…] --reasons <tekst>      gaat meteen in
  deactivate       <gebruiker> --reasons <tekst>                             gaat meteen in
  unlink           <gebruiker> --issuer <adres> --subject <kenmerk> --reasons <tekst>
  end-sessions     <gebruiker>
of, zolang er geen twee actieve beheerders zijn, op de machine zelf en zonder de API:
npm run autoriteit -- users first <gebruiker> --name <naam> --issuer <adres> --subject <kenmerk>`;

const about = 'de gebruiker';
const change = (kind: string) => (userId: string, given: ReadonlyMap<string, string>) => ({
  method: 'POST' as const,
  path: `/users/${userId}/changes`,
  body: { kind, ...(kind === 'add-roles' ? rolesIn(given) : {}), ...(kind === 'link-subject' ? fields(given, { issuer: 'issuer', subject: 'subject' }) : {}), ...reasonsIn(given) },
});
const rolesIn = (given: ReadonlyMap<string, string>): { readonly roles: readonly string[] } => ({ roles: (given.get('roles') ?? '').split(',') });
const reasonsIn = (given: ReadonlyMap<string, string>): { readonly [field: string]: string } => fields(given, { reasons: 'reasons' });
const linked = ['issuer', 'subject', 'reasons'];

export const userActions: Readonly<Record<string, Action>> = {
  list: { about: null, options: ['role'], needed: [], request: (_, given) => ({ method: 'GET', path: `/users?${new URLSearchParams({ ...fields(given, { role: 'role' }), pageSize: '1000' }).toString()}` }) },
  changes: { about: null, options: [], needed: [], request: () => ({ method: 'GET', path: '/user-changes?status=proposed&pageSize=1000' }) },
  show: { about, options: [], needed: [], request: (userId) => ({ method: 'GET', path: `/users/${userId}` }) },
  add: { about, options: ['name'], needed: ['name'], request: (userId, given) => ({ method: 'POST', path: '/users', body: { id: decodeURIComponent(userId), ...fields(given, { name: 'name' }) } }) },
  'add-roles': { about, options: ['roles', 'reasons'], needed: ['roles', 'reasons'], request: change('add-roles') },
  activate: { about, options: ['reasons'], needed: ['reasons'], request: change('activate') },
  link: { about, options: linked, needed: linked, request: change('link-subject') },
  confirm: { about: 'het nummer van het voorstel', options: [], needed: [], request: (id) => ({ method: 'POST', path: `/user-changes/${id}/confirmations`, body: {} }) },
  reject: { about: 'het nummer van het voorstel', options: ['reasons'], needed: ['reasons'], request: (id, given) => ({ method: 'POST', path: `/user-changes/${id}/rejections`, body: reasonsIn(given) }) },
  'remove-roles': { about, options: ['roles', 'reasons'], needed: ['roles', 'reasons'], request: (userId, given) => ({ method: 'POST', path: `/users/${userId}/role-removals`, body: { ...rolesIn(given), ...reasonsIn(given) } }) },
  deactivate: { about, options: ['reasons'], needed: ['reasons'], request: (userId, given) => ({ method: 'POST', path: `/users/${userId}/deactivations`, body: reasonsIn(given) }) },
  unlink: { about, options: linked, needed: linked, request: (userId, given) => ({ method: 'POST', path: `/users/${userId}/subject-removals`, body: { ...fields(given, { issuer: 'issuer', subject: 'subject' }), ...reasonsIn(given) } }) },
  'end-sessions': { about, options: [], needed: [], request: (userId) => ({ method: 'DELETE', path: `/users/${userId}/sessions` }) },
};
