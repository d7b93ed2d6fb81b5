import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { savePerson } from '../../libs/identity/save-person.js';
import { seedTrainingPeople } from '../../libs/identity/seed.js';
import { trainingPeople } from '../../libs/identity/training-people.js';
import { localDate } from '../../libs/law/calendar/local-date.js';
import { perform } from '../../libs/record/perform.js';
import { legalNow } from '../../libs/record/clock/read-clock.js';
import { testDatabase, type TestDatabase } from './database.js';
import { notice, request, start } from './fixtures/commands.js';
import { done, toAdmission, toOrder } from './fixtures/route.js';

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase({ clockFrom: start });
});
afterAll(() => test.drop());

const audited = async (): Promise<number> => Number((await test.asOwner(`SELECT count(*) AS n FROM audit.entry WHERE convert_from(payload, 'UTF8')::json->>'action' = 'SavePerson'`))[0]?.['n']);

describe('people', () => {
  it('of training are there, once, each audited once', async () => {
    expect(await audited()).toBe(trainingPeople.length);
    await seedTrainingPeople(test.db);
    expect(await audited()).toBe(trainingPeople.length);
    expect((await test.asOwner('SELECT count(*)::int AS n FROM identity.app_user'))[0]?.['n']).toBe(trainingPeople.length);
  });

  it('act with the roles and mandates that they have at that moment', async () => {
    const { caseNumber } = await done(test.db, request(null, 'flagger-meldpunt', 'EscalateNotice', notice()));
    const { legalNow: now } = await legalNow(test.db);
    for (const asked of [...toAdmission(caseNumber, now), ...toOrder(caseNumber, now).slice(0, 1)]) await done(test.db, asked);
    const approve = request(caseNumber, 'newcomer', 'ApproveDecision', { decisionId: 'B1' });
    expect(await perform(test.db, approve)).toEqual({ kind: 'unknown-user' });
    const newcomer = { userId: 'newcomer', name: 'Nieuw', roles: ['approver'], mandates: [] } as const;
    await savePerson(test.db, newcomer, { userId: 'admin-1' });
    expect(await perform(test.db, approve)).toMatchObject({ kind: 'refused', refusal: { code: 'mandate-missing' } });
    const mandate = { reference: 'M-N', decides: ['binding-order'], from: localDate('2026-01-01'), until: localDate('2026-12-31'), maxAmountCents: 5 } as const;
    await savePerson(test.db, { ...newcomer, mandates: [mandate] }, { userId: 'admin-1' });
    expect(await perform(test.db, approve)).toMatchObject({ kind: 'performed', acts: [{ data: { mandate: 'M-N' } }] });
    await savePerson(test.db, { ...newcomer, roles: ['auditor'] }, { userId: 'admin-1' });
    expect(await perform(test.db, request(caseNumber, 'newcomer', 'RejectDraft', { decisionId: 'B1', reasons: 'x' }))).toMatchObject({ kind: 'refused', refusal: { kind: 'no-right' } });
  });

  it('never carry a name of the engine itself', async () => {
    for (const userId of ['process', 'nightly-run']) {
      await expect(savePerson(test.db, { userId, name: 'x', roles: ['case-officer'], mandates: [] }, { userId: 'admin-1' })).rejects.toThrow('app_user_id_check');
    }
  });
});
