import type { ArticleRef, LawRefusal } from '../../law/derivation.js';

/**
 * Why the case does not take a command: the broken rule, its article and one
 * sentence in Dutch (for the official) and in English (for the log).
 * `kind` decides what the caller does with it: an unlawful act (409), a missing
 * right (403), something that is not there (404), or a step whose moment has
 * not come (the process waits on).
 */
export interface Refusal {
  readonly kind: 'unlawful' | 'no-right' | 'not-found' | 'not-before';
  readonly code: string;
  readonly article: ArticleRef | null;
  readonly message: { readonly nl: string; readonly en: string };
}

/** An act that the law or the state of the case forbids. */
export const unlawful = (code: string, article: ArticleRef, nl: string, en: string): Refusal => ({ kind: 'unlawful', code, article, message: { nl, en } });

/** The acting person lacks the role for it. */
export const noRight = (code: string, article: ArticleRef | null, nl: string, en: string): Refusal => ({ kind: 'no-right', code, article, message: { nl, en } });

/** The case holds no such thing. */
export const notFound = (what: string, id: string): Refusal => ({
  kind: 'not-found',
  code: 'not-found',
  article: null,
  message: { nl: `${what} ${id} staat niet in deze zaak.`, en: `This case holds no ${what} ${id}.` },
});

/** The moment has not come: the term was moved or is still running. */
export const notBefore = (dueAt: string): Refusal => ({
  kind: 'not-before',
  code: 'not-before',
  article: null,
  message: { nl: `Niet vóór ${dueAt}.`, en: `Not before ${dueAt}.` },
});

/** A refusal of libs/law is a refusal of the act that needed the answer. */
export const refusedByLaw = (refusal: LawRefusal): Refusal => ({ kind: 'unlawful', code: refusal.code, article: refusal.article, message: refusal.message });
