import { z } from 'zod';
import type { Instant, LocalDate } from '../calendar/brands.js';
import { parseInstant } from '../calendar/instant.js';
import { parseLength } from '../calendar/length.js';
import type { LengthText } from '../calendar/length.js';
import { parseLocalDate } from '../calendar/local-date.js';

/** A day that exists, `YYYY-MM-DD`. */
export const dateField = z.string().transform((text, context): LocalDate => {
  const date = parseLocalDate(text);
  if (date !== null) return date;
  context.addIssue({ code: 'custom', message: 'not a day that exists, written YYYY-MM-DD' });
  return z.NEVER;
});

/** A moment that exists, ISO 8601 with `Z` or an offset; becomes the canonical form in UTC. */
export const instantField = z.string().transform((text, context): Instant => {
  const moment = parseInstant(text);
  if (moment !== null) return moment;
  context.addIssue({ code: 'custom', message: 'not a moment that exists, written in ISO 8601 with Z or an offset' });
  return z.NEVER;
});

/** `P<n>D|W|M|Y`, n ≥ 1, one unit. */
export const lengthField = z.string().transform((text, context): LengthText => {
  if (parseLength(text) !== null) return text as LengthText;
  context.addIssue({ code: 'custom', message: 'not a length written P<n>D, P<n>W, P<n>M or P<n>Y' });
  return z.NEVER;
});

/** Whole cents, nought or more. */
export const centsField = z.int().min(0);
/** Whole cents, at least one. */
export const positiveCentsField = z.int().min(1);
/** Text with something in it. */
export const textField = z.string().refine((text) => text.trim() !== '', 'says nothing');
/** What the caller calls a thing. */
export const nameField = z.union([z.string(), z.int()]);
/** A calendar year. */
export const yearField = z.int().min(1).max(9998);
/** Days from and including the first up to and including the last. */
export const periodField = z.strictObject({ from: dateField, until: dateField }).refine(({ from, until }) => from <= until, 'ends before it begins');
