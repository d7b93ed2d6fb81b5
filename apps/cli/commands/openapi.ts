import { openApiDocument } from '../../../libs/contracts/http/openapi/document.js';
import { routes } from '../../../libs/contracts/http/routes.js';

/** `autoriteit openapi [--server https://…]`: prints the OpenAPI document of the API. Answers the exit code. */
export function run(args: readonly string[]): Promise<number> {
  const at = args.indexOf('--server');
  const server = at === -1 ? undefined : args[at + 1];
  const text = `${JSON.stringify(openApiDocument(Object.values(routes), server), null, 2)}\n`;
  // A pipe takes it in parts: the process may not end before the last.
  return new Promise((resolve) => {
    process.stdout.write(text, () => {
      resolve(0);
    });
  });
}
