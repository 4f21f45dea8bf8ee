import { Injectable } from '@nestjs/common';
import type { Client, Configuration } from 'oidc-provider';
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
  const origin = typeof url === 'string' && URL.canParse(url) ? new URL(url).origin : 'null';
  return origin === 'null' ? undefined : origin;
}

/** A `*` in a host stands for one or more characters of one label. The last two labels are literal: nobody owns them all. */
function covers(pattern: string, origin: string): boolean {
  if (!pattern.includes('*')) return pattern === origin;
  if (!/\.[^.*]+\.[^.*]+$/.test(pattern)) return false;
  const [globs, labels] = [pattern.split('.'), origin.split('.')];
  return globs.length === labels.length && globs.every((glob, index) => matches(glob, labels[index] ?? ''));
}

/** Each literal part is taken where it comes first, which leaves the most to the others: linear, whoever wrote the glob. */
function matches(glob: string, label: string): boolean {
  const [head = '', ...parts] = glob.split('*');
  const tail = parts.pop();
  if (tail === undefined) return glob === label;
  if (!label.startsWith(head) || !label.endsWith(tail)) return false;
  const end = label.length - tail.length;
  let position = head.length;
  for (const part of parts) {
    position = label.indexOf(part, position + 1) + part.length;
    if (position < head.length + part.length) return false;
  }
  return position < end && /^[\w-]+$/.test(label.slice(head.length, end));
}
