/** Plain data that survives JSON unchanged. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** An article in the short notation of the engine: `awb:6:7`, `csam:6(4)`, `tco:3(3)`, `sr:23(4)`. */
export type ArticleRef = string;

/** A parameter row that was used although nobody has confirmed it; only training computes with one. */
export interface UnconfirmedRow {
  readonly parameter: string;
  readonly validFrom: string;
  readonly source: string;
}

/**
 * How a date or an amount came about: the rule, its articles, what went in,
 * what came out, and the steps below it. Shown to whoever asks why.
 */
export interface Derivation {
  readonly rule: string;
  readonly articles: readonly ArticleRef[];
  readonly inputs: Readonly<Record<string, Json>>;
  readonly value: Json;
  readonly steps: readonly Derivation[];
  /** Absent when every row that was used is confirmed. */
  readonly unconfirmed?: readonly UnconfirmedRow[];
}

/** Why the law gives no answer: a broken rule or a row that nobody loaded. */
export interface LawRefusal {
  readonly code: string;
  readonly article: ArticleRef | null;
  /** One sentence for the official (Dutch) and one for the log (English). */
  readonly message: { readonly nl: string; readonly en: string };
}

/** A computed date or amount with its derivation, or the refusal to compute it. */
export type Computed<T> =
  | { readonly ok: true; readonly value: T; readonly derivation: Derivation }
  | { readonly ok: false; readonly refusal: LawRefusal };
