import { isIP } from 'node:net';
import proxyAddr from '@fastify/proxy-addr';
import { type Setting, SettingFault } from './setting.js';

/** Whether an address is one of our proxies. `hop` is how far it is away: 0 is who connects to this server. */
export type ProxyTrust = (address: string, hop: number) => boolean;

const MAX_HOPS = 20;

/** Addresses, ranges and names of ranges (`loopback`, `uniquelocal`), separated by commas, or a number of hops. */
export const proxies = ({ help }: { readonly help: string }): Setting<ProxyTrust | undefined> => ({
  help,
  fallback: undefined,
  shown: 'none',
  parse: (text) => {
    const hops = Number(text);
    if (Number.isInteger(hops) && hops >= 1 && hops <= MAX_HOPS) return proxiesByHops(hops);
    const ranges = text.split(',').map((range) => range.trim());
    if (!ranges.every(isRange)) throw new SettingFault(EXPECTED);
    return compile(ranges);
  },
});

const EXPECTED = `must be IP addresses and ranges such as 10.0.0.0/8, separated by commas, or a number of hops from 1 to ${MAX_HOPS}`;
const NAMED: ReadonlySet<string> = new Set(['loopback', 'linklocal', 'uniquelocal']);

/** The library would take a number for an address. */
const isRange = (text: string): boolean => NAMED.has(text) || isIP(text.split('/', 1)[0] ?? '') !== 0;

function compile(ranges: string[]): ProxyTrust {
  try {
    return proxyAddr.compile(ranges);
  } catch {
    throw new SettingFault(EXPECTED);
  }
}

/** For so many proxies in a row, of which nothing is known but that nobody connects past them. */
export const proxiesByHops =
  (hops: number): ProxyTrust =>
  (_, hop) =>
    hop < hops;
