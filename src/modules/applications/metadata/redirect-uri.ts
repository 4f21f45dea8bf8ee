import { getDomain } from 'tldts';
import type { Kind } from '#src/platform/http/fields/kind.js';
import type { Rule } from '#src/platform/http/fields/rule.js';
import { text } from '#src/platform/http/fields/text.js';

/** The parts of a URI as RFC 3986 appendix B takes it apart. */
const PARTS = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/;
const SCHEME = /^[a-z][a-z\d+.-]*$/i;
/** They run or show what they hold instead of leading to an application. */
const FORBIDDEN_SCHEMES: ReadonlySet<string> = new Set([
  'javascript',
  'vbscript',
  'data',
  'blob',
  'file',
  'filesystem',
  'about',
  'view-source',
  'jar',
  'mhtml',
]);
/** A URL parser drops or replaces these, so that two programs would read two URIs. */
const AMBIGUOUS = /[\s\\\p{Cc}]/u;
/** The last two labels are literal, since `https://*.com` would be half the world; and no label is empty. */
const WILDCARD_HOST = /^([\w*-]+\.)+[\w-]+\.[\w-]+(:\d+)?$/;
/** The labels after the last wildcard. */
const AFTER_WILDCARD = /^.*\*[^.]*\.([^:]*)/;
/** Also as a server sees one that decodes a path before it resolves it, or drops what follows a `;`. */
const DOT_SEGMENT = /(^|\/|%2f|%5c)(\.|%2e){1,2}(;[^/]*)?(\/|%2f|%5c|$)/i;

/**
 * Accepts the URIs that people may be sent to: http(s) URLs, and those of an application's own scheme (RFC 8252 §7).
 * A `*` stands for a part of a host label or of the path.
 */
export function isRedirectUri(uri: string): boolean {
  const [, scheme = '', authority, path = '', query = '', fragment] = PARTS.exec(uri) ?? [];
  const isWeb = /^https?$/i.test(scheme);
  return (
    SCHEME.test(scheme) &&
    !FORBIDDEN_SCHEMES.has(scheme.toLowerCase()) &&
    !AMBIGUOUS.test(uri) &&
    URL.parse(uri) !== null &&
    (!isWeb || Boolean(authority)) &&
    // RFC 3986 §3.2.1: what stands before the host looks like one, and is sent with the request.
    !authority?.includes('@') &&
    (!authority?.includes('*') || isOwnWildcard(authority)) &&
    !DOT_SEGMENT.test(path) &&
    !query.includes('*') &&
    // RFC 6749 §3.1.2.
    fragment === undefined
  );
}

/**
 * Whether the hosts that a pattern stands for are all of one owner: `*.co.uk` and `*.github.io` are whoever's registers
 * there, by the Public Suffix List.
 */
const isOwnWildcard = (authority: string): boolean =>
  WILDCARD_HOST.test(authority) &&
  getDomain(authority.replace(AFTER_WILDCARD, '$1').replace(/:\d+$/, ''), { allowPrivateDomains: true }) !==
    null;

const EXPECTED =
  'Invalid redirect URI: it is absolute, without fragment, user name or dot segments, of no scheme that runs script ' +
  'or shows a document, and with a * only in the path or before a domain that one owner registered';

const redirects: Rule = {
  holds: (value) => typeof value === 'string' && isRedirectUri(value),
  issue: () => ({ code: 'custom', message: EXPECTED }),
};

/** A redirect URI as a value of a request. */
export function redirectUri(): Kind {
  const { rules, ...kind } = text({ min: 1, max: 2048 });
  return { ...kind, rules: [...rules, redirects] };
}
