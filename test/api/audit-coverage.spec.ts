import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Route } from '../../libs/contracts/http/route.js';
import { routes } from '../../libs/contracts/http/routes.js';
import { localDate } from '../../libs/law/calendar/local-date.js';
import { addHours } from '../../libs/law/calendar/instant.js';
import { systemInstant } from '../../libs/law/calendar/system-clock.js';
import { saveMachine } from '../../libs/identity/save-machine.js';
import { beginSession, endSession, endSessionsOf } from '../../libs/identity/sessions/session.js';
import { usualLimits } from '../../apps/api/sign-in/settings.js';
import { savePerson } from '../../libs/identity/save-person.js';
import { proposeMandate } from '../../libs/identity/mandates/propose.js';
import { confirmMandate, rejectMandate } from '../../libs/identity/mandates/settle.js';
import { withdrawMandate } from '../../libs/identity/mandates/withdraw.js';
import { addUser } from '../../libs/identity/users/add-user.js';
import type { RoleOfPeople } from '../../libs/identity/users/change.js';
import { addFirstAdministrator } from '../../libs/identity/users/first-administrators.js';
import { proposeUserChange } from '../../libs/identity/users/propose-change.js';
import { confirmUserChange, rejectUserChange } from '../../libs/identity/users/settle-change.js';
import { deactivateUser, removeRoles, unlinkSubject } from '../../libs/identity/users/take-away.js';
import { projectRoot } from '../../libs/platform/files.js';
import { accrueShard } from '../../libs/record/accrual/accrue-shard.js';
import { holdClock, moveClock, runClock } from '../../libs/record/clock/move-clock.js';
import { legalNow } from '../../libs/record/clock/read-clock.js';
import { destroyDetails } from '../../libs/record/destroy-details.js';
import { stateLocationNeed } from '../../libs/record/viewing/location-need.js';
import { rotateLocationKeys } from '../../libs/record/locations/rotate-keys.js';
import { setNotificationMail } from '../../libs/record/notifications/setting.js';
import { perform } from '../../libs/record/perform.js';
import { performMany } from '../../libs/record/perform-many.js';
import { confirmRow, proposeRow } from '../../libs/record/rules/parameter-rows.js';
import { testDatabase } from '../record/database.js';
import { notice, request } from '../record/fixtures/commands.js';
import { pass, penaltyCases } from '../record/fixtures/penalty-cases.js';
import { done, observeNightly } from '../record/fixtures/route.js';
import { apiUnderTest, type ApiUnderTest } from './api-under-test.js';

jest.setTimeout(60_000);

let under: ApiUnderTest;
let caseNumber: string;
let documentId: string;
beforeAll(async () => {
  under = await apiUnderTest();
  caseNumber = (await penaltyCases(under.test.db, 1))[0] ?? '';
  const [document] = await under.test.asOwner('SELECT id FROM record.document LIMIT 1');
  documentId = String(document?.['id']);
});
afterAll(() => under.close());

const entries = async (): Promise<readonly Record<string, unknown>[]> =>
  (await under.test.asOwner(`SELECT convert_from(payload, 'UTF8')::json AS entry FROM audit.entry ORDER BY id`)).map(({ entry }) => entry as Record<string, unknown>);

/** Reading routes that show no location, no personal data and nothing of the log, each with why. A route that is in neither list fails below. */
const showsNothing: { readonly [operation: string]: string } = {
  getSession: 'who asks, to himself',
  listSessions: 'ids of users and moments',
  listWork: 'numbers of cases, companies, acts and dates; who drafted is the user id of an official',
  listNextActs: 'acts with the rules in their way',
  listDrafts: 'kinds and amounts of drafts; who drafted is the user id of an official',
  listPenaltyOrders: 'amounts and where orders stand',
  listFines: 'amounts and where fines stand',
  listProviders: 'companies with counts and amounts',
  listPhaseCounts: 'counts',
  listCases: 'numbers, phases and companies',
  getCase: 'one of those',
  listCaseTerms: 'dates and articles',
  listRunningTerms: 'dates and articles',
  listDecisions: 'kinds, amounts and stages; who drafted is the user id of an official',
  listDebts: 'amounts and dates',
  listLedger: 'postings in cents',
  listProcessSteps: 'what the process does next',
  listDocuments: 'ids, hashes and sizes of letters',
  listCaseTasks: 'which step failed',
  listOpenTasks: 'which step failed',
  listProviderOrders: 'orders to a company and how they went',
  getProviderRecord: 'orders to a company and how they went',
  listNightlyRuns: 'figures of runs',
  getNightlyRun: 'figures of a run',
  listMandates: 'who may decide what; ids of users',
  getMandate: 'one of those',
  listParameterRows: 'values of the law',
  getParameterRow: 'a value of the law',
  getTrainingClock: 'a moment',
  getClockMove: 'a moment',
  getOperations: 'figures; ids of cases',
  getLogPolicy: 'public keys',
  getLogCheckpoint: 'a size and a root',
  listBankEntries: 'what it shows leaves an entry of its own kind, ReadBankEntries',
  listBankFiles: 'hashes and counts of files',
  getCollection: 'amounts and where collection stands',
  listLimitation: 'dates of limitation',
  getBalances: 'balances in cents',
  listEvidenceGaps: 'days without evidence',
  readRuleSet: 'values of the law',
  listLetterTemplates: 'texts that came with the software',
  listTermMoves: 'dates',
  getPublicVersion: 'what anyone may read: locations and natural persons are left out by rule',
  previewDecision: 'dates and amounts that a decision would move',
  listRemedyOutcomes: 'counts',
  listNotifications: 'numbers of cases, companies and kinds of what happened, to whom it concerns',
  getNotificationSetting: 'his own address, to himself',
  listTrainingMail: 'subjects and fictional addresses of a training',
};

const all: readonly Route[] = Object.values(routes);
const reading = all.filter((route) => route.method === 'get' && route.access !== 'everyone' && route.access !== 'monitoring');
const marked = reading.filter((route) => route.reads !== undefined);

describe('every route that reads', () => {
  it('says what it shows that nobody reads unseen, or is known to show nothing such', () => {
    const unknown = reading.filter((route) => route.reads === undefined && !(route.operationId in showsNothing)).map(({ operationId }) => operationId);
    expect(unknown).toEqual([]);
    const both = marked.filter(({ operationId }) => operationId in showsNothing).map(({ operationId }) => operationId);
    expect(both).toEqual([]);
    expect(all.filter((route) => route.access === 'everyone' && route.reads !== undefined)).toEqual([]);
  });

  it.each(marked.map((route) => [route.operationId, route] as const))('%s leaves an entry with who, what, from where, and in which trace', async (_, route) => {
    const path = `/v1${route.path}`.replace('{caseNumber}', caseNumber).replace('{documentId}', encodeURIComponent(documentId)).replace(/\{\w+\}/g, 'none');
    const role = Array.isArray(route.access) ? (route.access as readonly string[])[0] : 'case-officer';
    const user = { 'case-officer': 'officer-1', auditor: 'auditor-1', administrator: 'admin-1', 'legal-staff': 'legal-1', finance: 'finance-1' }[role ?? ''] ?? 'officer-1';
    const before = (await entries()).length;
    const answer = await under.ask(path, { user, headers: { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' } });
    const left = (await entries()).slice(before).filter(({ action }) => /^Read/.test(String(action)));
    // What this stage does not have cannot be read; of these every case has some.
    if (!['listActs', 'listEvidence', 'getDocument', 'listLocations'].includes(route.operationId) && answer.status >= 400) return expect(left).toEqual([]);
    expect(answer.status).toBe(200);
    expect(left).toHaveLength(1);
    expect(left[0]).toMatchObject({
      who: { userId: user, role },
      object: { route: route.operationId, ...(path.includes(caseNumber) ? { case: caseNumber } : {}) },
      origin: 'api',
      traceId: '0af7651916cd43dd8448eb211c80319c',
      details: { network: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  it('leaves one for somebody it does not know, and for want of a role', async () => {
    const before = (await entries()).length;
    expect((await under.ask('/v1/cases', { user: 'nobody-here' })).status).toBe(401);
    expect((await under.ask('/v1/cases', { user: null })).status).toBe(401);
    expect((await under.ask(`/v1/cases/${caseNumber}/locations`, { user: 'finance-1' })).status).toBe(403);
    expect((await entries()).slice(before).map(({ who, result, rule }) => [(who as { userId: string }).userId, result, (rule as { code: string }).code])).toEqual([
      ['nobody-here', 'refused', 'unknown-user'],
      ['unknown', 'refused', 'unknown-user'],
      ['finance-1', 'refused', 'role-missing'],
    ]);
  });
});

/** Files that write what needs no entry of its own, each with why. */
const bookkeeping: { readonly [file: string]: string } = {
  'apps/worker/training-clock/move-book.ts': 'how far a move of the clock is; asking for it and each step of the clock have entries',
  'libs/identity/sessions/sign-in-under-way.ts': 'a sign-in under way; that it ended in a session or a refusal has an entry',
  'libs/audit/sequencer/feed.ts': 'what witnesses answered about the log',
  'libs/audit/sequencer/sequence.ts': 'the log itself',
  'libs/record/accrual/watch.ts': 'alarms of the nightly run, which follow from its report',
  'libs/record/payments/mark-settled.ts': 'where an entry of the bank ended up; the payment is an act, and reading a file in or setting an entry aside has an entry',
  'libs/record/rules/kept-rule-sets.ts': 'the rule set as it was, which the entries of acts name',
  'libs/record/accrual/run-book.ts': 'the report of a run; starting it by hand and every booking have entries',
  'libs/record/audit-event.ts': 'the entry itself',
  'libs/record/documents/delivery.ts': 'how often a letter was tried; that it went out is the act DecisionAnnounced',
  'libs/record/outbox/outbox-table.ts': 'a queue',
  'libs/record/documents/kept-letters.ts': 'what a letter was made of; the letter itself is the act DocumentSealed, which holds its digest',
  'libs/record/search/rebuild-search.ts': 'by what cases are found, made again from what the log vouches for',
  'libs/record/notifications/keep-notifications.ts': 'what somebody is told; it follows from acts and terms that have entries',
  'libs/record/notifications/tell-acts.ts': 'a queue',
  'libs/record/notifications/tell-terms.ts': 'which terms were told of',
  'libs/record/notifications/mark-read.ts': 'what somebody read of what he was told',
  'libs/notifications/gather-mail.ts': 'which notifications go into which message',
  'libs/notifications/send-mail.ts': 'what became of a message to an official of the Authority',
  'libs/record/documents/letter-access.ts': 'the hash of a code to fetch a letter with; fetching it is the act LetterRetrieved',
};

/** Every other file that writes, with what it does in this test. The one door writes through record.write. */
const writers: { readonly [file: string]: readonly (readonly [what: string, action: string, work: () => Promise<unknown>])[] } = {
  'libs/record/perform/finish.ts': [
    ['a command', 'RequestObservation', () => perform(under.test.db, request(caseNumber, 'officer-1', 'RequestObservation', { orderId: 'B1', reasons: 'x' }))],
    ['a refused command', 'CloseCase', () => perform(under.test.db, request(caseNumber, 'finance-1', 'CloseCase', { reasons: 'x' }))],
    ['a command for a case that is not there', 'CloseCase', () => perform(under.test.db, request('Z-2026-999999', 'officer-1', 'CloseCase', { reasons: 'x' }))],
    ['a command of somebody unknown', 'CloseCase', () => perform(under.test.db, request(caseNumber, 'nobody', 'CloseCase', { reasons: 'x' }))],
    ['many commands', 'RaiseTask', () => performMany(under.test.db, ['a', 'b'].map((key) => request(caseNumber, 'process', 'RaiseTask', { key, step: 's', problem: 'p' }, { origin: 'process' })))],
    ['the nightly run', 'BookUnits', async () => {
      const upTo = await pass(under.test.db, 24);
      await done(under.test.db, observeNightly(caseNumber, upTo));
      return accrueShard(under.test.db, { afterCaseNumber: '', limit: 10, upTo });
    }],
    ['a notice', 'EscalateNotice', () => perform(under.test.db, request(null, 'flagger-meldpunt', 'EscalateNotice', notice()))],
  ],
  'libs/identity/save-person.ts': [['somebody who may act', 'SavePerson', () => savePerson(under.test.db, { userId: 'new-1', name: 'Oefening nieuw', roles: ['auditor'], mandates: [] }, { userId: 'admin-1' })]],
  'libs/identity/save-machine.ts': [['a machine that may act', 'SaveMachine', () => saveMachine(under.test.db, { clientId: 'new-machine', userId: 'flagger-meldpunt', scopes: ['notices:escalate'], active: true }, { userId: 'admin-1' })]],
  'libs/identity/sessions/session.ts': [
    ['a sign-in', 'SignIn', () => beginSession(under.test.db, 'officer-1', usualLimits, { userId: 'officer-1' })],
    ['an end of all sessions', 'SignOut', () => endSessionsOf(under.test.db, 'officer-1', 'signed-out-everywhere', { userId: 'officer-1' })],
    ['a sign-out', 'SignOut', async () => endSession(under.test.db, (await beginSession(under.test.db, 'officer-1', usualLimits, { userId: 'officer-1' })).session.id, 'signed-out', { userId: 'officer-1' })],
  ],
  'libs/identity/users/add-user.ts': [['a user', 'AddUser', () => addUser(under.test.db, { userId: 'new-2', name: 'Oefening nieuw 2' }, { userId: 'admin-1' })]],
  'libs/identity/users/propose-change.ts': [['a change of a user', 'ProposeUserChange', () => changeUser('finance')]],
  'libs/identity/users/settle-change.ts': [
    ['a confirmed change of a user', 'ConfirmUserChange', async () => confirmUserChange(under.test.db, await changeUser('approver'), { userId: 'admin-2' })],
    ['a rejected change of a user', 'RejectUserChange', async () => rejectUserChange(under.test.db, await changeUser('auditor'), 'x', { userId: 'admin-2' })],
    ['a change that is refused', 'ConfirmUserChange', async () => confirmUserChange(under.test.db, await changeUser('supervisor'), { userId: 'admin-1' })],
  ],
  'libs/identity/users/take-away.ts': [
    ['roles that are taken away', 'RemoveRoles', () => removeRoles(under.test.db, 'officer-2', ['approver', 'case-officer'], 'x', { userId: 'admin-1' })],
    ['a link that ends', 'UnlinkSubject', async () => {
      await under.test.asOwner(`INSERT INTO identity.subject (issuer, subject, user_id) VALUES ('https://login.example', 's', 'officer-2')`);
      await unlinkSubject(under.test.db, 'officer-2', { issuer: 'https://login.example', subject: 's' }, 'x', { userId: 'admin-1' });
    }],
    ['a user who is no longer active', 'DeactivateUser', () => deactivateUser(under.test.db, 'officer-2', 'x', { userId: 'admin-1' })],
  ],
  'libs/identity/users/first-administrators.ts': [['an administrator too many', 'AddFirstAdministrator', () => addFirstAdministrator(under.test.db, { userId: 'admin-9', name: 'x', issuer: 'https://login.example', subject: 'a' }, { userId: 'process', origin: 'cli' })]],
  'libs/identity/mandates/propose.ts': [['a mandate', 'ProposeMandate', () => proposed('M-1')]],
  'libs/identity/mandates/settle.ts': [
    ['a confirmed mandate', 'ConfirmMandate', () => confirmMandate(under.test.db, 'M-1', { userId: 'admin-2' })],
    ['a rejected mandate', 'RejectMandate', async () => rejectMandate(under.test.db, await proposed('M-2'), 'x', { userId: 'admin-2' })],
  ],
  'libs/identity/mandates/withdraw.ts': [['a withdrawn mandate', 'WithdrawMandate', () => withdrawMandate(under.test.db, 'M-1', { from: localDate('2030-01-01'), reasons: 'x' }, { userId: 'admin-1' })]],
  'libs/record/viewing/location-need.ts': [['why somebody needs locations', 'StateLocationNeed', () => stateLocationNeed(under.test.db, caseNumber, 'x', { userId: 'officer-1' })]],
  'libs/record/rules/parameter-rows.ts': [
    ['a proposal', 'ProposeParameterRow', () => propose()],
    ['a confirmation', 'ConfirmParameterRow', async () => confirmRow(under.test.db, await propose(), { userId: 'legal-1' })],
    ['a refused confirmation', 'ConfirmParameterRow', async () => confirmRow(under.test.db, await propose(), { userId: 'admin-1' })],
  ],
  'libs/record/clock/move-clock.ts': [
    ['a move of the clock', 'MoveClock', async () => moveClock(under.test.db, addHours((await legalNow(under.test.db)).legalNow, 1), { userId: 'admin-1' })],
    ['holding the clock', 'HoldClock', () => holdClock(under.test.db, { userId: 'admin-1' })],
    ['letting the clock run', 'RunClock', () => runClock(under.test.db, { userId: 'admin-1' })],
  ],
  'apps/api/training/clock-moves.ts': [['asking for a move', 'AskClockMove', async () => under.ask('/v1/training-clock/moves', { user: 'admin-1', body: { to: addHours((await legalNow(under.test.db)).legalNow, 2) } })]],
  'libs/record/destroy-details.ts': [['destroying personal details', 'DestroyDetails', () => destroyDetails(under.test.db, { kind: 'person', before: addHours(systemInstant(), 1), rule: 'x' }, { userId: 'admin-1' })]],
  'libs/record/database/denied.ts': [['a statement that is denied', 'ReportIncident', async () => {
    await under.test.db.pool.query('DELETE FROM record.act').catch(() => undefined);
    for (let tries = 0; tries < 200 && !(await entries()).some(({ action }) => action === 'ReportIncident'); tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
  }]],
  'libs/record/locations/rotate-keys.ts': [['a change of keys that is refused', 'RotateLocationKeys', () => rotateLocationKeys(under.test.db, { userId: 'officer-1' })]],
  'libs/record/notifications/setting.ts': [['mail turned on', 'SetNotificationMail', () => setNotificationMail(under.test.db, 'officer-1@autoriteit.example', { userId: 'officer-1' })]],
  'libs/record/installation.ts': [['an installation', 'Install', () => Promise.resolve()]],
  // Tried on their own in test/record/audit, since the sequencer's role writes them.
  'apps/sequencer/check-daily.ts': [],
  'apps/sequencer/watch.ts': [],
};

/** Files that write and are tried in specs of their own; each records its event in the transaction itself. */
const ownSpecs: readonly string[] = ['libs/record/payments/by-hand.ts', 'libs/record/payments/import-statements.ts', 'libs/record/payments/refund-files.ts'];

async function proposed(reference: string): Promise<string> {
  const mandate = { reference, userId: 'legal-1', decides: ['binding-order'], from: localDate('2026-01-01'), until: null, maxAmountCents: null, maySubMandate: false, under: null, grantedBy: 'bestuur', instrument: 'besluit', instruction: null } as const;
  await proposeMandate(under.test.db, mandate, { userId: 'admin-1' });
  return reference;
}

async function changeUser(role: RoleOfPeople): Promise<number> {
  const result = await proposeUserChange(under.test.db, 'officer-2', { kind: 'add-roles', roles: [role] }, 'x', { userId: 'admin-1' });
  if (!result.ok) throw new Error(result.refusal.message.en);
  return result.value;
}

async function propose(): Promise<number> {
  const result = await proposeRow(under.test.db, { parameter: 'fine-category', key: '6', value: 1_030_000_00, validFrom: localDate('2026-01-01'), source: 'https://zoek.officielebekendmakingen.example' }, { userId: 'admin-1' });
  if (!result.ok) throw new Error(result.refusal.message.en);
  return result.id;
}

/** The files of the engine that change a table. */
function filesThatWrite(): readonly string[] {
  const statement = /(INSERT INTO|UPDATE|DELETE FROM)\s+(record|money|audit|law|identity|platform)\.[a-z_]+|SELECT record\.write\w*\(/;
  return ['apps', 'libs', 'activities', 'workflows']
    .flatMap((folder) => readdirSync(join(projectRoot(), folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts') && statement.test(readFileSync(join(projectRoot(), path), 'utf8')));
}

describe('every file that writes', () => {
  it('is tried below, or is known to need no entry of its own', () => {
    expect(filesThatWrite().filter((file) => !(file in writers) && !(file in bookkeeping) && !ownSpecs.includes(file))).toEqual([]);
    expect([...Object.keys(writers), ...Object.keys(bookkeeping), ...ownSpecs].filter((file) => !filesThatWrite().includes(file))).toEqual([]);
  });

  it.each(ownSpecs)('%s records what it does', (file) => {
    expect(readFileSync(join(projectRoot(), file), 'utf8')).toMatch(/await recordEvent\(client/);
  });

  const tried = Object.values(writers).flat();
  it.each(tried)('%s leaves an entry %s', async (what, action, work) => {
    const before = what === 'an installation' ? 0 : (await entries()).length;
    await work();
    const left = (await entries()).slice(before);
    expect(left.map((entry) => entry['action'])).toContain(action);
    for (const entry of left) {
      expect(entry).toMatchObject({ v: 2, who: { userId: expect.any(String) }, object: expect.any(Object), result: expect.stringMatching(/^(performed|refused)$/), origin: expect.any(String), legalAt: expect.any(String), systemAt: expect.any(String) });
    }
  });

  it('leaves an entry that names the rule of what was refused', async () => {
    const production = await testDatabase({ mode: 'production' });
    await holdClock(production.db, { userId: 'admin-1' });
    const [last] = await production.asOwner(`SELECT convert_from(payload, 'UTF8')::json AS entry FROM audit.entry ORDER BY id DESC LIMIT 1`);
    expect(last?.['entry']).toMatchObject({ action: 'HoldClock', result: 'refused', rule: { code: 'clock-of-production' } });
    await production.drop();
  });
});
