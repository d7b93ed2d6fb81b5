import { describe, expect, it } from '@jest/globals';
import { pagedQuery } from './paging.js';

describe('page and pageSize', () => {
  it('are numbers from the query, or the usual ones', () => {
    expect(pagedQuery.parse({})).toEqual({ page: 1, pageSize: 100 });
    expect(pagedQuery.parse({ page: '12', pageSize: '1000' })).toEqual({ page: 12, pageSize: 1000 });
  });

  it.each(['0', '-1', '1001', '1.0', '1e2', '0x1', ' 1', '1 ', '', '٣', '99999999', ['1', '2'], 5, null])('pageSize %j is refused', (pageSize) => {
    expect(pagedQuery.safeParse({ pageSize }).success).toBe(false);
  });

  it('are the only fields', () => {
    expect(pagedQuery.safeParse({ page_size: '1' }).success).toBe(false);
  });
});
