import type { IncomingMessage } from 'node:http';

/**
 * Whether a request says more than once which host it means, and a proxy and this server could each believe another:
 * two `Host` headers, a list in the one, or a URL of another authority in the request line (RFC 9112 §3.2). Proxies copy a
 * list to `X-Forwarded-Host`, of which the last name counts, after they have let the first one pass.
 */
export function hasAmbiguousHost({ rawHeaders, headers, url = '' }: IncomingMessage): boolean {
  if (hostsIn(rawHeaders) > 1 || headers.host?.includes(',')) return true;
  const isPath = url.startsWith('/') || url === '*';
  return !isPath && !haveSameHost(url, `http://${headers.host ?? ''}`);
}

/** Names and values take turns; Node.js keeps the first value alone where it joins them. */
function hostsIn(rawHeaders: readonly string[]): number {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) if (isHost(rawHeaders[at] ?? '')) hosts += 1;
  return hosts;
}

const isHost = (name: string): boolean => name.length === 4 && name.toLowerCase() === 'host';

const haveSameHost = (one: string, other: string): boolean => {
  const host = URL.parse(one)?.host;
  return host !== undefined && host === URL.parse(other)?.host;
};
