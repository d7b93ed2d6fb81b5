import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeLetter } from '../../../libs/documents/compose.js';
import { renderLetter } from '../../../libs/documents/render.js';
import { openSeal } from '../../../libs/documents/seal/keys/open-seal.js';
import { sealLetter } from '../../../libs/documents/seal/seal-letter.js';
import { samples } from '../../../libs/documents/testing/more-samples.js';
import { instant } from '../../../libs/law/calendar/instant.js';
import { rounded } from '../statistics.js';
import { bareLetter } from './bare.js';

/** Letters in one thread, rendered and sealed by the engine and set by pdfkit alone, in turns; seconds are of the processor, so that others on the machine do not count. */
export interface LetterFigures {
  readonly measurement: 'letters';
  readonly letter: string;
  readonly round: number;
  readonly letters: number;
  readonly pages: number;
  readonly barePages: number;
  readonly perCpuSecond: number;
  readonly barePerCpuSecond: number;
  readonly perSecond: number;
  readonly barePerSecond: number;
  /** Letters per processor second of the engine, as a part of those of pdfkit alone; the aim is at least 0.7. */
  readonly ratio: number;
  readonly kilobytes: number;
}

const intent = samples['intent-penalty-order'];
/** Two pages each; every letter says something else, as in life. */
const inputOf = (index: number): typeof intent => ({ ...intent, reference: `AOM-2026-${String(index).padStart(6, '0')}-V1`, finding: `${intent.finding} Zaak ${String(index)}.` });

/** Measures so many letters in each round, after a round that does not count. */
export async function measureLetters({ letters, rounds }: { readonly letters: number; readonly rounds: number }, keep: (figures: LetterFigures) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-seal-'));
  try {
    await inTurns(await sealedBy(folder), letters, rounds, keep);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function inTurns(engine: Make, letters: number, rounds: number, keep: (figures: LetterFigures) => void): Promise<void> {
  await timed(50, engine);
  await timed(50, bare);
  for (let round = 1; round <= rounds; round += 1) {
    const ours = await timed(letters, engine);
    const theirs = await timed(letters, bare);
    if (ours.pages !== 2 * letters) throw new Error(`The letters of this measurement have ${String(ours.pages / letters)} pages, not two.`);
    keep({
      measurement: 'letters',
      letter: 'intent-penalty-order',
      round,
      letters,
      pages: ours.pages,
      barePages: theirs.pages,
      perCpuSecond: rounded(letters / ours.cpuSeconds, 1),
      barePerCpuSecond: rounded(letters / theirs.cpuSeconds, 1),
      perSecond: rounded(letters / ours.seconds, 1),
      barePerSecond: rounded(letters / theirs.seconds, 1),
      ratio: rounded(theirs.cpuSeconds / ours.cpuSeconds, 2),
      kilobytes: rounded(ours.bytes / letters / 1024),
    });
  }
}

interface Made {
  readonly pages: number;
  readonly bytes: Buffer;
}

type Make = (index: number) => Promise<Made>;

/** Renders and seals with a training key of its own, as the process does. */
async function sealedBy(folder: string): Promise<Make> {
  const seal = await openSeal({ mode: 'training', dataDir: folder, authorityName: 'Autoriteit', sealKey: undefined, sealCertificate: undefined, sealPassphrase: undefined, timeStampUrl: undefined });
  const words = { name: 'Autoriteit', reason: 'OEFENING. Brief', sealedAt: instant('2026-04-02T10:00:00Z') };
  return async (index) => {
    const { bytes, pages } = await renderLetter('intent-penalty-order', inputOf(index));
    return { pages, bytes: (await sealLetter(bytes, words, seal)).bytes };
  };
}

const bare = (index: number): Promise<Made> => bareLetter(composeLetter('intent-penalty-order', inputOf(index)).blocks);

async function timed(count: number, make: Make): Promise<{ readonly seconds: number; readonly cpuSeconds: number; readonly pages: number; readonly bytes: number }> {
  const [at, cpu] = [performance.now(), process.cpuUsage()];
  let [pages, bytes] = [0, 0];
  for (let index = 0; index < count; index += 1) {
    const made = await make(index);
    pages += made.pages;
    bytes += made.bytes.length;
  }
  const { user, system } = process.cpuUsage(cpu);
  return { seconds: (performance.now() - at) / 1000, cpuSeconds: (user + system) / 1e6, pages, bytes };
}
