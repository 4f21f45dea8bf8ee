import {
  None,
  processRefreshTokenResponse,
  refreshTokenGrantRequest,
  ResponseBodyError,
  type TokenEndpointResponse,
} from 'oauth4webapi';
import { ApiError, ConnectionError } from '../../api/client.js';
import { leave } from '../../router.js';
import { client, HOME, options, provider } from './provider.js';
import { beginSignIn, signIn } from './sign-in.js';

/** In the memory of the page alone: after a reload the provider gives others. */
let tokens: TokenEndpointResponse | undefined;

export async function obtainTokens(): Promise<void> {
  tokens = await signIn();
}

export const authorization = (): Readonly<Record<string, string>> => ({
  Authorization: `Bearer ${tokens?.access_token ?? ''}`,
});

let renewal: Promise<void> | undefined;

/** Gets a new access token for one that counts no more. */
export function renew(): Promise<void> {
  renewal ??= refresh({})
    .then((renewed) => void (tokens = renewed))
    .finally(() => (renewal = undefined));
  return renewal;
}

/** What shows an API that it is for this organization that somebody acts. */
export async function organizationToken(organizationId: string): Promise<string> {
  const granted = await refresh({ organization_id: organizationId });
  tokens = { ...granted, access_token: tokens?.access_token ?? '' };
  return granted.access_token;
}

/**
 * Answers with an ID token and a refresh token, too: those from before where the provider gives no others. Whoever is signed
 * in no more signs in again, and is back here then.
 */
async function refresh(parameters: Record<string, string>): Promise<TokenEndpointResponse> {
  const { refresh_token = '', id_token } = tokens ?? {};
  try {
    const response = await refreshTokenGrantRequest(provider, client, None(), refresh_token, {
      ...options,
      additionalParameters: parameters,
    });
    const granted = await processRefreshTokenResponse(provider, client, response);
    return { refresh_token, ...(id_token && { id_token }), ...granted };
  } catch (cause) {
    if (cause instanceof ResponseBodyError) {
      if (cause.error === 'invalid_grant') return beginSignIn();
      throw new ApiError(cause.status, `oidc.${cause.error}`, Object(cause.cause));
    }
    throw new ConnectionError('No token', { cause });
  }
}

/** Ends the session of this browser, for all applications. */
export function signOut(): Promise<never> {
  const query = new URLSearchParams({
    client_id: client.client_id,
    id_token_hint: tokens?.id_token ?? '',
    post_logout_redirect_uri: HOME,
  });
  return leave(`${provider.end_session_endpoint}?${query}`);
}
