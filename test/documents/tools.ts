import { execFileSync } from 'node:child_process';
import { it } from '@jest/globals';

/** Whether a programme is there. */
export function isInstalled(programme: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(programme, [...args], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Tests with a programme from outside. Where it is missing they are skipped by
 * name, except in CI, where a check that was not made is a failure.
 */
export function testsWith(lacking: string | null, tests: () => void): void {
  if (lacking === null) return tests();
  if (process.env['CI'] !== undefined) {
    it('has what it needs', () => {
      throw new Error(`${lacking} In CI that is a failure.`);
    });
    return;
  }
  it.skip(`not checked: ${lacking}`, () => undefined);
}
