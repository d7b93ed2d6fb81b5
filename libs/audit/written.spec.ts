import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { digestOf, writtenDigests } from './written.js';

const act = { seq: 1, type: 'NoticeEscalated', data: { b: 2, a: [1, null] }, legalAt: '2026-05-11T08:00:00.000Z', by: 'flagger' };

describe('the digest of rows', () => {
  it('is that of their canonical JSON, whatever the order of the fields', () => {
    const text = '[{"by":"flagger","data":{"a":[1,null],"b":2},"legalAt":"2026-05-11T08:00:00.000Z","seq":1,"type":"NoticeEscalated"}]';
    const expected = createHash('sha256').update(text).digest('hex');
    expect(digestOf([act])).toBe(expected);
    expect(digestOf([Object.fromEntries(Object.entries(act).reverse())])).toBe(expected);
  });

  it('does not see what JSON does not carry, and sees everything else', () => {
    expect(digestOf([{ ...act, reason: undefined }])).toBe(digestOf([act]));
    for (const changed of [{ ...act, seq: 2 }, { ...act, data: { ...act.data, b: 3 } }, { ...act, by: 'officer-1' }, { ...act, more: null }]) {
      expect(digestOf([changed])).not.toBe(digestOf([act]));
    }
    expect(digestOf([act, act])).not.toBe(digestOf([act]));
  });

  it('is kept for the kinds that have rows', () => {
    expect(Object.keys(writtenDigests({ acts: [act], postings: [], evidence: [{ id: 'e' }], locations: [] }))).toEqual(['acts', 'evidence']);
    expect(writtenDigests({ acts: [], postings: [], evidence: [], locations: [] })).toEqual({});
  });
});
