import type { Client } from 'oidc-provider';

/** Whether a page of `origin` may call the provider for a client: our own pages, the client's, and those it lists. */
export function clientAllowsOrigin(client: Client, origin: string, ownOrigin: string): boolean {
  const listed: unknown = client['cors_allowed_origins'];
  const origins = [...(Array.isArray(listed) ? listed : []), ...(client.redirectUris ?? [])].map(originOf);
  return origin === ownOrigin || origins.includes(origin);
}

/** The origin of a URL, without a default port; undefined where the text is no URL that has one. */
function originOf(url: unknown): string | undefined {
  const origin = typeof url === 'string' && URL.canParse(url) ? new URL(url).origin : 'null';
  return origin === 'null' ? undefined : origin;
}
