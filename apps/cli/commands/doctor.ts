import { doctor } from '../doctor.js';

/** `autoriteit doctor`: see apps/cli/doctor.ts. */
export function run(): Promise<number> {
  return doctor();
}
