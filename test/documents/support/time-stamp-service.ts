import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TimeStamper } from '../../../libs/documents/seal/signer.js';
import { timeStampService } from '../../../libs/documents/seal/time-stamp/service.js';

const configuration = `[ tsa ]
default_tsa = here
[ here ]
serial = ./tsa.serial
signer_cert = ./tsa.pem
signer_key = ./tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
`;

/** A real time-stamp service on this machine: openssl behind HTTP, each answer by its own process. */
export function opensslService(folder: string): { readonly timeStamper: TimeStamper; readonly anchor: string } {
  const openssl = (...args: readonly string[]): void => { execFileSync('openssl', [...args], { cwd: folder, stdio: 'ignore' }); };
  openssl('req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'tsa-ca.key', '-out', 'tsa-ca.pem', '-subj', '/CN=Voorbeeld tijdstempel uitgever', '-days', '3650');
  openssl('req', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'tsa.key', '-out', 'tsa.csr', '-subj', '/CN=Voorbeeld tijdstempel');
  writeFileSync(join(folder, 'tsa.ext'), 'extendedKeyUsage=critical,timeStamping\nkeyUsage=critical,digitalSignature\n');
  openssl('x509', '-req', '-in', 'tsa.csr', '-CA', 'tsa-ca.pem', '-CAkey', 'tsa-ca.key', '-CAcreateserial', '-out', 'tsa.pem', '-extfile', 'tsa.ext', '-days', '3650');
  writeFileSync(join(folder, 'tsa.cnf'), configuration);
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      writeFileSync(join(folder, 'q.tsq'), Buffer.concat(parts));
      openssl('ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'q.tsq', '-out', 'a.tsr');
      response.writeHead(200, { 'content-type': 'application/timestamp-reply', connection: 'close' }).end(readFileSync(join(folder, 'a.tsr')));
    });
  });
  const listening = new Promise<number>((resolve) => server.listen(0, '127.0.0.1', () => { resolve((server.address() as AddressInfo).port); }));
  server.unref();
  return { timeStamper: async (about) => timeStampService(`http://127.0.0.1:${String(await listening)}/`)(about), anchor: readFileSync(join(folder, 'tsa-ca.pem'), 'utf8') };
}
