/** docs/rules.md: E67 */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Route } from '../../../libs/contracts/http/route.js';
import { API_PREFIX, routes } from '../../../libs/contracts/http/routes.js';
import { allowedRoles } from '../../../libs/enforcement/authority/roles.js';
import { rolesOfPeople, type RoleOfPeople } from '../../../libs/identity/users/change.js';
import { projectRoot } from '../../../libs/platform/files.js';
import { act, admitted, must, noticeBody, openCase, orderDraft } from '../officials.js';
import { machineToken, signInStage, type SignInStage } from './browser.js';
import { matrixPage } from './matrix-page.js';
import { askers, caseStates, neededBy, people, policyOf, seenBy, type Asker, type CaseState } from './policy.js';

jest.setTimeout(120_000);

const all: readonly Route[] = Object.values(routes);
const examples: Readonly<Record<string, string>> = { sessionId: '6f1c7a52-7c1e-4f3a-9a43-0d1a5c0e9b11', decisionId: 'B1', providerId: 'hoster-1', documentId: 'd', seq: '1', kind: 'binding-order', subject: 'B1', rowId: '1', entryId: '0'.repeat(64), handoverId: 'O1', refundId: 'T1', reference: 'M-404', userId: 'niemand', changeId: '404' };

let stage: SignInStage;
let cases: { readonly [state in CaseState]: string };
let headersOf: { readonly [asker in Asker]?: Readonly<Record<string, string>> };
beforeAll(async () => {
  stage = await signInStage();
  const { under } = stage;
  const fresh = (): Promise<string> => openCase(under);
  const restricted = await fresh();
  await must(201, act(under, restricted, 'RestrictCase', { viewers: ['officer-1', 'legal-1'], reasons: 'Raakt een medewerker.' }));
  const recused = await fresh();
  await must(201, act(under, recused, 'RecordRecusal', { userId: 'officer-1', ground: 'own-interest', reasons: 'Familie.' }));
  const waits = await admitted(under);
  await must(201, act(under, waits, 'DraftBindingOrder', orderDraft()));
  const dismissed = await fresh();
  await must(201, act(under, dismissed, 'DismissNotice', { ground: 'not-online', reasons: 'Al weg.' }));
  const other = await must(201, under.ask('/v1/notices', { body: { ...noticeBody(), flagger: { id: 'ander-meldpunt', name: 'Ander meldpunt' } } }));
  cases = { 'new notice': await fresh(), 'decision waits': waits, restricted, 'of another flagger': (other.json as { caseNumber: string }).caseNumber, recused, dismissed };
  const bearer = async (client: string, key: 'meldpunt' | 'bank'): Promise<Readonly<Record<string, string>>> => ({ authorization: `Bearer ${await machineToken(stage, client, key)}` });
  headersOf = {
    nobody: {},
    ...Object.fromEntries(rolesOfPeople.map((role) => [role, { 'autoriteit-user': people[role] }])),
    'machine notices:escalate': await bearer('oefenmeldpunt', 'meldpunt'),
    'machine bank:import': await bearer('oefenbank', 'bank'),
  };
});
afterAll(() => stage.close());

/** What came of it: nobody known, refused, the case is not there for him, he does not need its locations, or past all of that. */
type Seen = 'unknown' | 'refused' | 'hidden' | 'unneeded' | 'passed';

/** Asks without doing anything: what is sent to act cannot be read, which is found out after the rights. */
async function asked(route: Route, asker: Asker, caseNumber: string): Promise<Seen> {
  const path = `${API_PREFIX}${route.path.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'caseNumber' ? caseNumber : (examples[name] ?? 'none')))}`;
  const reads = route.method === 'get';
  const response = await fetch(`${stage.under.api.url}${path}`, { method: route.method.toUpperCase(), headers: { ...headersOf[asker], ...(reads ? {} : { 'content-type': 'text/plain' }) }, ...(reads ? {} : { body: '?' }) });
  const { status } = response;
  const text = await response.text();
  if (status === 401) return 'unknown';
  if (status === 403) return text.includes('locations-not-needed') ? 'unneeded' : 'refused';
  if (status === 404 && text.includes(`There is no case ${caseNumber}.`)) return 'hidden';
  if (status >= 500 && status !== 503) throw new Error(`${route.operationId} as ${asker}: ${String(status)} ${text}`);
  if (!reads && ![400, 415].includes(status)) throw new Error(`${route.operationId} as ${asker} answered ${String(status)}: it did something`);
  return 'passed';
}

function expected(route: Route, asker: Asker, state: CaseState): Seen {
  const policy = policyOf(route, asker);
  if (policy === 'no') return asker === 'nobody' ? 'unknown' : 'refused';
  const role = asker as RoleOfPeople;
  if ((policy === 'case' || policy === 'need') && !seenBy[state].includes(role)) return 'hidden';
  if (policy === 'need' && !neededBy[state].includes(role)) return 'unneeded';
  // Its handler asks for the need where the letter shows locations, which a binding order does.
  if (policy === 'case' && ['previewLetter', 'compareLetters'].includes(route.operationId) && !neededBy[state].includes(role)) return 'unneeded';
  return 'passed';
}

/** Asks some at a time, and answers where it was not as the policy says. */
async function departures(cells: readonly (readonly [Route, Asker, CaseState])[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  const waiting = [...cells];
  const work = async (): Promise<void> => {
    for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
      const [route, asker, state] = cell;
      const seen = await asked(route, asker, cases[state]);
      if (seen !== expected(route, asker, state)) wrong.push(`${route.operationId} as ${asker}, ${state}: ${seen} instead of ${expected(route, asker, state)}`);
    }
  };
  await Promise.all(Array.from({ length: 5 }, work));
  return wrong.sort();
}

describe('the matrix of rights', () => {
  it('stands in docs/rights-matrix.md as the contracts have it', () => {
    const file = join(projectRoot(), 'docs', 'rights-matrix.md');
    if (process.env['GOLDEN'] === 'write') writeFileSync(file, matrixPage(all));
    expect(readFileSync(file, 'utf8')).toBe(matrixPage(all));
  });

  it('denies by default: a route is for nobody whose access is not one that the policy knows', () => {
    expect(() => policyOf({ ...routes.listCases, access: 'somebody' as never }, 'case-officer')).toThrow('does not know');
    const open = all.filter((route) => policyOf(route, 'nobody') !== 'no').map(({ operationId }) => operationId).sort();
    expect(open).toEqual(['getLiveness', 'getMetrics', 'getOpenApi', 'getReadiness']);
  });

  it('is what happens on every route, for nobody, each role and each machine', async () => {
    const cells = all.flatMap((route) => askers.map((asker) => [route, asker, 'new notice'] as const));
    expect(cells.length).toBeGreaterThan(1_000);
    expect(await departures(cells)).toEqual([]);
  });

  it.each((Object.keys(caseStates) as CaseState[]).filter((state) => state !== 'new notice'))('is what happens on every route of a case that is %s', async (state) => {
    const ofCase = all.filter(({ path }) => path.includes('{caseNumber}'));
    expect(ofCase.length).toBeGreaterThan(25);
    expect(await departures(ofCase.flatMap((route) => rolesOfPeople.map((role) => [route, role, state] as const)))).toEqual([]);
  });

  it('is what the screen is told of each act: off for want of a role exactly where the role has no row', async () => {
    const officials = rolesOfPeople.filter((role) => role !== 'flagger');
    let looked = 0;
    for (const [role, state] of officials.flatMap((one) => (['new notice', 'decision waits', 'dismissed'] as const).map((state) => [one, state] as const))) {
      const { acts } = (await must(200, stage.under.ask(`/v1/cases/${cases[state]}/next-acts`, { user: people[role] }))).json as { acts: readonly { act: keyof typeof allowedRoles; refusal: { rule: string } | null }[] };
      for (const { act: command, refusal } of acts) {
        looked += 1;
        const offByRole = refusal?.rule === 'role-missing';
        expect([role, command, offByRole]).toEqual([role, command, !allowedRoles[command].includes(role)]);
      }
    }
    expect(looked).toBeGreaterThan(40);
  });

  it('is what the case says to who has no row for an act, whatever way he sends it', async () => {
    for (const role of rolesOfPeople.filter((one) => !allowedRoles.CloseCase.includes(one))) {
      const refused = await must(403, act(stage.under, cases['new notice'], 'CloseCase', { reasons: 'x' }, { user: people[role] }));
      expect(refused.json).toMatchObject({ rule: 'role-missing' });
    }
  });
});
