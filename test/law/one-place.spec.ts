/** docs/rules.md: L51 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** They play officials, walk the clock of a training, plan the nights, or warn some days before a term: no law. */
const playing = /^(apps\/(cli\/journey|worker\/training-clock)\/|libs\/record\/accrual\/|activities\/accrual\.ts|libs\/enforcement\/remedies\/alarms\.ts)/;
const sources = ['libs', 'activities', 'workflows', 'apps'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.spec\.tsx?$|\.d\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length))
    .filter((file) => !file.startsWith('libs/law/') && !file.includes('/testing/') && !file.includes('node_modules') && !playing.test(file)),
);
const holding = (pattern: RegExp): readonly string[] => sources.filter((file) => pattern.test(readFileSync(join(ROOT, file), 'utf8')));

describe('No term or amount is computed outside libs/law', () => {
  it('looks at the whole engine', () => {
    expect(sources.length).toBeGreaterThan(300);
    expect(sources).toEqual(expect.arrayContaining(['libs/enforcement/debt/collectable.ts', 'libs/record/perform.ts', 'workflows/deadline.ts']));
  });

  it('nobody else adds days, weeks, months, years or hours', () => {
    expect(holding(/\b(addDays|addWeeks|addMonths|addYears|addHours|addLength|daysBetween|hoursBetween)\b/)).toEqual([]);
  });

  it('nobody else makes dates of its own', () => {
    expect(holding(/\bTemporal\.(PlainDate|ZonedDateTime|Duration|Now)\b|\.setDate\(|\.setUTCDate\(/)).toEqual([]);
  });

  it('nobody else looks up the figures of the law, or counts with them', () => {
    expect(holding(/law\/parameters\/(find-row|threshold)\.js/)).toEqual([]);
    expect(holding(/\/ 365\b|\* 0\.1\b|\* 0\.04\b|\b36_?500\b|3_?650_?000/)).toEqual([]);
  });
});
