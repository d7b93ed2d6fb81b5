import { runNode } from './run.mjs';

export const typecheck = async () => (await runNode('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.json', '--noEmit'])).ok;
