import { promises as dns } from 'node:dns';
import { isPublicAddress } from '../evidence/availability/public-address.js';
import { LetterDeferred, LetterRejected } from './channel.js';

/** Where the mail of a domain is taken in. */
export interface ReceivingServer {
  readonly host: string;
  /** What is connected to: never looked up again, so that it stays what was checked. */
  readonly address: string;
  readonly port: number;
}

export type FindServers = (domain: string) => Promise<readonly ReceivingServer[]>;

const notThere = new Set(['ENOTFOUND', 'ENODATA']);

/**
 * The provider's own receiving servers (MX), best first. Only addresses of the
 * public internet: an inner server would be the Authority's, and what it takes
 * in has not been made known to anyone.
 *
 * @throws LetterRejected where the domain takes no mail
 */
export const serversByMx: FindServers = async (domain) => {
  const exchanges = await dns.resolveMx(domain).catch((error: NodeJS.ErrnoException) => {
    if (notThere.has(error.code ?? '')) return [];
    throw new LetterDeferred(`De naam van het contactpunt kan nu niet worden opgezocht (${error.code ?? 'DNS'}).`, 60);
  });
  const hosts = exchanges.sort((one, other) => one.priority - other.priority).map(({ exchange }) => exchange).filter((host) => host !== '');
  const found = await Promise.all(hosts.map(addressesOf));
  const servers = found.flat().filter(({ address }) => isPublicAddress(address));
  if (servers.length === 0) throw new LetterRejected('Het domein van het contactpunt neemt geen e-mail aan: er is geen ontvangende server op het openbare internet.');
  return servers;
};

async function addressesOf(host: string): Promise<readonly ReceivingServer[]> {
  const [four, six] = await Promise.all([dns.resolve4(host).catch(() => []), dns.resolve6(host).catch(() => [])]);
  return [...four, ...six].map((address) => ({ host, address, port: 25 }));
}
