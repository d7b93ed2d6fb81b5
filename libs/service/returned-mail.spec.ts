import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { maildir } from './returned-mail.js';

describe('a folder in which mail comes back', () => {
  const folder = mkdtempSync(join(tmpdir(), 'maildir-'));
  const returns = maildir(folder);
  const lying = (): readonly string[][] => ['new', 'cur'].map((name) => readdirSync(join(folder, name)).sort());

  it('is made where it is not there, and gives what lies in it, oldest first', async () => {
    expect(await returns.waiting()).toEqual([]);
    writeFileSync(join(folder, 'new', '200.b'), 'twee');
    writeFileSync(join(folder, 'new', '100.a'), 'een');
    writeFileSync(join(folder, 'new', '.half'), 'nog niet');
    expect((await returns.waiting()).map(({ id, raw }) => [id, raw.toString()])).toEqual([['100.a', 'een'], ['200.b', 'twee']]);
  });

  it('keeps what was dealt with, marked as seen, also where another worker was first', async () => {
    await returns.done('100.a');
    await returns.done('100.a');
    expect(lying()).toEqual([['.half', '200.b'], ['100.a:2,S']]);
    expect((await returns.waiting()).map(({ id }) => id)).toEqual(['200.b']);
  });

  it('says so where it cannot be read', async () => {
    const file = join(folder, 'bestand');
    writeFileSync(file, '');
    mkdirSync(join(folder, 'x'));
    await expect(maildir(file).waiting()).rejects.toThrow();
  });
});
