import type { ReactNode } from 'react';
import { Pager } from './pager.js';
import { useSteady } from './steady.js';
import { Table, type Column } from './table.js';

interface Page<T> {
  readonly items: readonly T[];
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  /** Which list this is, and which page of it. */
  readonly _links: { readonly self: { readonly href: string } };
}

interface Props<T> {
  readonly page: Page<T>;
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly keyOf: (row: T) => string;
  readonly empty: string;
  /** Stands above the table, in the same panel. */
  readonly children?: ReactNode;
}

/** A page of a list that stays as it is while somebody reads it, with the way to the other pages. */
export function Listing<T>({ page, children, ...table }: Props<T>) {
  const { shown, bar } = useSteady(page);
  return (
    <>
      {bar}
      <div className="wb-panel">
        {children}
        <Table rows={shown.items} {...table} />
        <Pager {...shown} />
      </div>
    </>
  );
}
