import { parse } from 'cookie';
import Keygrip from 'keygrip';

/**
 * What a browser keeps of its interactions: the uid of the last one of each client, so that several applications may
 * sign in in one browser, and that of the last of all.
 */
export interface KeptInteractions {
  readonly byClient: Readonly<Record<string, string>>;
  readonly last?: string;
}

/** The key of the last interaction, which older clients go by; no client has such an id. */
const LAST = '_legacy';
/** As many applications sign in at once in one browser; of those before, the last is still found. */
const MAX_CLIENTS = 10;

/** The value of the cookie: a JSON object, percent-encoded. */
export function interactionCookie({ byClient }: KeptInteractions, clientId: string, uid: string): string {
  const others = Object.entries(byClient).filter(([id]) => id !== clientId);
  const kept = [...others.slice(1 - MAX_CLIENTS), [clientId, uid], [LAST, uid]];
  return encodeURIComponent(JSON.stringify(Object.fromEntries(kept)));
}

/** None where the value is none of ours. */
export function keptInteractions(value: string | undefined): KeptInteractions {
  const { [LAST]: last, ...byClient } = textsIn(value);
  return { byClient, ...(last !== undefined && { last }) };
}

/** The value of a cookie that carries our signature, in the header of a request; undefined where it has none. */
export function signedCookie(
  header: string | undefined,
  name: string,
  keys: readonly string[],
): string | undefined {
  const cookies = parse(header ?? '', { decode: (value) => value });
  const { [name]: value, [`${name}.sig`]: signature } = cookies;
  if (value === undefined || signature === undefined) return undefined;
  return cookieSigner(keys).verify(`${name}=${value}`, signature) ? value : undefined;
}

/** Cookies are signed with the current key of a tenant, and verified with all of its keys: HMAC with SHA-256. */
export const cookieSigner = (keys: readonly string[]): Keygrip => new Keygrip([...keys], 'sha256');

/** The texts by name in the value of a cookie that is a JSON object, percent-encoded; none where it is no such thing. */
export function textsIn(value: string | undefined): Record<string, string> {
  if (value === undefined) return {};
  try {
    const parsed: unknown = JSON.parse(decodeURIComponent(value));
    const entries = Object.entries(typeof parsed === 'object' && parsed !== null ? parsed : {});
    return Object.fromEntries(entries.filter(([, uid]) => typeof uid === 'string'));
  } catch {
    return {};
  }
}

/**
 * Where the connection is encrypted, browsers let nobody else set them: no other host of the domain, no page that came
 * unencrypted (RFC 6265bis §4.1.3). The one that is bound to a path cannot have the stricter prefix.
 */
export const cookieNames = (origin: string) =>
  origin.startsWith('https:')
    ? {
        session: '__Host-_session',
        interaction: '__Host-_interaction',
        resume: '__Secure-_interaction_resume',
      }
    : { session: '_session', interaction: '_interaction', resume: '_interaction_resume' };
