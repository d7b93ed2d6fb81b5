import { crash } from '../log/crash.js';
import { startInstallation, type Installation } from '../support/installation.js';
import { faultsOf } from '../support/sound.js';
import { journey } from '../support/story.js';
import { difference, sameOrder } from './compare.js';
import { killAtRandom, parts, type Kills } from './kills.js';
import { nightsInARow, nightWhileKilled } from './nights.js';
import { seededRandom } from './seeded-random.js';

const usualMinutes = 10;

/** Journeys one after another while the worker, the API, PostgreSQL and Temporal are killed at random. */
interface Tally {
  journeys: number;
  acts: number;
  lost: number;
  duplicates: number;
  faults: number;
}

const say = (line: string): void => { process.stdout.write(`${line}\n`); };

function problem(tally: Tally, which: 'lost' | 'duplicates' | 'faults', lines: readonly string[]): void {
  tally[which] += lines.length;
  for (const line of lines) say(`  ${which}: ${line}`);
}

async function oneJourney(installation: Installation, undisturbed: readonly string[], tally: Tally): Promise<void> {
  const { caseNumber, lines } = await journey(installation);
  const { lost, tooMany } = difference(undisturbed, lines);
  problem(tally, 'lost', lost);
  problem(tally, 'duplicates', tooMany);
  if (lost.length + tooMany.length === 0 && !sameOrder(undisturbed, lines)) problem(tally, 'faults', [`${caseNumber} tells the same acts in another order`]);
  tally.journeys += 1;
  tally.acts += lines.length;
}

const told = (tally: Tally, kills: Kills): string => {
  const counts = kills.counts();
  const total = parts.reduce((sum, part) => sum + counts[part], 0);
  return `kills ${String(total)} (${parts.map((part) => `${part} ${String(counts[part])}`).join(', ')}), journeys ${String(tally.journeys)}, acts ${String(tally.acts)}, lost ${String(tally.lost)}, duplicates ${String(tally.duplicates)}, other faults ${String(tally.faults)}`;
};

async function soak(minutes: number, seed: number): Promise<boolean> {
  const installation = await startInstallation({ AUTORITEIT_TRAINING_START: '2025-04-07' });
  const tally: Tally = { journeys: 0, acts: 0, lost: 0, duplicates: 0, faults: 0 };
  try {
    const { lines: undisturbed } = await journey(installation);
    say(`undisturbed: ${String(undisturbed.length)} acts; ${String(minutes)} minutes of kills begin, seed ${String(seed)}`);
    const kills = killAtRandom(installation, seededRandom(seed));
    const end = performance.now() + minutes * 60_000;
    while (performance.now() < end) {
      await oneJourney(installation, undisturbed, tally);
      say(told(tally, kills));
    }
    await kills.stop();
    // Once more in peace: what was left half done by then has been picked up.
    await oneJourney(installation, undisturbed, tally);
    problem(tally, 'faults', await faultsOf(installation));
    say(`\n${told(tally, kills)}`);
    return tally.lost + tally.duplicates + tally.faults === 0;
  } finally {
    await installation.remove();
  }
}

const logSeconds = 45;

/** The audit log by itself: eight writers, its processes and PostgreSQL killed all the time. */
async function soakLog(): Promise<boolean> {
  say(`the audit log: ${String(logSeconds)} seconds of kills under eight writers`);
  const { faults, ...figures } = await crash(logSeconds, say);
  say(Object.entries(figures).map(([name, value]) => `${name} ${typeof value === 'number' ? String(value) : JSON.stringify(value)}`).join(', '));
  for (const { code, where, detail } of faults) say(`  fault: ${code} ${where}: ${detail}`);
  return figures.lost + figures.duplicate + figures.gaps + figures.inconsistent + faults.length === 0;
}

/** `npm run test:faults -- [minutes] [seed] [orders] [nights]`; 0 leaves a part out. */
const [minutes, seed, orders = 10_000, nights = 100] = process.argv.slice(2).map(Number);
const soakMinutes = minutes ?? Number(process.env['AUTORITEIT_SOAK'] ?? usualMinutes);
const programme: readonly (() => Promise<boolean>)[] = [
  soakLog,
  ...(soakMinutes > 0 ? [() => soak(soakMinutes, seed ?? process.pid)] : []),
  ...(orders > 0 ? [() => nightWhileKilled(orders, say)] : []),
  ...(nights > 0 ? [() => nightsInARow(nights, say)] : []),
];
let sound = true;
for (const part of programme) sound = (await part()) && sound;
process.exit(sound ? 0 : 1);
