import { civilDateOf } from '../../../../libs/law/calendar/day-number.js';
import type { Language } from '../language/messages.js';

const zone = 'Europe/Amsterdam';
const locale = (language: Language): string => (language === 'nl' ? 'nl-NL' : 'en-GB');
const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}:${name}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale(language), { timeZone: zone, ...options });
  formats.set(key, known);
  return known;
}

const dayOptions = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
const clockOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** A moment as people in Amsterdam read it: `vr 7 mrt 2025, 17:55`. */
export const momentText = (moment: string, language: Language): string => `${dayText(dayOf(moment), language)}, ${clockText(moment, language)}`;

export const clockText = (moment: string, language: Language): string => format(language, 'clock', clockOptions).format(Date.parse(moment));

/** A calendar day, `YYYY-MM-DD`, in words. */
export const dayText = (day: string, language: Language): string => format(language, 'day', dayOptions).format(noon(day)).replaceAll('.', '');

export const monthText = (month: string, language: Language): string => format(language, 'month', { month: 'long', year: 'numeric' }).format(noon(`${month}-01`));

export const weekdayText = (day: string, language: Language): string => format(language, 'weekday', { weekday: 'short' }).format(noon(day)).replace('.', '');

/** The day in Amsterdam on which a moment falls. */
export function dayOf(moment: string): string {
  const parts = format('en', 'parts', { year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(Date.parse(moment));
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** The middle of a day in Amsterdam, near enough to show which day it is. */
const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);

const hour = 3_600_000;

/** How far a moment lies ahead (or behind, negative), whole hours under two days and days above: what a badge says. */
export function distance(from: string, to: string): { readonly unit: 'minutes' | 'hours' | 'days'; readonly count: number; readonly past: boolean } {
  const ms = Date.parse(to) - Date.parse(from);
  const size = Math.abs(ms);
  const past = ms < 0;
  if (size < hour) return { unit: 'minutes', count: Math.floor(size / 60_000), past };
  if (size < 48 * hour) return { unit: 'hours', count: Math.floor(size / hour), past };
  return { unit: 'days', count: Math.floor(size / (24 * hour)), past };
}

/** How pressing a term is: over, within a day, within a week, or later. */
export function urgency(from: string, to: string): 'over' | 'today' | 'week' | 'later' {
  const ms = Date.parse(to) - Date.parse(from);
  if (ms <= 0) return 'over';
  if (ms <= 24 * hour) return 'today';
  return ms <= 7 * 24 * hour ? 'week' : 'later';
}

/** What a field for date and time holds (`2025-03-07T17:55`, Amsterdam) as a moment; null where it is no moment. The first of two where the clock goes back. */
export function fromLocalInput(text: string): string | null {
  const naive = Date.parse(`${text}:00Z`);
  if (Number.isNaN(naive)) return null;
  for (const offset of [2, 1]) {
    const moment = isoOf(naive - offset * hour);
    if (toLocalInput(moment) === text.slice(0, 16)) return moment;
  }
  return null;
}

/** A moment as a field for date and time shows it, in Amsterdam. */
export function toLocalInput(moment: string): string {
  return `${dayOf(moment)}T${clockText(moment, 'en')}`;
}

/** A moment in milliseconds as ISO 8601 in UTC. */
export function isoOf(milliseconds: number): string {
  const days = Math.floor(milliseconds / (24 * hour));
  const rest = milliseconds - days * 24 * hour;
  const two = (value: number): string => String(value).padStart(2, '0');
  const time = `${two(Math.floor(rest / hour))}:${two(Math.floor(rest / 60_000) % 60)}:${two(Math.floor(rest / 1000) % 60)}.${String(rest % 1000).padStart(3, '0')}`;
  return `${dayOfNumber(days)}T${time}Z`;
}

/** The day that lies so many days after 1 January 1970. */
export function dayOfNumber(days: number): string {
  const { year, month, day } = civilDateOf(days);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** How many days a day lies after 1 January 1970. */
export const numberOfDay = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / (24 * hour));
