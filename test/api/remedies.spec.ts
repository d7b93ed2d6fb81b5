import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayOf } from '../../libs/law/calendar/local-date.js';
import { legalNow } from '../../libs/record/clock/read-clock.js';
import { penaltyCases } from '../record/fixtures/penalty-cases.js';
import { announce, done, seal } from '../record/fixtures/route.js';
import { request } from '../record/fixtures/commands.js';
import { rebuildProjections } from '../../libs/record/projections/rebuild.js';
import { dump } from '../record/dump.js';
import { apiUnderTest, type ApiUnderTest } from './api-under-test.js';
import { must } from './officials.js';

let under: ApiUnderTest;
let number: string;
let today: string;

const act = (type: string, data: object, user = 'legal-1') => under.ask(`/v1/cases/${number}/acts`, { body: { type, data }, user });
const party = { name: 'Voorbeeldhoster B.V.', capacity: 'addressee', interest: 'Adressaat.' };

/** A case with a running penalty order, to which its provider objects. */
beforeAll(async () => {
  under = await apiUnderTest();
  [number = ''] = await penaltyCases(under.test.db, 1);
  today = dayOf((await legalNow(under.test.db)).legalNow);
  await must(201, act('ReceiveObjection', { against: ['P1'], party, receipt: { kind: 'electronic', receivedOn: today }, grounds: 'Het bedrag is te hoog.' }));
});
afterAll(() => under.close());

describe('remedies over HTTP', () => {
  it('are commands like all others: by the legal staff only, and refused with rule and article', async () => {
    await must(403, act('AcknowledgeObjection', { objectionId: 'OB1', sentOn: today }, 'officer-1'));
    const early = await must(409, act('DraftObjectionDecision', { objectionId: 'OB1', rulings: [{ decisionId: 'P1', outcome: 'unfounded' }], answers: [{ ground: 'x', answer: 'y' }], reasons: 'z' }));
    expect(early.json).toMatchObject({ rule: 'not-heard', article: 'awb:7:2' });
    const bad = await must(400, act('ReceiveObjection', { against: [], party: {}, receipt: { kind: 'post' } }));
    expect(bad.text).toContain('receivedOn');
  });

  it('are shown with what is due, what is final, and what the law still asks', async () => {
    const { json } = await must(200, under.ask(`/v1/cases/${number}/remedies`));
    expect(json).toMatchObject({
      procedures: [{ id: 'OB1', kind: 'objection', status: 'open', about: ['P1'] }],
      finality: { P1: { status: 'pending', procedureId: 'OB1' }, B1: { status: 'open' } },
      exposure: [],
      help: { OB1: expect.arrayContaining([expect.objectContaining({ article: 'awb:7:2', done: false })]) as unknown },
    });
    const terms = (await must(200, under.ask(`/v1/cases/${number}/terms?pageSize=100`))).json as { readonly items: readonly { readonly kind: string; readonly derivation: { readonly rule: string } | null }[] };
    expect(terms.items.find(({ kind }) => kind === 'objection-decision')?.derivation?.rule).toBe('objection-decision-due');
  });

  it('show the consequences of a draft before it is made known, and carry out just those', async () => {
    await must(201, act('SkipHearing', { objectionId: 'OB1', ground: { kind: 'waived', declaredOn: today }, reasons: 'Afgezien.' }));
    await must(201, act('DraftObjectionDecision', { objectionId: 'OB1', rulings: [{ decisionId: 'P1', outcome: 'founded', change: { kind: 'revoke' }, unlawful: true }], answers: [{ ground: 'Het bedrag.', answer: 'Terecht.' }], reasons: 'Heroverwogen.' }));
    const preview = (await must(200, under.ask(`/v1/cases/${number}/decisions/OB1/consequences`))).json as { readonly seq: number; readonly acts: readonly { readonly type: string }[]; readonly orders: readonly unknown[] };
    expect(preview.orders).toMatchObject([{ orderId: 'P1' }]);
    await must(404, under.ask(`/v1/cases/${number}/decisions/OB9/consequences`));
    await must(409, act('ApproveDecision', { decisionId: 'OB1' }, 'approver-1'));
    await must(201, act('ApproveDecision', { decisionId: 'OB1' }, 'approver-2'));
    await done(under.test.db, seal(number, 'OB1'));
    const { legalNow: at } = await legalNow(under.test.db);
    const { acts } = await done(under.test.db, announce(number, 'OB1', at));
    expect(acts.map(({ type }) => type)).toEqual(preview.acts.map(({ type }) => type));
    expect((await must(200, under.ask(`/v1/cases/${number}/remedies`))).json).toMatchObject({ finality: { P1: { status: 'annulled', procedureId: 'OB1' } } });
  });

  it('show what a ruling would do, without recording anything', async () => {
    await must(201, act('RegisterAppeal', { instance: 'first', against: ['OB1'], ground: 'decision', lodgedBy: 'party', party, partyDistrict: null, court: 'den-haag', fileNumber: 'SGR 26/1', lodgedOn: today, noticeOn: today, grounds: 'x' }));
    const ruling = { type: 'RecordRuling', data: { appealId: 'BR1', ruledOn: today, sentOn: today, outcome: 'founded', rulings: [{ decisionId: 'OB1', annulled: 'whole', followUp: { kind: 'new-decision', by: '2027-01-31' } }], reasons: 'x' } };
    const before = (await must(200, under.ask(`/v1/cases/${number}`))).headers.get('etag');
    const shown = await must(200, under.ask(`/v1/cases/${number}/remedies/consequences`, { body: ruling, user: 'legal-1' }));
    expect(shown.json).toMatchObject({ acts: [{ type: 'AppealRuled', article: 'awb:8:66' }, { type: 'DecisionAnnulled' }, { type: 'ObjectionReopened' }], terms: expect.arrayContaining([{ key: 'OB2:objection-decision', from: null, to: '2027-01-31' }]) as unknown });
    expect((await must(200, under.ask(`/v1/cases/${number}`))).headers.get('etag')).toBe(before);
    await must(409, under.ask(`/v1/cases/${number}/remedies/consequences`, { body: { ...ruling, data: { ...ruling.data, rulings: [] } }, user: 'legal-1' }));
    await must(201, act('RecordRuling', ruling.data));
  });

  it('are counted by kind and ground, with the workload and what it cost, so that the Authority learns', async () => {
    const { json } = await must(200, under.ask('/v1/remedies/outcomes'));
    expect(json).toEqual({
      items: [
        { kind: 'objection-decision', instance: 'first', result: 'annulled', ground: 'new-decision', count: 1 },
        { kind: 'penalty-order', instance: 'objection', result: 'annulled', ground: 'unlawful', count: 1 },
      ],
      workload: [
        { instance: 'objection', received: 2, decided: 1, withdrawn: 0, elsewhere: 0, running: 1, termsMet: 1, termsExceeded: 0, medianDays: 0 },
        { instance: 'interim-relief', received: 0, decided: 0, withdrawn: 0, elsewhere: 0, running: 0, termsMet: 0, termsExceeded: 0, medianDays: null },
        { instance: 'first', received: 1, decided: 1, withdrawn: 0, elsewhere: 0, running: 0, termsMet: 0, termsExceeded: 0, medianDays: 0 },
        { instance: 'higher', received: 0, decided: 0, withdrawn: 0, elsewhere: 0, running: 0, termsMet: 0, termsExceeded: 0, medianDays: null },
      ],
      lost: { defaultPenaltyCents: 0, costsCents: 0, courtFeeCents: 0 },
    });
    const ofKind = (await must(200, under.ask(`/v1/remedies/outcomes?kind=penalty-order&instance=objection&from=${today}&until=${today}`))).json as { readonly items: readonly unknown[]; readonly workload: readonly unknown[] };
    expect([ofKind.items.length, ofKind.workload.length]).toEqual([1, 1]);
    await must(400, under.ask(`/v1/remedies/outcomes?from=2026-02-01&until=2026-01-01`));
    await must(400, under.ask('/v1/remedies/outcomes?kind=iets'));
  });

  it('leave out the cases that the asker may not see', async () => {
    await must(201, act('RestrictCase', { viewers: ['legal-1', 'officer-1'], reasons: 'Gevoelig.' }));
    const seen = async (user: string) => ((await must(200, under.ask('/v1/remedies/outcomes', { user }))).json as { readonly items: readonly unknown[] }).items.length;
    expect([await seen('legal-1'), await seen('approver-1')]).toEqual([2, 0]);
    await must(201, act('LiftRestriction', { reasons: 'Niet meer nodig.' }));
  });

  it('follow from the acts alone', async () => {
    const tables = ['record.term', 'record.process_step', 'record.task', 'record.decision', 'record.debt', 'record.provider_order'] as const;
    const before = await dump(under.test, [...tables] as never);
    await rebuildProjections(under.test.db);
    expect(await dump(under.test, [...tables] as never)).toEqual(before);
    await done(under.test.db, request(number, 'process', 'RecordRemedyTermEnd', { procedureId: 'OB1' }, { origin: 'process' }));
  });
});
