import { AuthError } from './auth-error.js';
import { renewalAge } from './renewal.js';
import { type AccessToken, requestToken, type TokenRequest } from './token-request.js';
import { waitFor } from './waiting.js';

export interface ClientCredentialsOptions {
  /** Such as `https://id.example.com/oidc/token`. */
  readonly tokenEndpoint: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The indicator of the API that the token is for. */
  readonly resource?: string;
  /** The organization that the token is for: with `resource` for its part of that API, else for itself. */
  readonly organizationId?: string;
  /** The wanted scopes, separated by spaces. Nothing is granted that is not asked for. */
  readonly scope?: string;
  /** Sends the requests; the global `fetch` if left out. */
  readonly fetch?: typeof globalThis.fetch;
  /** The current time in epoch milliseconds; for tests. */
  readonly now?: () => number;
}

interface HeldToken {
  readonly token: AccessToken;
  /** Epoch seconds. */
  readonly renewAt: number;
}

/**
 * Gets access tokens for a machine-to-machine application, and keeps each until shortly before it expires. However many
 * callers ask at once, one request is sent. A token that still holds bridges an outage of the server.
 */
export class ClientCredentials {
  readonly #request: TokenRequest;
  readonly #now: () => number;
  #held: HeldToken | undefined;
  #renewal: Promise<AccessToken> | undefined;

  constructor({ tokenEndpoint, now = Date.now, fetch, ...options }: ClientCredentialsOptions) {
    // Looked up at each request: what instruments the global `fetch` may come later.
    const send: typeof globalThis.fetch = fetch ?? ((...request) => globalThis.fetch(...request));
    this.#request = { tokenEndpoint, parameters: parametersOf(options), fetch: send };
    this.#now = now;
  }

  /** A token that holds. Throws an `AuthError`, or the reason of the signal, which ends this wait and no other. */
  async getAccessToken({ signal }: { readonly signal?: AbortSignal } = {}): Promise<AccessToken> {
    signal?.throwIfAborted();
    const held = this.#held;
    const now = this.#now() / 1000;
    if (held && now < held.renewAt) return held.token;
    try {
      return await waitFor(this.#renew(), signal);
    } catch (error) {
      const bridges = held && now < held.token.expiresAt && error instanceof AuthError && error.isTemporary;
      if (bridges) return held.token;
      throw error;
    }
  }

  /** Drops the token of this value, because a server refused it. Whoever asks next gets another. */
  forget(value: string): void {
    if (this.#held?.token.value === value) this.#held = undefined;
  }

  /** The one renewal that is under way. */
  #renew(): Promise<AccessToken> {
    this.#renewal ??= this.#fetchToken().finally(() => {
      this.#renewal = undefined;
    });
    return this.#renewal;
  }

  async #fetchToken(): Promise<AccessToken> {
    // The time of the request: what the answer took is no part of the lifetime.
    const askedAt = this.#now() / 1000;
    const { lifetimeSeconds, ...issued } = await requestToken(this.#request);
    const token = { ...issued, expiresAt: Math.floor(askedAt + lifetimeSeconds) };
    this.#held = { token, renewAt: askedAt + renewalAge(lifetimeSeconds, Math.random()) };
    return token;
  }
}

/** The secret goes into the body, where RFC 6749 §2.3.1 leaves no doubt about how it is encoded. */
const parametersOf = (
  options: Pick<
    ClientCredentialsOptions,
    'clientId' | 'clientSecret' | 'resource' | 'organizationId' | 'scope'
  >,
): Record<string, string> => ({
  grant_type: 'client_credentials',
  client_id: options.clientId,
  client_secret: options.clientSecret,
  ...(options.resource !== undefined && { resource: options.resource }),
  ...(options.organizationId !== undefined && { organization_id: options.organizationId }),
  ...(options.scope !== undefined && { scope: options.scope }),
});
