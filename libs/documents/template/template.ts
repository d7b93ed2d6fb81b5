/**
 * The text of a letter as data: what a lawyer reads and changes. `{{place}}` is
 * filled from the case, `**words**` are set bold; nothing here knows of layout.
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
  | { readonly block: 'annex'; readonly title: string; readonly marking: string | null; readonly blocks: readonly TemplateBlock[] };

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
  readonly blocks: readonly TemplateBlock[];
}

/** A numbered heading. */
export const heading = (text: string): TemplateBlock => ({ block: 'heading', text });

export const subheading = (text: string): TemplateBlock => ({ block: 'subheading', text });

/** One paragraph. */
export const text = (words: string): TemplateBlock => ({ block: 'text', text: words });

export const bullets = (...items: readonly string[]): TemplateBlock => ({ block: 'bullets', items });

/** A numbered list. */
export const steps = (...items: readonly string[]): TemplateBlock => ({ block: 'steps', items });

/** What an official wrote, in as many paragraphs as were written. */
export const prose = (place: string): TemplateBlock => ({ block: 'prose', place });

/** A table or list that the letter's content makes from the input. */
export const insert = (name: string): TemplateBlock => ({ block: 'insert', name });

export const summary = (caption: string, ...rows: readonly SummaryLine[]): TemplateBlock => ({ block: 'summary', caption, rows });

export const signature = (...lines: readonly string[]): TemplateBlock => ({ block: 'signature', lines });

export const when = (flag: string, ...blocks: readonly TemplateBlock[]): TemplateBlock => ({ block: 'when', flag, is: true, blocks });

export const unless = (flag: string, ...blocks: readonly TemplateBlock[]): TemplateBlock => ({ block: 'when', flag, is: false, blocks });

/** An annex that stays out of every public version. */
export const confidentialAnnex = (title: string, ...blocks: readonly TemplateBlock[]): TemplateBlock => ({
  block: 'annex',
  title,
  marking: 'Niet voor openbaarmaking',
  blocks,
});

export const annex = (title: string, ...blocks: readonly TemplateBlock[]): TemplateBlock => ({ block: 'annex', title, marking: null, blocks });
