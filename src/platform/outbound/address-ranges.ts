import { BlockList, isIP } from 'node:net';

/** IP addresses, as single ones and as ranges such as `10.0.0.0/8`. */
export class AddressRanges {
  // One list would take an IPv4 address for the IPv6 address that maps it.
  private readonly ipv4 = new BlockList();
  private readonly ipv6 = new BlockList();

  /** Throws a `RangeError` for what is neither. */
  constructor(ranges: readonly string[]) {
    for (const range of ranges) this.add(range);
  }

  has(address: string): boolean {
    return isIP(address) === 4 ? this.ipv4.check(address, 'ipv4') : this.ipv6.check(address, 'ipv6');
  }

  private add(range: string): void {
    const [, address = '', prefix] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(range) ?? [];
    const version = isIP(address);
    const bits = version === 4 ? 32 : 128;
    const length = Number(prefix ?? bits);
    if (version === 0 || length > bits) throw new RangeError(`${range} is no range of addresses`);
    if (version === 4) this.ipv4.addSubnet(address, length, 'ipv4');
    else this.ipv6.addSubnet(address, length, 'ipv6');
  }
}
