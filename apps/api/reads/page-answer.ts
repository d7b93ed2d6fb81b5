import { API_PREFIX } from '../../../libs/contracts/http/routes.js';
import type { PageQuery, PageRead } from './read-page.js';

interface Link {
  readonly href: string;
}

/** A page as the contract answers it; a list, since its type says so. */
export interface PageAnswer<T> extends PageQuery {
  items: T[];
  readonly total: number;
  readonly _links: { self: Link; first: Link; prev?: Link; next?: Link; last: Link };
}

/** The page with the way to the others; filters of the query stay in the links. */
export function pageAnswer<T>(path: string, query: PageQuery & { readonly [filter: string]: unknown }, read: PageRead<T>): PageAnswer<T> {
  const { page, pageSize, ...filters } = query;
  const { items, total } = read;
  const last = Math.max(1, Math.ceil(total / pageSize));
  const kept = Object.entries(filters).filter(([, value]) => value !== undefined);
  const to = (number: number): Link => ({
    href: `${API_PREFIX}${path}?${new URLSearchParams([...kept.map(([name, value]): [string, string] => [name, String(value)]), ['page', String(number)], ['pageSize', String(pageSize)]]).toString()}`,
  });
  return {
    items: [...items],
    page,
    pageSize,
    total,
    _links: { self: to(page), first: to(1), ...(page > 1 ? { prev: to(Math.min(page - 1, last)) } : {}), ...(page < last ? { next: to(page + 1) } : {}), last: to(last) },
  };
}

export const hrefTo = (path: string): Link => ({ href: `${API_PREFIX}${path}` });
