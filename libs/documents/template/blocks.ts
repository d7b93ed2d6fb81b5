import type { Runs } from './runs.js';

export interface Column {
  readonly title: string;
  /** Share of the width, relative to the other columns. */
  readonly share: number;
  readonly align?: 'left' | 'right';
}

/** A table with a header row that is repeated on every page it reaches. */
export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Runs[])[];
  /** The last row is a total. */
  readonly total?: boolean;
}

/** What the reader must know first, as labelled rows in a box. */
export interface SummaryBlock {
  readonly kind: 'summary';
  readonly caption: string;
  readonly rows: readonly { readonly label: string; readonly value: Runs }[];
}

/** Starts on a page of its own; a confidential annex is left out of a public version and says so on every page. */
export interface AnnexBlock {
  readonly kind: 'annex';
  readonly title: string;
  readonly marking: string | null;
  readonly blocks: readonly Block[];
}

/** What a letter consists of, before it is given a place on paper. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly runs: Runs }
  | { readonly kind: 'paragraph'; readonly runs: Runs }
  | { readonly kind: 'note'; readonly runs: Runs }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Runs[] }
  | { readonly kind: 'signature'; readonly lines: readonly Runs[] }
  | TableBlock
  | SummaryBlock
  | AnnexBlock;
