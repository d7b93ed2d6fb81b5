// The first thing that runs on a fresh machine: plain JavaScript, nothing but Node itself.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 20)) {
  process.stderr.write(`autoriteit heeft Node 20.20 of nieuwer nodig; dit is ${process.versions.node}. Zie https://nodejs.org.\n`);
  process.exit(1);
}
process.env.TZ = 'UTC';
const { bootstrap } = await import('./bootstrap/commands.mjs');
await bootstrap(process.argv.slice(2));
