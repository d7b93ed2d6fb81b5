import { existsSync } from 'node:fs';

const built = new URL('../../dist/libs/platform/', import.meta.url);

/** One throw-away PostgreSQL and one Temporal for the whole run; a run that was killed is cleaned up by the next. */
export default async function setUp() {
  if (!existsSync(new URL('servers.js', built))) throw new Error('Bouw eerst: npm run build (npm test doet dat zelf).');
  const { startServers } = await import(new URL('servers.js', built));
  const { removeLeftovers } = await import(new URL('throw-away.js', built));
  await removeLeftovers();
  const servers = await startServers({ throwAway: true, say: (line) => process.stderr.write(`${line}\n`) });
  process.env.AUTORITEIT_TEST_OWNER_URL = servers.ownerUrl;
  process.env.AUTORITEIT_TEST_APP_URL = servers.appUrl;
  for (const role of ['sequencer', 'reader', 'witness']) process.env[`AUTORITEIT_TEST_${role.toUpperCase()}_URL`] = servers.logUrl(role);
  process.env.AUTORITEIT_TEST_SUPER_URL = servers.superUrl;
  process.env.AUTORITEIT_TEST_TEMPORAL = servers.temporalAddress;
  globalThis.autoriteitTestServers = servers;
}
