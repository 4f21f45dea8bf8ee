import { AddressRanges } from './address-ranges.js';

/**
 * What IANA's registries of special-purpose addresses (RFC 6890) keep from the public internet, the anycast services
 * among them, which the nearest network answers; and what clouds serve their own machines with from public ranges.
 */
const NOT_PUBLIC = new AddressRanges([
  '0.0.0.0/8', // this network
  '10.0.0.0/8', // private
  '100.64.0.0/10', // carriers' NAT
  '127.0.0.0/8', // loopback
  '169.254.0.0/16', // link-local, and the metadata services of clouds
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments
  '192.0.2.0/24', // documentation
  '168.63.129.16', // Azure's host: agents, name server, health probes
  '192.31.196.0/24', // AS112: reverse names of private addresses
  '192.52.193.0/24', // tunnels of multicast
  '192.88.99.0/24', // relays of 6to4
  '192.168.0.0/16', // private
  '192.175.48.0/24', // AS112
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, and broadcast
  // Public are only addresses in 2000::/3. The rest holds loopback, unique local, link-local and multicast ones, and
  // IPv4 addresses in disguise: mapped (::ffff:0:0/96) or translated (64:ff9b::/96, 64:ff9b:1::/48).
  '::/3',
  '4000::/2',
  '8000::/1',
  '2001::/23', // protocol assignments: Teredo, ORCHID, AS112 and others
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4: IPv4 addresses again
  '2620:4f:8000::/48', // AS112
  '3fff::/20', // documentation
]);

/** Whether an IP address belongs to the public internet. */
export const isPublicAddress = (address: string): boolean => !NOT_PUBLIC.has(address);
