import { Injectable } from '@nestjs/common';
import type { Client, Configuration } from 'oidc-provider';
import { matchesHost } from '../redirects/glob.js';
import type { ProviderPart, ProviderSettings } from './provider-part.js';

/** Which pages may call the provider for a client. */
@Injectable()
export class CorsPart implements ProviderPart {
  configuration({ origin }: ProviderSettings): Configuration {
    return { clientBasedCORS: (_ctx, requested, client) => clientAllowsOrigin(client, requested, origin) };
  }
}

/** Whether a page of `origin` may call the provider for a client: our own pages, the client's, and those it lists. */
export function clientAllowsOrigin(client: Client, origin: string, ownOrigin: string): boolean {
  const listed: unknown = client['cors_allowed_origins'];
  const allowed = [...(Array.isArray(listed) ? listed : []), ...(client.redirectUris ?? [])].map(originOf);
  return origin === ownOrigin || allowed.some((one) => one !== undefined && covers(one, origin));
}

/** The origin of a URL, without a default port; undefined where the text is no URL that has one. */
function originOf(url: unknown): string | undefined {
  const origin = typeof url === 'string' ? URL.parse(url)?.origin : undefined;
  return origin === 'null' ? undefined : origin;
}

/** The last two labels of a pattern are literal: nobody owns them all. */
function covers(pattern: string, origin: string): boolean {
  if (!pattern.includes('*')) return pattern === origin;
  if (origin.includes('*') || originOf(origin) !== origin) return false;
  const [mine, asked] = [new URL(pattern), new URL(origin)];
  return (
    mine.protocol === asked.protocol &&
    mine.port === asked.port &&
    /\.[^.*]+\.[^.*]+$/.test(mine.hostname) &&
    matchesHost(mine.hostname, asked.hostname)
  );
}
