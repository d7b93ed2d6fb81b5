import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { openSeal } from '../../../libs/documents/seal/keys/open-seal.js';
import { sealLetter } from '../../../libs/documents/seal/seal-letter.js';
import { fonts } from '../../../libs/documents/layout/fonts.js';
import { renderLetter } from '../../../libs/documents/render.js';
import { samples } from '../../../libs/documents/testing/more-samples.js';
import { instant } from '../../../libs/law/calendar/instant.js';
import { expectedTexts } from '../../documents/expected.js';
import { tableText } from '../report.js';
import { median, rounded } from '../statistics.js';

/** One round: letters rendered and sealed, and the same texts set by bare pdfkit, one after the other on one core. */
export interface LetterRound {
  readonly measurement: 'letters';
  readonly round: number;
  readonly letters: number;
  readonly pages: number;
  /** By processor time of this process, so that other work on the machine does not count. */
  readonly sealedPerCpuSecond: number;
  readonly barePerCpuSecond: number;
  readonly sealMsOfCpu: number;
  readonly ratio: number;
}

const kind = 'reminder';

/** Measures sealed letters per second of processor beside bare pdfkit with the same texts, fonts and number of pages. */
export async function measureLetters({ rounds, letters }: { readonly rounds: number; readonly letters: number }, kept: (round: LetterRound) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-seal-'));
  try {
    const seal = await openSeal({ mode: 'training', dataDir: folder, authorityName: 'Autoriteit', sealKey: undefined, sealCertificate: undefined, sealPassphrase: undefined, timeStampUrl: undefined });
    const words = { name: 'Autoriteit', reason: 'OEFENING. Besluit met kenmerk Z-2026-000001/B1', sealedAt: instant('2026-04-02T10:00:00Z') };
    const { bytes, pages } = await renderLetter(kind, samples[kind]);
    const texts = expectedTexts(kind, samples[kind]);
    for (let warm = 0; warm < 10; warm += 1) await Promise.all([bare(texts, pages), sealLetter(bytes, words, seal)]);
    for (let round = 1; round <= rounds; round += 1) {
      const sealed = await cpuSeconds(letters, async () => void (await sealLetter((await renderLetter(kind, samples[kind])).bytes, words, seal)));
      const sealing = await cpuSeconds(letters, async () => void (await sealLetter(bytes, words, seal)));
      const plain = await cpuSeconds(letters, () => bare(texts, pages));
      kept({ measurement: 'letters', round, letters, pages, sealedPerCpuSecond: rounded(letters / sealed, 1), barePerCpuSecond: rounded(letters / plain, 1), sealMsOfCpu: rounded((1000 * sealing) / letters, 2), ratio: rounded(plain / sealed, 2) });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function cpuSeconds(times: number, work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  for (let done = 0; done < times; done += 1) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The same texts in the same font over the same number of pages: no tags, no metadata, no seal. */
function bare(texts: readonly string[], pages: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const pdf = new PDFDocument({ size: 'A4', margin: 70, font: null as unknown as string });
    for (const [name, font] of Object.entries(fonts())) pdf.registerFont(name, font as unknown as string);
    pdf.on('data', () => undefined);
    pdf.on('end', () => { resolve(); });
    pdf.on('error', reject);
    pdf.font(Object.keys(fonts())[0] ?? '').fontSize(10.5);
    const perPage = Math.ceil(texts.length / pages);
    texts.forEach((text, index) => {
      if (index > 0 && index % perPage === 0) pdf.addPage();
      pdf.text(text);
    });
    pdf.end();
  });
}

export function printedLetters(rounds: readonly LetterRound[]): string {
  const head = ['round', 'letters', 'pages', 'sealed /CPU s', 'bare /CPU s', 'seal ms', 'ratio'];
  const rows = rounds.map((one) => [one.round, one.letters, one.pages, one.sealedPerCpuSecond, one.barePerCpuSecond, one.sealMsOfCpu, one.ratio]);
  return `${tableText(head, rows)}\nmedian ${String(median(rounds.map((one) => one.sealedPerCpuSecond)))} sealed letters per second of one core (aim >= 40), median ratio ${String(median(rounds.map((one) => one.ratio)))} of bare pdfkit (aim >= 0.7)`;
}
