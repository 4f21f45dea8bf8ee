import type { Dispatcher } from 'undici';
import type { Outbound } from './outbound.js';
import { OutboundError } from './outbound.errors.js';

/** Far more than a library for a protocol is answered with. */
const MAX_RESPONSE_BYTES = 256 * 1024;

/** What libraries give to what fetches for them. */
export interface FetchOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>> | Headers;
  readonly body?: unknown;
  readonly signal?: AbortSignal | null | undefined;
}

/** Fetches as libraries expect it, by the rules of `Outbound`. */
export type OutboundFetch = (url: string, options: FetchOptions) => Promise<Response>;

/** Statuses whose answers have no body, not even an empty one. */
const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * The way out for libraries that bring a protocol and leave the fetching to others. Redirects are not followed. Throws an
 * `OutboundError` where there is no answer, or where it is longer than 256 KB.
 */
export const outboundFetch =
  (outbound: Outbound, timeoutMilliseconds: number): OutboundFetch =>
  async (url, { method = 'GET', headers, body, signal }) => {
    const {
      status,
      headers: answered,
      body: bytes,
    } = await outbound.request({
      url,
      method: method as Dispatcher.HttpMethod,
      headers: Object.fromEntries(new Headers(headers)),
      ...(body !== undefined && body !== null && { body: String(body) }),
      ...(signal && { signal }),
      timeoutMilliseconds,
      maxResponseBytes: MAX_RESPONSE_BYTES + 1,
    });
    if (bytes.length > MAX_RESPONSE_BYTES) {
      throw new OutboundError('connection', `${new URL(url).host} answered more than anybody needs.`);
    }
    const known = Object.entries(answered).flatMap(([name, value]) =>
      value === undefined ? [] : [value].flat().map((each): [string, string] => [name, each]),
    );
    return new Response(WITHOUT_BODY.has(status) ? null : new Uint8Array(bytes), { status, headers: known });
  };
