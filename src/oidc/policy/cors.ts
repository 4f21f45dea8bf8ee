import type { Client } from 'oidc-provider';

/** Whether a page of `origin` may call the provider for a client: our own pages, the client's, and those it lists. */
export function clientAllowsOrigin(client: Client, origin: string, ownOrigin: string): boolean {
  const listed: unknown = client['cors_allowed_origins'];
  const allowed = [...(Array.isArray(listed) ? listed : []), ...(client.redirectUris ?? [])].map(originOf);
  return origin === ownOrigin || allowed.some((one) => one !== undefined && covers(one, origin));
}

/** The origin of a URL, without a default port; undefined where the text is no URL that has one. */
function originOf(url: unknown): string | undefined {
  const origin = typeof url === 'string' && URL.canParse(url) ? new URL(url).origin : 'null';
  return origin === 'null' ? undefined : origin;
}

/** Scheme, a domain name (RFC 1035) and port. */
const LONGEST_ORIGIN = 8 + 253 + 6;

/** A `*` in a host stands for one or more characters of one label; the last two labels are literal (RU-2). */
function covers(pattern: string, origin: string): boolean {
  if (!pattern.includes('*')) return pattern === origin;
  if (origin.length > LONGEST_ORIGIN || !/\.[^.*]+\.[^.*]+$/.test(pattern)) return false;
  const literals = pattern.split('*').map((text) => text.replace(/[^\w]/g, '\\$&'));
  return new RegExp(`^${literals.join('[\\w-]+')}$`).test(origin);
}
