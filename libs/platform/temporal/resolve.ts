import { SetupError } from '../say.js';
import type { Say } from '../say.js';
import { download } from './download.js';
import { goInstall } from './go-install.js';
import { presentProgram } from './program.js';

const waysOut = 'geef TEMPORAL_ADDRESS (een cluster), zet het programma `temporal` op PATH (https://docs.temporal.io/cli), of zorg voor internet of go 1.25+ zodat het hier gemaakt kan worden';

/**
 * The Temporal program, in the order: one that is there, the SDK's download, `go install`.
 * (The step before these, TEMPORAL_ADDRESS, needs no program.) Each step says one line.
 * @throws SetupError that names the three ways out.
 */
export async function resolveProgram(say: Say): Promise<string> {
  const present = presentProgram();
  if (present) {
    say(`Temporal: programma ${present.path} (${present.version}).`);
    return present.path;
  }
  say('Temporal: geen programma `temporal` op PATH of in de cache.');
  const obtained = (await download(say)) ?? (await goInstall(say));
  if (obtained) return obtained;
  throw new SetupError(`Temporal is er niet en kon niet worden gehaald of gebouwd: ${waysOut}.`);
}
