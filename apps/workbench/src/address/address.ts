/** Where somebody is in the workbench: all of it stands in the address, so that it can be kept, sent and gone back to. */
export interface Address {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

export function readAddress(href: string): Address {
  const [path = '/', search = ''] = href.split('#')[0]?.split('?') ?? [];
  return { path: path === '' ? '/' : path, query: Object.fromEntries(new URLSearchParams(search)) };
}

/** The address as text; what is empty is left out. */
export function writeAddress(path: string, query: Readonly<Record<string, string | undefined>> = {}): string {
  const kept = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '');
  const search = new URLSearchParams(kept).toString();
  return search === '' ? path : `${path}?${search}`;
}

/** The page number of an address; anything odd is the first page. */
export function pageOf({ query }: Address): number {
  const page = Number(query['pagina'] ?? '1');
  return Number.isInteger(page) && page >= 1 ? page : 1;
}
