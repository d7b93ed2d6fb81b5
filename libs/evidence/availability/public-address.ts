import ipaddr from 'ipaddr.js';

const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address belongs to the public internet. IPv4: only what ipaddr.js calls unicast. IPv6: only inside 2000::/3
 * and unicast there, which leaves out IPv4-mapped, IPv4-compatible, NAT64, 6to4, Teredo, link-local and unique-local forms
 * in which an inner IPv4 address can hide. `ownNetworks` (CIDR) are the Authority's own public networks: refused as well.
 */
export function isPublicAddress(address: string, ownNetworks: readonly string[] = []): boolean {
  const parsed = strictly(address);
  if (parsed === null || parsed.range() !== 'unicast') return false;
  if (parsed.kind() === 'ipv6' && !parsed.match(globalUnicast)) return false;
  return !ownNetworks.some((network) => inside(parsed, network));
}

/** IPv4 only in four plain decimal parts: a resolver that answers in another notation is not to be trusted. */
function strictly(address: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) return ipaddr.IPv4.parse(address);
  if (address.includes('%') || !ipaddr.IPv6.isValid(address)) return null;
  return ipaddr.IPv6.parse(address);
}

function inside(address: ipaddr.IPv4 | ipaddr.IPv6, network: string): boolean {
  const range = ipaddr.parseCIDR(network);
  return range[0].kind() === address.kind() && address.match(range);
}
