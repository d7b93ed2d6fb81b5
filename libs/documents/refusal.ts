import type { ArticleRef } from '../law/derivation.js';

/** Why a letter was not made: what is wrong, in which field, and the article that asks for it where one does. */
export interface DocumentRefusal {
  readonly code: 'part-missing' | 'character-not-printable' | 'invisible-character' | 'unconfirmed-parameter' | 'template-unknown' | 'template-changed' | 'not-published';
  readonly article: ArticleRef | null;
  /** Path in the input, such as `addressee.name` or `locations[3].url`. */
  readonly field: string;
  /** One sentence for the official (Dutch) and one for the log (English). */
  readonly message: { readonly nl: string; readonly en: string };
}

/** Thrown by the renderer instead of a letter that is incomplete or cannot be printed faithfully; it lists everything at once. */
export class DocumentRefused extends Error {
  readonly refusals: readonly DocumentRefusal[];

  constructor(refusals: readonly DocumentRefusal[]) {
    super(refusals.map((refusal) => refusal.message.en).join(' '));
    this.name = 'DocumentRefused';
    this.refusals = refusals;
  }
}

/** Refuses where there is anything to refuse. @throws DocumentRefused */
export function refuseIfAny(refusals: readonly DocumentRefusal[]): void {
  if (refusals.length > 0) throw new DocumentRefused(refusals);
}
