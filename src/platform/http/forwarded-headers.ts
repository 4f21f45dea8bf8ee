import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import proxyAddr from '@fastify/proxy-addr';
import type { ProxyTrust } from '#src/platform/config/trusted-proxies.js';

/** Headers in which a proxy tells where on earth a client is, and whether it is a program. */
export const PLACE_HEADERS = [
  'x-logto-cf-country',
  'x-logto-cf-region',
  'x-logto-cf-city',
  'x-logto-cf-latitude',
  'x-logto-cf-longitude',
  'x-logto-cf-bot-score',
  'x-logto-cf-bot-verified',
] as const;

/** Headers that a proxy speaks with. From anybody else they say nothing. */
const OF_PROXIES = [
  ...PLACE_HEADERS,
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'traceparent',
  'tracestate',
] as const;

type HeaderOfProxies = (typeof OF_PROXIES)[number];

/** In the names of places there may be commas. */
const NAMES: readonly string[] = ['x-logto-cf-region', 'x-logto-cf-city'];
const PLACE = /^[ -~\u00a0-\u00ff]{1,128}$/;

/** A name or an address, and a port; what tenants have such a host is asked elsewhere. */
const HOST = /^(?:[\w.-]{1,253}|\[[\da-f:.]{2,45}\])(?::\d{1,5})?$/i;
const PROTOCOL = /^https?$/i;

/**
 * Leaves of the headers of proxies what a trusted one says and what makes sense, and drops the rest, before anybody reads
 * them: in `X-Forwarded-For` the address of the client alone, in the others what the nearest proxy wrote, but for names of
 * places, which stay whole.
 */
export function settleForwardedHeaders(request: IncomingMessage, isTrusted: ProxyTrust): void {
  if (!isTrusted(request.socket.remoteAddress ?? '', 0)) {
    for (const name of OF_PROXIES) keep(request, name, undefined);
    return;
  }
  keep(request, 'x-forwarded-for', clientOf(request, isTrusted));
  keep(request, 'x-forwarded-host', lastOf(request, 'x-forwarded-host', HOST));
  keep(request, 'x-forwarded-proto', lastOf(request, 'x-forwarded-proto', PROTOCOL));
  for (const name of PLACE_HEADERS) {
    keep(request, name, NAMES.includes(name) ? wholeOf(request, name, PLACE) : lastOf(request, name, PLACE));
  }
}

function keep({ headers }: IncomingMessage, name: HeaderOfProxies, value: string | undefined): void {
  if (value !== undefined) headers[name] = value;
  else if (name in headers) delete headers[name];
}

/** The nearest address that is none of our proxies; undefined where the proxies tell none. */
function clientOf(request: IncomingMessage, isTrusted: ProxyTrust): string | undefined {
  const told = textOf(request, 'x-forwarded-for');
  if (told === undefined) return undefined;
  request.headers['x-forwarded-for'] = told.split(',').map(withoutPort).join(',');
  const client = proxyAddr(request, isTrusted);
  return isIP(client) === 0 ? undefined : client;
}

/** Some proxies write `192.0.2.1:4711` and `[2001:db8::1]:4711`. */
const withoutPort = (address: string): string =>
  address
    .trim()
    .replace(/^\[(.+)\](?::\d+)?$/, '$1')
    .replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1');

function wholeOf(request: IncomingMessage, name: HeaderOfProxies, pattern: RegExp): string | undefined {
  const told = textOf(request, name) ?? '';
  return pattern.test(told) ? told : undefined;
}

/** What the nearest proxy wrote: others, and whoever asks, may have written something before it. */
function lastOf(request: IncomingMessage, name: HeaderOfProxies, pattern: RegExp): string | undefined {
  const last = textOf(request, name)?.split(',').at(-1)?.trim() ?? '';
  return pattern.test(last) ? last : undefined;
}

/** Node.js joins these headers with commas where they come several times. */
const textOf = ({ headers }: IncomingMessage, name: HeaderOfProxies): string | undefined =>
  headers[name]?.toString();
