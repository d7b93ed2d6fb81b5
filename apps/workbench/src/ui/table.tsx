import type { ReactNode } from 'react';

export interface Column<T> {
  readonly head: string;
  readonly cell: (row: T) => ReactNode;
  readonly number?: boolean;
}

interface Props<T> {
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  readonly empty: string;
}

/** A table as a table: with a caption, heads, and a sentence where it is empty. The first cell of a row is its head. */
export function Table<T>({ caption, columns, rows, keyOf, empty }: Props<T>) {
  if (rows.length === 0) return <p>{empty}</p>;
  return (
    <div className="utrecht-table-container" tabIndex={0} role="group" aria-label={caption}>
      <table className="utrecht-table">
        <caption className="wb-hidden">{caption}</caption>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            {columns.map(({ head, number }) => (
              <th key={head} scope="col" className={`utrecht-table__header-cell${number === true ? ' wb-number' : ''}`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {rows.map((row) => (
            <tr key={keyOf(row)} className="utrecht-table__row" data-row>
              {columns.map(({ head, cell, number }) => (
                <td key={head} className={`utrecht-table__cell${number === true ? ' wb-number' : ''}`}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
