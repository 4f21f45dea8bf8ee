import { isIPv6 } from 'node:net';

const MAPPED_IPV4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
const GROUPS = 8;
/** A /64: what a single customer has at the least. */
const NETWORK_GROUPS = 4;

/** Who counts as one sender: an IPv4 address, or the network of an IPv6 address, since its holder can use all of it. */
export function addressGroup(address: string): string {
  const ipv4 = MAPPED_IPV4.exec(address)?.[1];
  if (ipv4 !== undefined || !isIPv6(address)) return ipv4 ?? address;
  const [head = '', tail = ''] = address.toLowerCase().split('%', 1)[0]?.split('::', 2) ?? [];
  const [before, after] = [head, tail].map((part) => (part ? part.split(':') : []));
  const gap = GROUPS - (before?.length ?? 0) - (after?.length ?? 0);
  const all = [...(before ?? []), ...Array.from({ length: Math.max(0, gap) }, () => '0'), ...(after ?? [])];
  return `${all.slice(0, NETWORK_GROUPS).map(withoutZeros).join(':')}::/64`;
}

const withoutZeros = (group: string): string => group.replace(/^0+(?=.)/, '');
