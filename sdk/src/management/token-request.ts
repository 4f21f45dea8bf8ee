import { AuthError } from './auth-error.js';

/** An access token, as it was issued. */
export interface AccessToken {
  readonly value: string;
  /** Epoch seconds. */
  readonly expiresAt: number;
  /** The granted scopes, separated by spaces; absent where there are none. */
  readonly scope?: string;
}

/** How to ask for a token (RFC 6749 §4.4.2). */
export interface TokenRequest {
  readonly tokenEndpoint: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly fetch: typeof globalThis.fetch;
}

export interface IssuedToken {
  readonly value: string;
  readonly lifetimeSeconds: number;
  readonly scope?: string;
}

/** Who waits longer is better served by an error. */
const TIMEOUT_MS = 10_000;

/** Sends one token request. Throws an `AuthError` where no token comes back. */
export async function requestToken(request: TokenRequest): Promise<IssuedToken> {
  const response = await send(request);
  const body = await bodyOf(response);
  if (!response.ok) throw refusal(response, body);
  const { access_token: value, expires_in: lifetimeSeconds, scope } = body;
  if (typeof value !== 'string' || value === '') throw invalidResponse(response, 'it has no access token');
  if (typeof lifetimeSeconds !== 'number' || !(lifetimeSeconds > 0)) {
    throw invalidResponse(response, 'it does not say when the token expires');
  }
  return { value, lifetimeSeconds, ...(typeof scope === 'string' && { scope }) };
}

async function send({ tokenEndpoint, parameters, fetch }: TokenRequest): Promise<Response> {
  try {
    return await fetch(tokenEndpoint, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams(parameters),
      // The secret goes to the configured server and to nobody that it points to.
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (cause) {
    throw new AuthError('server_unreachable', `No answer from ${tokenEndpoint}.`, { cause });
  }
}

/** The members of a JSON answer; none where it is something else. */
async function bodyOf(response: Response): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await response.json();
    return typeof body === 'object' && body !== null ? { ...body } : {};
  } catch {
    return {};
  }
}

function refusal(response: Response, { error, error_description: description }: Record<string, unknown>) {
  const { status } = response;
  if (typeof error !== 'string') return invalidResponse(response, 'it names no OAuth error');
  const reason = typeof description === 'string' ? `: ${description}` : '';
  return new AuthError(error, `The token request was refused with ${error}${reason}.`, { status });
}

const invalidResponse = ({ status, url }: Response, fault: string) =>
  new AuthError('invalid_response', `${url} answered with ${status}, and ${fault}.`, { status });
