import type { Reasoning } from '../reasoning/reasoning.js';
import { refuse } from '../reasoning/refused.js';

/** The circumstances that TCO art. 18(2) wants considered, each as a recorded reason. */
export const TCO_FACTORS = {
  natureGravityDuration: 'aard, ernst en duur',
  intentOrNegligence: 'opzet of nalatigheid',
  earlierInfringements: 'eerdere inbreuken',
  financialStrength: 'financiële draagkracht',
  cooperation: 'medewerking',
  natureAndSize: 'aard en omvang van de aanbieder',
  degreeOfFault: 'mate van verwijt gezien de getroffen maatregelen',
} as const;

export type TcoFactor = keyof typeof TCO_FACTORS;
export type TcoFactors = Readonly<Partial<Record<TcoFactor, string | undefined>>>;

/** Refuses `proportionality-factors-missing` unless every factor has its reason. Which way they weigh is for the official. Source: TCO 18(2). */
export function requireTcoFactors(factors: TcoFactors | undefined, law: Reasoning): void {
  law.cite('tco:18(2)');
  const missing = (Object.keys(TCO_FACTORS) as TcoFactor[]).filter((factor) => (factors?.[factor] ?? '').trim() === '');
  if (missing.length === 0) return;
  refuse(
    'proportionality-factors-missing', 'tco:18(2)',
    `Leg vast hoe is gewogen: ${missing.map((factor) => TCO_FACTORS[factor]).join('; ')}.`,
    `record how these were weighed: ${missing.join(', ')}`,
  );
}
