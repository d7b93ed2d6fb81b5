import type { Person } from '../../libs/identity/people.js';

const roleNames: Readonly<Record<string, string>> = {
  'case-officer': 'behandelaar',
  approver: 'beslisser',
  'legal-staff': 'jurist',
  finance: 'financiën',
  supervisor: 'toezichthouder',
  auditor: 'controleur',
  administrator: 'beheerder',
  flagger: 'meldpunt',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** The page on which somebody of a training says who he is: a form with a button for each person, no script, no style. */
export function choosePage(uid: string, people: readonly Person[]): string {
  const buttons = people.map(
    ({ userId, name, roles }) => `<li><button type="submit" name="user" value="${escaped(userId)}">${escaped(name)}</button> (${escaped(userId)}: ${roles.map((role) => roleNames[role] ?? role).join(', ')})</li>`,
  );
  return [
    '<!doctype html>',
    '<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>OEFENING: aanmelden</title></head><body><main>',
    '<h1>OEFENING: wie bent u?</h1>',
    '<p>Deze aanmelddienst hoort bij een oefening en vraagt geen wachtwoord. Er zijn geen echte personen.</p>',
    `<form method="post" action="/kies/${escaped(uid)}"><ul>`,
    ...buttons,
    '</ul></form></main></body></html>',
    '',
  ].join('\n');
}
