import type { Runs } from './runs.js';
import type { PartLanguage } from './template.js';

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

/** Starts on a page of its own; a confidential annex says so on every page, and is left out of a public version. */
export interface AnnexBlock {
  readonly kind: 'annex';
  readonly title: string;
  readonly confidential: boolean;
  readonly blocks: readonly Block[];
}

/** A part in another language, on pages of its own; a reader's voice changes with it. */
export interface PartBlock {
  readonly kind: 'part';
  readonly language: PartLanguage;
  readonly title: string;
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
  | AnnexBlock
  | PartBlock;
