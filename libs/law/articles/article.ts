import type { ArticleRef } from '../derivation.js';

/** An act as the engine relies on it. */
export interface Act {
  /** The short name in the notation: `awb` in `awb:6:7`. */
  readonly key: string;
  readonly name: string;
  /** `BWB…` for a Dutch act or a treaty, a CELEX number for an act of the Union. */
  readonly number: string;
  /** For an act of the Union: its European Legislation Identifier without a version. */
  readonly eli?: string;
  /** The date (or year) of the text that was relied upon. */
  readonly textDate: string;
}

/** An article, or part of one, that a rule rests on. */
export interface Article {
  readonly ref: ArticleRef;
  readonly act: Act;
  /** As the act numbers it: `6:7`, `23`. */
  readonly article: string;
  readonly paragraph?: string;
  readonly item?: string;
  /** What it says, in our own words. */
  readonly paraphrase: string;
  /** False where the text itself was not at hand and the paraphrase rests on general knowledge. */
  readonly read: boolean;
}

/** An entry of an act: place, paraphrase, and whether the text was not at hand. */
export type ArticleEntry = readonly [place: string, paraphrase: string, notRead?: 'not-read'];

/** Turns the entries of one act into articles. */
export function articlesOf(act: Act, entries: readonly ArticleEntry[]): readonly Article[] {
  return entries.map(([place, paraphrase, notRead]) => ({ ref: `${act.key}:${place}`, act, ...placeOf(place), paraphrase, read: notRead === undefined }));
}

function placeOf(place: string): Pick<Article, 'article' | 'paragraph' | 'item'> {
  const [article = '', ...parts] = place.replaceAll(')', '').split('(');
  const paragraph = parts.find((part) => /^\d/.test(part));
  const items = parts.filter((part) => !/^\d/.test(part));
  return { article, ...(paragraph === undefined ? {} : { paragraph }), ...(items.length === 0 ? {} : { item: items.join('.') }) };
}
