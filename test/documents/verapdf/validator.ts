import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled } from '../tools.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Verdict {
  readonly file: string;
  readonly flavour: string;
  readonly compliant: boolean;
  readonly checks: number;
  /** The rules that failed, each with its place. */
  readonly failed: string;
}

/** Why veraPDF cannot run here, in one sentence; null where it can. */
export function verapdfLacks(): string | null {
  if (!isInstalled('java', '-version') || !isInstalled('javac', '-version')) return 'veraPDF needs Java (a JDK), which is not installed.';
  if (existsSync(join(harness(), 'ready'))) return null;
  if (!isInstalled('mvn', '-version')) return 'veraPDF comes by Maven, which is not installed.';
  try {
    prepare();
    return null;
  } catch (error) {
    return `veraPDF could not be fetched: ${error instanceof Error ? error.message.split('\n')[0] ?? '' : ''}.`;
  }
}

/** The harness is made once and kept; another version of it is another folder. */
function harness(): string {
  const of = createHash('sha256');
  for (const name of ['pom.xml', 'Validate.java']) of.update(readFileSync(join(here, name)));
  return join(root, '.autoriteit', 'verapdf', of.digest('hex').slice(0, 12));
}

function prepare(): void {
  const draft = `${harness()}.${String(process.pid)}`;
  mkdirSync(draft, { recursive: true });
  const classpath = join(draft, 'classpath');
  execFileSync('mvn', ['-q', '-B', '-ntp', '-f', join(here, 'pom.xml'), 'dependency:build-classpath', `-Dmdep.outputFile=${classpath}`], { stdio: 'pipe', timeout: 240_000 });
  execFileSync('javac', ['-cp', readFileSync(classpath, 'utf8'), '-d', draft, join(here, 'Validate.java')], { stdio: 'pipe', timeout: 60_000 });
  writeFileSync(join(draft, 'ready'), '');
  rmSync(harness(), { recursive: true, force: true });
  renameSync(draft, harness());
}

/** Every file against PDF/A-2a and PDF/UA-1, in one JVM. */
export function validate(files: readonly string[]): readonly Verdict[] {
  const folder = harness();
  const classpath = [folder, readFileSync(join(folder, 'classpath'), 'utf8').trim()].join(':');
  const output = execFileSync('java', ['-XX:TieredStopAtLevel=1', '-cp', classpath, 'Validate', ...files], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 2 ** 26, timeout: 880_000 });
  return output.split('\n').filter((line) => line.includes('\t')).map((line) => {
    const [file = '', flavour = '', compliant, checks, failed = ''] = line.split('\t');
    return { file, flavour, compliant: compliant === 'true', checks: Number(checks), failed };
  });
}
