import { describe, expect, it } from '@jest/globals';
import { firstValues, optionsOf, type CaseFacts } from './options.js';

const act = (type: string, data: Record<string, unknown> = {}): CaseFacts['acts'][number] => ({ seq: 1, type, article: 'awb:3:2', legalAt: '', by: '', data, recordedAt: '', role: '', mandate: null, ruleSet: '' });
const escalated = act('NoticeEscalated', { notice: { locationIds: ['L1', 'L2'], provider: { id: 'hoster-1', committedToCode: true } } });
const evidence = (id: string, result: 'available' | 'unavailable'): CaseFacts['evidence'][number] => ({ id, orderId: 'B1', orderVersion: 1, locationId: 'L1', at: '', localDay: '', result, reason: '', observedBy: {}, details: {}, recordedAt: '', seal: null, adoptedIn: null });
const facts: CaseFacts = { acts: [escalated], decisions: [], evidence: [evidence('e1', 'available'), evidence('e2', 'unavailable')], debts: [], tasks: [], providerRecord: [], legalNow: '' };
const now = '2025-03-07T17:55';

describe('what a form begins with', () => {
  it('is what the file already says', () => {
    expect(firstValues('DraftBindingOrder', null, facts, now)).toEqual({ locationIds: ['L1', 'L2'], hours: '12' });
    expect(firstValues('AttributeProvider', null, facts, now)).toEqual({ 'provider.id': 'hoster-1', 'provider.committedToCode': true, role: 'hosting', 'evidence.0.establishedAt': now });
    expect(firstValues('EstablishNonCompliance', 'B1', facts, now)).toMatchObject({ orderId: 'B1', evidenceIds: ['e1'] });
    expect(firstValues('EstablishCompliance', 'B1', facts, now)).toMatchObject({ evidenceIds: ['e2'] });
  });

  it('asks the police first, then the prosecution', () => {
    const asked = { ...facts, acts: [escalated, act('ConsultationRecorded', { with: 'police' })] };
    expect([firstValues('RecordConsultation', null, facts, now)['with'], firstValues('RecordConsultation', null, asked, now)['with']]).toEqual(['police', 'public-prosecution']);
  });

  it('offers only what is in the case', () => {
    const plain = (text: string): string => text;
    const options = optionsOf(facts, { decision: plain, value: plain, moment: plain, day: plain });
    expect(options['locationIds']?.map(({ value }) => value)).toEqual(['L1', 'L2']);
    expect([options['fineId'], options['debtIds']]).toEqual([[], []]);
  });
});
