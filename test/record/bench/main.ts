import { benchPerform } from './perform-bench.js';

const figures = await benchPerform(Number(process.argv[2] ?? 16), Number(process.argv[3] ?? 400));
process.stdout.write(`${JSON.stringify({ ...figures, ratio: figures.performPerSecond / figures.barePerSecond })}\n`);
