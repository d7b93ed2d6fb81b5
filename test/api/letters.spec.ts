import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { MockActivityEnvironment } from '@temporalio/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentActivities } from '../../activities/documents.js';
import { openSeal } from '../../libs/documents/seal/keys/open-seal.js';
import { renderAgain } from '../../libs/documents/render.js';
import { authorityDetails } from '../../libs/letters/authority-details.js';
import { loadConfiguration } from '../../libs/platform/configuration.js';
import { legalNow } from '../../libs/record/clock/read-clock.js';
import { readLetter } from '../../libs/record/documents/kept-letters.js';
import { contentOf } from '../documents/reader/content.js';
import { readPdf } from '../documents/reader/objects.js';
import { announce, done, toNonCompliance, toPenaltyOrder } from '../record/fixtures/route.js';
import { pass } from '../record/fixtures/penalty-cases.js';
import { holdClock } from '../../libs/record/clock/move-clock.js';
import { apiUnderTest, type ApiUnderTest } from './api-under-test.js';
import { act, admitted, must, orderDraft } from './officials.js';
import { TRAINING_ACCOUNT } from '../../libs/money/payments/own-accounts.js';

jest.setTimeout(60_000);

let under: ApiUnderTest;
let caseNumber: string;

const bytesAt = async (path: string): Promise<Buffer> => {
  const answer = await fetch(`${under.api.url}${path}`, { headers: { 'Autoriteit-User': 'officer-1' } });
  if (answer.status !== 200) throw new Error(`${String(answer.status)}: ${await answer.text()}`);
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  return Buffer.from(await answer.arrayBuffer());
};

const pagesOf = (bytes: Buffer): readonly string[] => contentOf(readPdf(bytes)).map(({ shown }) => shown.map(({ text }) => text).join('\n'));

beforeAll(async () => {
  under = await apiUnderTest();
  await holdClock(under.test.db, { userId: 'admin-1' });
  caseNumber = await admitted(under);
});
afterAll(() => under.close());

describe('a draft', () => {
  it('is seen at any moment, marked CONCEPT on every page', async () => {
    await must(201, act(under, caseNumber, 'DraftBindingOrder', orderDraft()));
    const pages = pagesOf(await bytesAt(`/v1/cases/${caseNumber}/letters/binding-order/B1/preview`));
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.every((page) => page.includes('OEFENING · CONCEPT'))).toBe(true);
    expect(pages.join('\n')).toContain('Het materiaal staat op de genoemde vindplaatsen.');
  });

  it('is compared with another one, word by word where it was rewritten', async () => {
    await must(201, act(under, caseNumber, 'RejectDraft', { decisionId: 'B1', reasons: 'Te mager.' }));
    await must(201, act(under, caseNumber, 'DraftBindingOrder', { ...orderDraft(6), facts: 'Het materiaal staat op beide vindplaatsen.' }));
    const { json } = await must(200, under.ask(`/v1/cases/${caseNumber}/letters/binding-order/B2/difference?from=B1`));
    const { changes } = json as { changes: { change: string; text: string; words?: { change: string; text: string }[] }[] };
    const rewritten = changes.find(({ change, text }) => change === 'added' && text === 'Het materiaal staat op beide vindplaatsen.');
    expect(rewritten?.words?.filter(({ change }) => change !== 'same')).toEqual([
      { change: 'removed', text: 'de ' },
      { change: 'removed', text: 'genoemde ' },
      { change: 'added', text: 'beide ' },
    ]);
    expect(changes.some(({ change, text }) => change === 'added' && text.includes('6 uur na bekendmaking'))).toBe(true);
    const same = await must(200, under.ask(`/v1/cases/${caseNumber}/letters/binding-order/B2/difference`));
    expect((same.json as { changes: { change: string }[] }).changes.every(({ change }) => change === 'same')).toBe(true);
  });

  it('is refused with what is missing, in words', async () => {
    const missing = await must(409, under.ask(`/v1/cases/${caseNumber}/letters/penalty-order/P1/preview`));
    expect(missing.json).toMatchObject({ type: '/problems/letter-incomplete', rule: 'letter-not-possible', detail: 'De zaak bevat geen handeling PenaltyOrderDrafted waarop deze brief rust.' });
    await must(404, under.ask('/v1/cases/Z-2026-999999/letters/binding-order/B1/preview'));
    await must(400, under.ask(`/v1/cases/${caseNumber}/letters/love-letter/B1/preview`));
    await must(400, under.ask(`/v1/cases/${caseNumber}/letters/binding-order/B1/preview?asAtSeq=0`));
    await must(401, under.ask(`/v1/cases/${caseNumber}/letters/binding-order/B2/preview`, { user: null }));
  });
});

const folder = mkdtempSync(join(tmpdir(), 'autoriteit-letters-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });
/** The seal of a training installation of its own. */
const trainingSeal = () => openSeal(loadConfiguration({ AUTORITEIT_DATA: folder }, 'app'));

describe('a decision', () => {
  /** As the worker does it. */
  const seal = async (id: string): Promise<unknown> => new MockActivityEnvironment().run(documentActivities(under.test.db, authorityDetails('Autoriteit Online Materiaal', [TRAINING_ACCOUNT]), await trainingSeal()).sealDocument, { caseNumber, id });

  it('is kept with what it was made of, and the same bytes come out again', async () => {
    await must(201, act(under, caseNumber, 'ApproveDecision', { decisionId: 'B2' }, { user: 'approver-1' }));
    await seal('B2');
    const letter = await readLetter(under.test.db, caseNumber, 'B2');
    if (letter === null) throw new Error('No letter was kept.');
    expect(letter.kept).toMatchObject({ kind: 'binding-order', templateVersion: 'binding-order/1' });
    const again = await renderAgain(letter.kept);
    expect(again.sha256).toBe(letter.sha256);
    const { items } = (await must(200, under.ask(`/v1/cases/${caseNumber}/documents`))).json as { items: { id: string }[] };
    const stored = await bytesAt(`/v1/cases/${caseNumber}/documents/${items[0]?.id ?? ''}`);
    expect(stored.subarray(0, again.bytes.length).equals(again.bytes)).toBe(true);
    await seal('B2');
    expect((await under.test.db.pool.query('SELECT 1 FROM record.letter')).rowCount).toBe(1);
    await expect(under.test.db.pool.query('DELETE FROM record.letter')).rejects.toThrow();
  });

  it('has a public version only where the Act lets it be published', async () => {
    const { db } = under.test;
    const documents = async (): Promise<readonly { id: string; decisionId: string }[]> => ((await must(200, under.ask(`/v1/cases/${caseNumber}/documents`))).json as { items: { id: string; decisionId: string }[] }).items;
    const order = (await documents()).find(({ decisionId }) => decisionId === 'B2')?.id ?? '';
    const refused = await must(409, under.ask(`/v1/cases/${caseNumber}/documents/${order}/public-version?remedies=open`));
    expect(refused.json).toMatchObject({ rule: 'not-published', article: 'csam:9' });
    await must(400, under.ask(`/v1/cases/${caseNumber}/documents/${order}/public-version`));

    await done(db, announce(caseNumber, 'B2', (await legalNow(db)).legalNow));
    const at = await pass(db, 7);
    const forB2 = JSON.parse(JSON.stringify([...toNonCompliance(caseNumber, at), ...toPenaltyOrder(caseNumber, at).slice(0, 2)]).replaceAll('"B1"', '"B2"')) as ReturnType<typeof toNonCompliance>;
    for (const asked of forB2) await done(db, asked);
    await seal('P1');
    const penalty = (await documents()).find(({ decisionId }) => decisionId === 'P1')?.id ?? '';
    const text = pagesOf(await bytesAt(`/v1/cases/${caseNumber}/documents/${penalty}/public-version?remedies=lodged`)).join('\n');
    expect(text).toContain('Openbare versie');
    expect(text).toContain('Last onder dwangsom');
    expect(text).not.toContain('hoster.example');
    expect(text).not.toContain('Bijlage 1. Vindplaatsen');
  });

  it('on an objection is sealed with its letter, like any other', async () => {
    const { db } = under.test;
    const now = (await legalNow(db)).legalNow;
    await done(db, announce(caseNumber, 'P1', now));
    const legal = (type: string, data: object): Promise<unknown> => must(201, act(under, caseNumber, type, data, { user: 'legal-1' }));
    const today = now.slice(0, 10);
    await legal('ReceiveObjection', { against: ['P1'], party: { name: 'Voorbeeldhoster B.V.', capacity: 'addressee', interest: 'Adressaat.' }, receipt: { kind: 'electronic', receivedOn: today }, grounds: 'Het bedrag is te hoog.' });
    await legal('SkipHearing', { objectionId: 'OB1', ground: { kind: 'waived', declaredOn: today }, reasons: 'Afgezien.' });
    await legal('DraftObjectionDecision', { objectionId: 'OB1', rulings: [{ decisionId: 'P1', outcome: 'unfounded' }], answers: [{ ground: 'Het bedrag is te hoog.', answer: 'Dat is gewogen.' }], reasons: 'Heroverwogen.' });
    await must(201, act(under, caseNumber, 'ApproveDecision', { decisionId: 'OB1' }, { user: 'approver-2' }));
    await seal('OB1');
    const { items } = (await must(200, under.ask(`/v1/cases/${caseNumber}/documents`))).json as { items: { id: string; decisionId: string }[] };
    const text = pagesOf(await bytesAt(`/v1/cases/${caseNumber}/documents/${items.find(({ decisionId }) => decisionId === 'OB1')?.id ?? ''}`)).join('\n');
    for (const each of ['Beslissing op bezwaar', 'Dat is gewogen.', 'Bent u het niet eens met deze beslissing?']) expect(text).toContain(each);
  });
});
