/** docs/rules.md: E68 */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import type { Route } from '../../../libs/contracts/http/route.js';
import { API_PREFIX, routes } from '../../../libs/contracts/http/routes.js';
import { savePerson } from '../../../libs/identity/save-person.js';
import { rolesOfPeople, type RoleOfPeople } from '../../../libs/identity/users/change.js';
import { accrueShard } from '../../../libs/record/accrual/accrue-shard.js';
import { allDone, pass, penaltyCases } from '../../record/fixtures/penalty-cases.js';
import { observeNightly } from '../../record/fixtures/route.js';
import { apiUnderTest, type Answer, type ApiUnderTest } from '../api-under-test.js';
import { act, admitted, must, openCase, orderDraft } from '../officials.js';

jest.setTimeout(120_000);

const LOOKER = 'kijker-1';
/** The whole log is for auditors, who find the entries of restricted cases in it (docs/adr/0010). */
const overAllCases = ['exportLog'];
/** What a list cannot do without in its query. */
let queries: Readonly<Record<string, string>> = { listEvidenceGaps: 'fromDay=2026-05-01&untilDay=2026-05-31', listWork: 'whose=all', getBalances: 'providerId=hoster-1', listCases: 'search=z-', search: 'q=z2026' };
const everything: readonly Route[] = Object.values(routes);
const lists = everything.filter(({ method, path, access, operationId }) => method === 'get' && !path.includes('{') && access !== 'everyone' && access !== 'monitoring' && !overAllCases.includes(operationId));

/** Every reading of a part of one case, its export for the court included. */
const partsOfCase = everything.filter(({ method, path }) => method === 'get' && path.replace('{caseNumber}', '').includes('{') === false && path.includes('{caseNumber}'));

let under: ApiUnderTest;
let cases: readonly string[];
let addresses: ReadonlyMap<string, readonly string[]>;
beforeAll(async () => {
  under = await apiUnderTest();
  const { db } = under.test;
  const penalties = await penaltyCases(db, 2);
  const upTo = await pass(db, 24);
  await allDone(db, penalties.map((caseNumber) => observeNightly(caseNumber, upTo)));
  await accrueShard(db, { afterCaseNumber: '', limit: 10, upTo });
  const waits = await admitted(under);
  await must(201, act(under, waits, 'DraftBindingOrder', orderDraft()));
  cases = [...penalties, waits, await openCase(under)];
  const row = await must(201, under.ask('/v1/parameter-rows', { user: 'legal-1', body: { parameter: 'equated-day', key: '2026-06-26', value: true, validFrom: '2026-06-26', validUntil: '2026-06-26', source: 'Stb. 2026, 1 (proef)' } }));
  queries = { ...queries, listTermMoves: `rows=${String((row.json as { id: number }).id)}` };
  addresses = new Map(await Promise.all(cases.map(async (caseNumber) => [caseNumber, await addressesOf(caseNumber)] as const)));
});
afterAll(() => under.close());

async function addressesOf(caseNumber: string): Promise<readonly string[]> {
  await must(201, under.ask(`/v1/cases/${caseNumber}/location-needs`, { user: 'legal-1', body: { reasons: 'Voor deze proef.' } }));
  const { items } = (await must(200, under.ask(`/v1/cases/${caseNumber}/locations`, { user: 'legal-1' }))).json as { items: readonly { url: string }[] };
  return items.map(({ url }) => url);
}

interface World {
  readonly roles: readonly RoleOfPeople[];
  readonly of: readonly { readonly viewers: readonly string[] | null; readonly recused: boolean }[];
}
const worlds: fc.Arbitrary<World> = fc.record({
  roles: fc.subarray([...rolesOfPeople], { maxLength: 3 }),
  of: fc.array(fc.record({ viewers: fc.option(fc.subarray([LOOKER, 'officer-1', 'approver-1'])), recused: fc.boolean() }), { minLength: 4, maxLength: 4 }),
});

/** A case officer before whom the first case is open, or restricted to others; tried every time. */
const officerSees = (viewers: readonly string[] | null): World => ({ roles: ['case-officer'], of: cases.map((_, index) => ({ viewers: index === 0 ? viewers : null, recused: index === 1 })) });

/** Makes the world so, by the acts that officials have for it. */
async function become({ roles, of }: World): Promise<void> {
  await savePerson(under.test.db, { userId: LOOKER, name: 'Oefening kijker', roles, mandates: [] }, { userId: 'process' });
  for (const [index, { viewers, recused }] of of.entries()) {
    const caseNumber = cases[index] ?? '';
    const given = async (type: string, data: object): Promise<void> => void (await must(201, act(under, caseNumber, type, { ...data, reasons: 'Proef.' }, { user: 'legal-1' })));
    const now = await stateOf(caseNumber);
    if (recused !== now.recused) await given(recused ? 'RecordRecusal' : 'EndRecusal', recused ? { userId: LOOKER, ground: 'own-interest' } : { userId: LOOKER });
    if (viewers !== null) await given('RestrictCase', { viewers: ['legal-1', ...viewers] });
    else if (now.restricted) await given('LiftRestriction', {});
  }
}

/** As the owner of the tables sees it: the application's role may not read who is a viewer. */
async function stateOf(caseNumber: string): Promise<{ recused: boolean; restricted: boolean }> {
  const [row] = await under.test.asOwner(
    'SELECT EXISTS (SELECT FROM record.recused_official WHERE case_number = $1 AND user_id = $2) AS recused, EXISTS (SELECT FROM record.restricted_case WHERE case_number = $1) AS restricted',
    [caseNumber, LOOKER],
  );
  return row as { recused: boolean; restricted: boolean };
}

const ask = (path: string, body?: object): Promise<Answer> => under.ask(`${API_PREFIX}${path}`, { user: LOOKER, ...(body === undefined ? {} : { body }) });

/** What the details themselves say. */
async function details(): Promise<{ readonly seen: ReadonlySet<string>; readonly located: ReadonlySet<string> }> {
  const [seen, located] = [new Set<string>(), new Set<string>()];
  for (const caseNumber of cases) {
    if ((await ask(`/cases/${caseNumber}`)).status === 200) seen.add(caseNumber);
    if ((await ask(`/cases/${caseNumber}/locations`)).status === 200) located.add(caseNumber);
  }
  return { seen, located };
}

describe('no list, search, count or export', () => {
  it('shows what the detail would refuse, whatever the roles, recusals and restrictions', async () => {
    const shown = new Set<string>();
    let hidden = 0;
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        await become(world);
        const { seen, located } = await details();
        hidden += cases.length - seen.size;
        for (const caseNumber of cases.filter((one) => !seen.has(one))) {
          const given = await Promise.all(partsOfCase.map(async ({ path, operationId }) => [operationId, (await ask(path.replace('{caseNumber}', caseNumber))).status] as const));
          expect(given.filter(([, status]) => status < 400)).toEqual([]);
        }
        const answers: (readonly [string, string])[] = [];
        for (const route of lists) {
          const answer = await ask(`${route.path}?${[queries[route.operationId], 'pageSize' in ((route.query?.shape ?? {}) as object) ? 'pageSize=1000' : undefined].filter((part) => part !== undefined).join('&')}`);
          if (answer.status === 400) throw new Error(`${route.operationId} needs something in its query: say what in this test. ${answer.text}`);
          if (answer.status !== 200) continue;
          answers.push([route.operationId, answer.text]);
          const { items, total } = answer.json as { items?: readonly unknown[]; total?: number };
          if (items !== undefined && total !== undefined) expect([route.operationId, total]).toEqual([route.operationId, items.length]);
        }
        const search = await Promise.all([...addresses.values()].map(async ([address]) => ask('/location-searches', { address })));
        answers.push(...search.filter(({ status }) => status === 200).map(({ text }) => ['findLocations', text] as const));
        for (const [operation, text] of answers) {
          const named = [...new Set(text.match(/Z-\d{4}-\d{6}/g) ?? [])];
          if (named.length > 0) shown.add(operation);
          expect([operation, named.filter((caseNumber) => !seen.has(caseNumber))]).toEqual([operation, []]);
          const leaked = [...addresses].filter(([caseNumber, urls]) => !located.has(caseNumber) && urls.some((url) => text.includes(url))).map(([caseNumber]) => caseNumber);
          expect([operation, leaked]).toEqual([operation, []]);
        }
        const counts = await ask('/phase-counts');
        if (counts.status === 200) expect((counts.json as { items: readonly { cases: number }[] }).items.reduce((sum, { cases: n }) => sum + n, 0)).toBe(seen.size);
      }),
      { numRuns: 10, examples: [[officerSees(null)], [officerSees(['officer-1'])]] },
    );
    // Both happened: lists that name cases, and cases that were not there.
    expect([...shown].sort()).toEqual(expect.arrayContaining(['findLocations', 'listCases', 'listPenaltyOrders', 'listRunningTerms', 'listWork']));
    expect(hidden).toBeGreaterThan(0);
    expect(partsOfCase.map(({ operationId }) => operationId)).toEqual(expect.arrayContaining(['exportCase', 'listActs', 'listDebts']));
  });
});
