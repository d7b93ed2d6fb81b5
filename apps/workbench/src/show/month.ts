import { dayOfNumber, numberOfDay } from './moments.js';

/** The weeks of a month, Monday first, filled up with the days around it. */
export function weeksOf(month: string): readonly (readonly string[])[] {
  const first = numberOfDay(`${month}-01`);
  const next = numberOfDay(`${monthAfter(month, 1)}-01`);
  const monday = first - ((((first + 3) % 7) + 7) % 7);
  return Array.from({ length: Math.ceil((next - monday) / 7) }, (_, week) => Array.from({ length: 7 }, (__, day) => dayOfNumber(monday + week * 7 + day)));
}

/** The month so many months later, or earlier. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const count = year * 12 + number - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

export const isMonth = (text: string | undefined): text is string => text !== undefined && /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
