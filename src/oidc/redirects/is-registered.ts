import { isRedirectUri } from '#src/modules/applications/applications.public.js';
import { matchesGlob, matchesHost } from './glob.js';

const LOOPBACKS: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether people may be sent to a URI: it is one of those registered, as the same URL, or as one that a pattern among
 * them stands for. What could not be registered itself is refused whatever the patterns say. With `anyLoopbackPort` one
 * on this machine may have any port (RFC 8252 §7.3).
 */
export function isRegistered(
  uri: string,
  registered: readonly string[],
  { anyLoopbackPort }: { readonly anyLoopbackPort: boolean },
): boolean {
  if (uri.includes('*') || !isRedirectUri(uri)) return false;
  return registered.some((one) => {
    const pattern = URL.parse(one);
    if (!pattern) return false;
    const url = new URL(uri);
    if (anyLoopbackPort && isLoopback(pattern)) [pattern.port, url.port] = ['', ''];
    return one.includes('*') ? isRedirectUri(one) && covers(pattern, url) : pattern.href === url.href;
  });
}

const isLoopback = ({ protocol, hostname }: URL): boolean => protocol === 'http:' && LOOPBACKS.has(hostname);

const covers = (pattern: URL, url: URL): boolean =>
  pattern.protocol === url.protocol &&
  pattern.port === url.port &&
  pattern.search === url.search &&
  matchesHost(pattern.hostname, url.hostname) &&
  matchesGlob(pattern.pathname, url.pathname, 0);
