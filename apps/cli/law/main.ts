import { once } from 'node:events';
import { baseRuleSet } from '../../../libs/law/parameters/rule-set.js';
import { answerLine, answerTooLong } from './answer-line.js';
import { splitLines } from './split-lines.js';

/** Long enough for years of observations in one line; beyond it a line is answered without being kept. */
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * The law command (docs/law-command.md): a question in JSON on each line of standard input, the answer on the same line of standard output.
 * It computes with the rows of the engine in training mode, so that an unconfirmed row answers and says so.
 */
async function main(): Promise<void> {
  const rules = baseRuleSet('training');
  for await (const lines of splitLines(process.stdin, MOST_BYTES)) {
    const answers = lines.map((line) => `${line === 'too-long' ? answerTooLong(MOST_BYTES) : answerLine(line, rules)}\n`).join('');
    if (answers !== '' && !process.stdout.write(answers)) await once(process.stdout, 'drain');
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads the answers has gone away (`| head`): there is nobody left to answer.
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
await main();
