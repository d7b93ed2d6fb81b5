/** Stops the servers of global-setup.mjs and removes their folder. */
export default async function tearDown() {
  await globalThis.autoriteitTestServers?.stop();
}
