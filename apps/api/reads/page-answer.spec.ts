import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pageAnswer } from './page-answer.js';

describe('a page', () => {
  it('leads through the whole list, once each way', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }), (total, pageSize) => {
        const visited: number[] = [];
        let href: string | undefined = `/v1/x?page=1&pageSize=${String(pageSize)}`;
        while (href !== undefined) {
          const page = Number(new URL(href, 'http://x').searchParams.get('page'));
          visited.push(page);
          const links: ReturnType<typeof pageAnswer>['_links'] = pageAnswer('/x', { page, pageSize }, { items: [], total })._links;
          expect(links.self.href).toBe(href);
          href = links.next?.href;
        }
        expect(visited).toEqual(Array.from({ length: Math.max(1, Math.ceil(total / pageSize)) }, (_, index) => index + 1));
      }),
    );
  });

  it('beyond the end leads back to the last one', () => {
    expect(pageAnswer('/x', { page: 9, pageSize: 10 }, { items: [], total: 25 })._links).toMatchObject({ prev: { href: '/v1/x?page=3&pageSize=10' }, last: { href: '/v1/x?page=3&pageSize=10' } });
    expect(pageAnswer('/x', { page: 9, pageSize: 10 }, { items: [], total: 25 })._links).not.toHaveProperty('next');
  });

  it('keeps what was filtered on, safely written', () => {
    const { self } = pageAnswer('/x', { page: 1, pageSize: 5, type: 'a&b=c d', phase: undefined }, { items: [], total: 0 })._links;
    const query = new URL(self.href, 'http://x').searchParams;
    expect([...query]).toEqual([['type', 'a&b=c d'], ['page', '1'], ['pageSize', '5']]);
  });
});
