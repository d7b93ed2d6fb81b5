import type { LocalDate } from '../../law/calendar/brands.js';

/**
 * The text of a letter as data, read from a file that a lawyer writes
 * (read-template.ts). `{{place}}` is filled from the case, `**words**` are set
 * bold; nothing here knows of layout.
 */
export type TemplateBlock =
  | { readonly block: 'heading'; readonly text: string }
  | { readonly block: 'subheading'; readonly text: string }
  | { readonly block: 'text'; readonly text: string }
  | { readonly block: 'bullets'; readonly items: readonly string[] }
  | { readonly block: 'steps'; readonly items: readonly string[] }
  | { readonly block: 'prose'; readonly place: string }
  | { readonly block: 'insert'; readonly name: string }
  | { readonly block: 'summary'; readonly caption: string; readonly rows: readonly SummaryLine[] }
  | { readonly block: 'signature'; readonly lines: readonly string[] }
  | { readonly block: 'when'; readonly flag: string; readonly is: boolean; readonly blocks: readonly TemplateBlock[] }
  | { readonly block: 'annex'; readonly title: string; readonly confidential: boolean; readonly blocks: readonly TemplateBlock[] }
  | { readonly block: 'part'; readonly language: PartLanguage; readonly title: string; readonly blocks: readonly TemplateBlock[] };

/** A language that a part of a letter may be in beside Dutch, as files name it. */
export type PartLanguage = 'en-GB';

/** A labelled row of the box on the first page; left out where its flag is not set. */
export interface SummaryLine {
  readonly label: string;
  readonly text: string;
  readonly flag?: string;
}

export interface LetterTemplate {
  /** `<letter>/<number>`; a changed text is a new version beside the old one. */
  readonly version: string;
  /** Heading of the letter, and its title in the file. */
  readonly title: string;
  /** The first day on which decisions are written with it. */
  readonly validFrom: LocalDate;
  readonly blocks: readonly TemplateBlock[];
}
