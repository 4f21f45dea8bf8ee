import { isIP } from 'node:net';
import { StartUpFault } from '#src/kernel/start-up-fault.js';
import { AddressRanges } from './address-ranges.js';
import { isPublicAddress } from './public-addresses.js';

/** Where a connection is asked to lead. */
export interface ConnectionTarget {
  /** A name or an IP address, as the URL parser spells it, without brackets. */
  readonly hostname: string;
  readonly port: number;
}

/** Says whether a connection may lead to an address that its host has. */
type Permission = (target: ConnectionTarget, address: string) => boolean;

/** The addresses that connections may lead to: all public ones, and what the setting `OUTBOUND_ALLOWED_HOSTS` adds. */
export class AllowedHosts {
  private readonly permissions: readonly Permission[];

  /** `list`: hosts, hosts with a port, IP addresses and ranges of them, or `*`, separated by commas. */
  constructor(list = '') {
    const entries = list.split(',').map((entry) => entry.trim());
    this.permissions = [
      (_, address) => isPublicAddress(address),
      ...entries.filter((entry) => entry !== '').map(permissionOf),
    ];
  }

  permit(target: ConnectionTarget, address: string): boolean {
    return this.permissions.some((permits) => permits(target, address));
  }
}

function permissionOf(entry: string): Permission {
  if (entry === '*') return () => true;
  if (isIP(entry) || entry.includes('/')) return rangePermission(entry);
  const [, inBrackets, name, port] = /^(?:\[([^\]]+)\]|([^:[\]\s]+))(?::(\d{1,5}))?$/.exec(entry) ?? [];
  const host = (inBrackets ?? name)?.toLowerCase();
  if (host === undefined) throw invalidEntry(entry);
  const permits = isIP(host) ? rangePermission(host) : namePermission(host);
  return (target, address) =>
    (port === undefined || target.port === Number(port)) && permits(target, address);
}

const namePermission =
  (name: string): Permission =>
  ({ hostname }) =>
    hostname === name;

function rangePermission(range: string): Permission {
  try {
    const ranges = new AddressRanges([range]);
    return (_, address) => ranges.has(address);
  } catch (error) {
    if (error instanceof RangeError) throw invalidEntry(range);
    throw error;
  }
}

const invalidEntry = (entry: string): StartUpFault =>
  new StartUpFault(
    `OUTBOUND_ALLOWED_HOSTS: "${entry}" is neither a host, a host with a port, an IP address, a range of them, nor *`,
  );
