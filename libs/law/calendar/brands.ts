/** A calendar day in Europe/Amsterdam, `YYYY-MM-DD`. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

/**
 * A moment in UTC, always `YYYY-MM-DDTHH:mm:ss.sssZ` (three decimals), so that
 * comparing the text is comparing the time.
 */
export type Instant = string & { readonly __brand: 'Instant' };

/** A length in elapsed hours; decimals allowed. */
export type Hours = number & { readonly __brand: 'Hours' };
