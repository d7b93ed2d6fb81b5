import { carryOut } from '../rights/carry-out.js';
import { mandateActions, mandateUsage } from '../rights/mandate-actions.js';

/** `autoriteit mandates list|propose|confirm|reject|withdraw`: the register of mandates, through the API of the running installation. */
export const run = (args: readonly string[]): Promise<number> => carryOut(args, mandateActions, mandateUsage);
