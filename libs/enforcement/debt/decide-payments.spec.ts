import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../law/calendar/local-date.js';
import type { CaseFile } from '../testing/case-file.js';
import { collected, debtOf, inDefault, noon, second, twoUnits, unit, withWrit } from '../testing/collecting.js';
import { financier, officer, process } from '../testing/officials.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { does, story, today } from '../testing/steps.js';
import { collectionFile } from './collection-file.js';
import { handoverCsv, handoverExport } from './handover-export.js';

const entryId = (index: number): string => index.toString(16).padStart(64, '0');
const receipt = (subject: string, amountCents: number, index = 1) => (file: CaseFile) => ({ subject, amountCents, creditedOn: today(file), entryId: entryId(index) });

describe('a receipt by the bank', () => {
  it('pays three units by one transfer that names the order, the oldest first', () => {
    const threeUnits = story(route.penaltyActive, route.nights(3));
    const file = given(threeUnits).when('BookReceipt', receipt('P1', 1_500_000), process).then({ type: 'PaymentReceived', data: { entryId: entryId(1), allocations: [{ debtId: unit }, { debtId: second }, { debtId: 'P1:2025-03-07' }], unallocatedCents: 0 } });
    expect(Object.values(file.state.debts).map(({ status }) => status)).toEqual(['paid', 'paid', 'paid']);
    given(threeUnits).when('BookReceipt', receipt('P1', 600_000), process).then({ type: 'PaymentReceived', data: { allocations: [{ debtId: unit, amountCents: 500_000 }, { debtId: second, amountCents: 100_000 }] } });
  });

  it('that names a collection decision or a fine pays that and nothing else; what is left waits', () => {
    given(collected).when('BookReceipt', receipt('C1', 1_000_001), process).then({ type: 'PaymentReceived', data: { reference: 'C1', unallocatedCents: 1 } });
    const both = story(route.penaltyActive, route.nights(1), route.fineOnTop);
    const file = given(both).when('BookReceipt', receipt('F1', 450_000), process).then({ type: 'PaymentReceived', data: { allocations: [{ debtId: 'F1', amountCents: 400_000 }], unallocatedCents: 50_000 } });
    expect(debtOf(file).paidCents).toBe(0);
  });

  it('is booked once, whatever command brings it again', () => {
    given(story(twoUnits, does(process, 'BookReceipt', receipt('P1', 100)))).when('BookReceipt', receipt('P1', 100), financier).thenNothing();
    given(story(twoUnits, does(process, 'BookReceipt', receipt('P1', 100)))).when('BookReceipt', receipt('P1', 100, 2), process).then({ type: 'PaymentReceived' });
  });

  it('about what is not there, or of a day to come, is refused', () => {
    for (const subject of ['P2', 'C1', 'F1', 'B1']) given(twoUnits).when('BookReceipt', receipt(subject, 1), process).refuses({ code: 'not-found', kind: 'not-found' });
    given(twoUnits).when('BookReceipt', (file) => ({ ...receipt('P1', 1)(file), creditedOn: localDate('2025-12-31') }), process).refuses({ code: 'payment-in-the-future', article: 'awb:4:89' });
    given(twoUnits).when('BookReceipt', receipt('P1', 1), officer).refuses({ code: 'role-missing' });
  });
});

describe('handing over', () => {
  const handOver = (...debtIds: string[]) => ({ debtIds, service: { kind: 'bailiff' as const, name: 'Voorbeeld Gerechtsdeurwaarders' } });
  const handed = story(withWrit, does(financier, 'HandOverCollection', handOver(unit, second)));
  const end = (outcome: 'returned' | 'paid') => ({ handoverId: 'O1', outcome, note: 'Bericht.' });

  it('needs a writ, once at a time', () => {
    given(inDefault).when('HandOverCollection', handOver(unit), financier).refuses({ code: 'no-writ', article: 'awb:4:114' });
    given(withWrit).when('HandOverCollection', handOver(unit, second), financier).then({ type: 'CollectionHandedOver', data: { handoverId: 'O1', claim: { principalCents: 1_000_000 } } });
    given(handed).when('HandOverCollection', handOver(unit), financier).refuses({ code: 'handed-over-already' });
    given(story(handed, does(financier, 'EndHandover', end('returned')))).when('HandOverCollection', handOver(unit), financier).then({ type: 'CollectionHandedOver', data: { handoverId: 'O2' } });
  });

  it('does not interrupt limitation', () => {
    expect(debtOf(given(handed).file).barredAfter).toBe(debtOf(given(withWrit).file).barredAfter);
  });

  it('ends when it comes back, or when all of it was paid by the bank', () => {
    given(handed).when('EndHandover', end('paid'), financier).refuses({ code: 'handover-not-paid', article: 'awb:4:89' });
    const settled = story(handed, does(process, 'BookReceipt', receipt('P1', 1_000_000)));
    given(settled).when('EndHandover', end('paid'), financier).then({ type: 'HandoverEnded' });
    given(story(settled, does(financier, 'EndHandover', end('paid')))).when('EndHandover', end('paid'), financier).thenNothing();
    given(story(settled, does(financier, 'EndHandover', end('paid')))).when('EndHandover', end('returned'), financier).refuses({ code: 'handover-over' });
    given(handed).when('EndHandover', { ...end('paid'), handoverId: 'O7' }, financier).refuses({ code: 'not-found' });
  });

  it('gives a neutral export that says what is claimed and nothing of the notice', () => {
    const { state } = given(handed).file;
    const exported = handoverExport(state, 'O1');
    expect(exported).toMatchObject({ caseNumber: 'Z-2025-000001', status: 'handed-over', debtor: { name: 'Voorbeeldhoster B.V.' }, totalCents: 1_000_000, lines: [{ debtId: unit, openCents: 500_000, decidedOn: '2025-03-06', remindedOn: '2025-04-18', writOn: '2025-05-05', barredAfter: '2026-05-05' }, { debtId: second }] });
    expect(JSON.stringify(exported)).not.toMatch(/hoster\.example|MP-2025/);
    expect(handoverExport(state, 'constructor')).toBeNull();
    const csv = exported === null ? '' : handoverCsv({ ...exported, debtor: { id: 'x', name: '=HYPERLINK("kwaad")' } });
    expect(csv.split('\r\n')).toHaveLength(4);
    expect(csv).toContain(`"'=HYPERLINK(""kwaad"")"`);
  });
});

describe('the file of the collection', () => {
  it('names the reference of the letter that the debt is in: the collection decision once it was made known, before that the order', () => {
    const reference = (file: CaseFile) => collectionFile(file.state, today(file)).debts[0]?.creditorReference;
    expect(reference(given(twoUnits).file)).toMatch(/P1$/);
    expect(reference(given(story(twoUnits, route.collectionDrafted)).file)).toMatch(/P1$/);
    expect(reference(given(collected).file)).toMatch(/C1$/);
    expect(collectionFile(given(route.fineDue).file.state, localDate('2025-04-01')).debts[0]).toMatchObject({ id: 'F1', creditorReference: expect.stringMatching(/F1$/) });
  });
});

describe('the collection decision', () => {
  const draft = { orderId: 'P1', days: ['2025-03-05', '2025-03-06'], reasons: 'Beginselplicht.', views: { kind: 'heard' as const } };

  it('hears the provider first, about all its units, or says why not', () => {
    given(twoUnits).when('DraftCollectionDecision', draft, officer).refuses({ code: 'views-not-invited', article: 'awb:4:8' });
    const asked = story(twoUnits, route.viewsAsked('collection', 7));
    given(asked).when('DraftCollectionDecision', draft, officer).refuses({ code: 'views-term-running' });
    given(story(asked, route.viewsGiven('collection'), route.findingsReported)).when('DraftCollectionDecision', draft, officer).then({ type: 'CollectionDecisionDrafted' });
    given(story(asked, route.findingsReported), noon('2025-03-20')).when('DraftCollectionDecision', draft, officer).then({ type: 'CollectionDecisionDrafted' });
    given(story(route.penaltyActive, route.nights(1), route.viewsAsked('collection', 7), route.nights(1)), noon('2025-03-20')).when('DraftCollectionDecision', draft, officer).refuses({ code: 'views-not-invited' });
    given(route.penaltyActive).when('InviteViews', { about: 'collection', lastDay: localDate('2025-03-20'), intention: 'Invorderen.' }, officer).refuses({ code: 'nothing-forfeited', article: 'awb:5:37' });
  });
});
