import { isScenario, scenarioNames, type Scenario } from './scenarios.js';
import { phases, type Phase } from '../../../libs/enforcement/case/phase.js';

/** What the journey command was asked to do. */
export interface JourneyOptions {
  readonly notice: string | null;
  readonly route: 'fine' | 'complied';
  readonly stopAfter: Phase | null;
  readonly scenario: Scenario | null;
  readonly output: string;
  readonly url: string | null;
}

export type ReadOptions = { readonly ok: true; readonly options: JourneyOptions } | { readonly ok: false; readonly problem: string };

export const usage = `npm run journey -- [melding.json] [--route fine|complied] [--stop-after <fase>] [--scenario <naam>] [--output <map>] [--url <adres>]
  melding.json   een doorgezette melding zoals een trusted flagger haar stuurt (standaard: de meegeleverde)
  --route        fine: tot en met de boete met verhoogd maximum (standaard); complied: de aanbieder voldoet op tijd
  --stop-after   stop zodra de zaak deze fase heeft bereikt: ${phases.join(', ')}
  --scenario     wat er daarna met het geld, in bezwaar of bij de rechter gebeurt: ${scenarioNames.join(', ')}
  --output       map voor de brieven (standaard journey-output)
  --url          adres van de API (standaard: de installatie in deze map)`;

/** Reads the command line; an unknown word is named, not guessed at. */
export function readOptions(args: readonly string[]): ReadOptions {
  const found = { notice: null as string | null, route: 'fine' as 'fine' | 'complied', stopAfter: null as Phase | null, scenario: null as Scenario | null, output: 'journey-output', url: null as string | null };
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? '';
    if (!word.startsWith('--')) {
      if (found.notice !== null) return wrong(`onverwacht argument ${word}`);
      found.notice = word;
      continue;
    }
    const value = args[(index += 1)];
    if (value === undefined) return wrong(`${word} vraagt een waarde`);
    if (word === '--route' && (value === 'fine' || value === 'complied')) found.route = value;
    else if (word === '--stop-after' && isPhase(value)) found.stopAfter = value;
    else if (word === '--scenario' && isScenario(value)) found.scenario = value;
    else if (word === '--output') found.output = value;
    else if (word === '--url') found.url = value;
    else return wrong(`${word} ${value} is niet bekend`);
  }
  return { ok: true, options: found };
}

const isPhase = (text: string): text is Phase => (phases as readonly string[]).includes(text);
const wrong = (problem: string): ReadOptions => ({ ok: false, problem: `${problem}\n\n${usage}` });
