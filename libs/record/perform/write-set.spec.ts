import { describe, expect, it } from '@jest/globals';
import { emptyWriteSet, projectionKeys, writeDocument } from './write-set.js';

describe('the document for record.write', () => {
  it('is nothing where nothing is to be written', () => {
    expect(writeDocument(emptyWriteSet())).toBeNull();
  });

  it('holds what there is and no empty lists', () => {
    const writes = emptyWriteSet();
    writes.rows.acts.push({ seq: 1 });
    writes.audit.push('entry');
    writes.gone.terms.push({ case_number: 'Z', key: 'k' });
    expect(JSON.parse(writeDocument(writes) ?? '')).toEqual({ acts: [{ seq: 1 }], audit: ['entry'], gone: { terms: [{ case_number: 'Z', key: 'k' }] } });
  });

  it('is written where only something goes', () => {
    for (const key of projectionKeys) {
      const writes = emptyWriteSet();
      writes.gone[key].push({ case_number: 'Z', key: 'k' });
      expect(writeDocument(writes)).toContain(key);
    }
  });

  it('gives every set lists of its own', () => {
    emptyWriteSet().rows.acts.push({ seq: 1 });
    expect(emptyWriteSet().rows.acts).toEqual([]);
  });
});
