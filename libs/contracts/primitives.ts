import { z } from 'zod';
import type { Instant, LocalDate } from '../law/calendar/brands.js';
import { parseInstant } from '../law/calendar/instant.js';
import { isLocalDate } from '../law/calendar/local-date.js';

/** Control characters, and the marks that turn around how a text reads: neither belongs in a file that a judge reads. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
/** Half a character, or the one character that the database does not hold. */
const unstorable = /[\u0000\p{Surrogate}]/u;
const lineEnd = /[\r\n\t\u2028\u2029]/;

const isStorable = (text: string): boolean => !unstorable.test(text);
const withoutControls = (text: string): boolean => !control.test(text) && isStorable(text);

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const localDate = z
  .string()
  .refine(isLocalDate, 'must be an existing day, YYYY-MM-DD')
  .transform((text) => text as LocalDate)
  .meta({ format: 'date', examples: ['2026-05-12'] });

/** A moment with `Z` or an offset (ISO 8601); read into UTC. */
export const instant = z
  .string()
  .transform((text, context): Instant => {
    const parsed = parseInstant(text);
    if (parsed !== null) return parsed;
    context.addIssue({ code: 'custom', message: 'must be a moment with Z or an offset, such as 2026-05-12T21:30:00+02:00' });
    return z.NEVER;
  })
  .meta({ format: 'date-time', examples: ['2026-05-12T19:30:00Z'] });

/** Whole cents, zero or more. */
export const cents = z.int().min(0).max(1_000_000_000_000);

/** One line for people: a name, a reference. */
export const line = z.string().trim().min(1).max(300).refine((text) => withoutControls(text) && !lineEnd.test(text), 'must be one line without control characters');

/** Reasons and facts in prose; a decision rests on them, so empty is not an answer. */
export const prose = z.string().trim().min(1).max(20_000).refine(withoutControls, 'must hold no control characters');

/** What an instrument noted, as it came: anything that can be kept. */
export const noted = z.string().max(10_000).refine(isStorable, 'must hold whole characters only');

/** The number or code by which something is known inside a case: `B1`, `L3`. */
export const localId = z.string().regex(/^[A-Z]{1,2}[1-9][0-9]{0,5}$/, 'must be an id of this case, such as B1');

/** A letter of a case: that of a decision by the decision's id, or one that goes with another act, `A17`; for a second party `A17-2`. */
export const letterId = z.string().regex(/^[A-Z]{1,2}[1-9][0-9]{0,5}(-[2-9]|-[1-9][0-9])?$/, 'must be the id of a decision or letter of this case, such as B1 or A17');

/** Case numbers are issued by the record. */
export const caseNumber = z.string().regex(/^Z-\d{4}-\d{6}$/, 'must be a case number, such as Z-2026-000001');

/** Key of an organisation or person outside the Authority; never a citizen service number. */
export const partyId = z.string().regex(/^[a-z0-9][a-z0-9.-]{1,62}$/, 'must be lower case letters, digits, dots and hyphens');

/** An e-mail address of an electronic contact point. */
export const contactPoint = z.email().max(254);

/** Where the material was found. The location is kept, never fetched beyond HEAD and never shown in acts. */
export const locationUrl = z
  .string()
  .min(8)
  .max(2048)
  .refine(isWebAddress, 'must be an http or https address without user name, at port 80 or 443');

function isWebAddress(text: string): boolean {
  if (/\s/.test(text) || !withoutControls(text) || !URL.canParse(text)) return false;
  const url = new URL(text);
  return (url.protocol === 'http:' || url.protocol === 'https:') && url.username === '' && url.password === '' && url.port === '' && url.hostname !== '';
}

/** The same, for the record's own identifiers of evidence. */
export const evidenceId = z.uuid();
