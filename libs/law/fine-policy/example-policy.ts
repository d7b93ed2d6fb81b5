import { localDate } from '../calendar/local-date.js';
import type { ParameterRow } from '../parameters/parameter-row.js';

const millions = (count: number): number => count * 100_000_000;

/**
 * EXAMPLE. The Authority has published no fine policy that is known here. The steps follow a published model (Boetebeleid RDI, Stcrt. 2025, 3483);
 * the base amounts are invented to try the engine with. The row is unconfirmed, so production refuses it.
 */
export const examplePolicyRows: readonly ParameterRow[] = [{
  parameter: 'fine-policy',
  value: {
    name: 'VOORBEELD, geen beleid van de Autoriteit',
    example: true,
    baseAmounts: [
      { norm: 'csam:6(3)', raised: false, cents: 250_000 },
      { norm: 'csam:6(3)', raised: true, cents: 25_000_000 },
      { norm: 'tco:3(3)', raised: false, cents: 250_000 },
      { norm: 'tco:3(3)', raised: true, cents: 25_000_000 },
      { norm: 'tco:3(6)', raised: false, cents: 125_000 },
      { norm: 'tco:5(5)', raised: false, cents: 2_500_000 },
      { norm: 'tco:5(6)', raised: false, cents: 5_000_000 },
    ],
    recidivism: { withinYears: 5, factorPercent: 200 },
    gravitySteps: [-50, -25, 0, 25, 50],
    culpabilitySteps: [-50, -25, 0, 25, 50],
    sizeFactors: [
      { fromTurnoverCents: millions(25), percent: 100 },
      { fromTurnoverCents: millions(10), percent: 80 },
      { fromTurnoverCents: millions(5), percent: 60 },
      { fromTurnoverCents: millions(2.5), percent: 40 },
      { fromTurnoverCents: millions(1), percent: 20 },
      { fromTurnoverCents: 0, percent: 10 },
    ],
    naturalPersonPercent: 5,
    appropriatenessSteps: [-20, -10, 0],
  },
  validFrom: localDate('2023-09-01'),
  source: 'VOORBEELD; stappen naar Boetebeleid RDI (Stcrt. 2025, 3483), bedragen verzonnen',
  status: 'unconfirmed',
}];
