import { SetupError } from '../../../libs/platform/say.js';
import { readAuditWish } from '../audit/read-audit-wish.js';

/** `autoriteit audit verify|export|prove`: the log for whoever wants to know whether it is right. To verify nothing of the installation is loaded. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readAuditWish(args);
  if (!read.ok) throw new SetupError(read.problem);
  const { wish } = read;
  const print = (text: string): void => void process.stdout.write(text);
  switch (wish.kind) {
    case 'verify':
      return (await import('../audit/verify.js')).verify(wish, print);
    case 'export':
      return (await import('../audit/export.js')).exportTo(wish, print);
    case 'prove':
      return (await import('../audit/prove.js')).prove(wish, print);
  }
}
