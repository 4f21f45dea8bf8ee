/** What OAuth says about an error (RFC 6749 §5.2). */
export interface OAuthError {
  readonly error: string;
  readonly error_description?: string;
}

/** The same with what the REST API's clients understand. */
export interface ErrorBody extends OAuthError {
  readonly code: string;
  readonly message: string;
}

/** What an overloaded server says. */
export const BUSY: OAuthError = {
  error: 'temporarily_unavailable',
  error_description: 'the server is busy',
};

/** What is said to an address from which too much comes. */
export const TOO_MANY: OAuthError = {
  error: 'temporarily_unavailable',
  error_description: 'too many requests from this address',
};

/** What is said about a failure of our own. */
export const FAILED: OAuthError = {
  error: 'server_error',
  error_description: 'oops! something went wrong',
};

/** Messages for people; the description, where there is one, says what exactly is wrong. */
export const OAUTH_MEANINGS: Readonly<Record<string, string>> = {
  access_denied: 'Access was denied.',
  insufficient_scope: 'The token lacks a scope that this needs.',
  invalid_client: 'The client is unknown or did not authenticate itself.',
  invalid_client_metadata: 'The metadata of the client is not valid.',
  invalid_grant: 'The code or token is not valid, has expired or was used before.',
  invalid_redirect_uri: 'The redirect URI is not one of the client’s.',
  invalid_request: 'The request is not valid.',
  invalid_scope: 'A scope is not valid.',
  invalid_target: 'The resource is not known here.',
  invalid_token: 'The token is not valid.',
  server_error: 'Something went wrong on our side.',
  temporarily_unavailable: 'The request cannot be served now. Try again in a moment.',
  unsupported_grant_type: 'The grant type is not supported.',
  unsupported_response_mode: 'The response mode is not supported.',
  unsupported_response_type: 'The response type is not supported.',
  unsupported_token_type: 'Tokens of this type cannot be looked up or revoked.',
};

const DEBUG_URIS: Readonly<Record<string, string>> = {
  invalid_grant: 'https://openid.sh/debug/invalid_grant',
};

export const isOAuthError = (body: unknown): body is OAuthError =>
  typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'string';

/** Whether a request asks for errors with the members of OAuth alone. */
export const wantsOAuthOnly = (querystring: string): boolean =>
  new URLSearchParams(querystring).get('parse_error') === 'false';

/** Adds our own code and message to an OAuth error, so that the REST API's clients understand it. */
export function errorBody(error: OAuthError): ErrorBody {
  return {
    code: codeOf(error),
    message: OAUTH_MEANINGS[error.error] ?? 'The OpenID provider refused the request.',
    ...(error.error in DEBUG_URIS && { error_uri: DEBUG_URIS[error.error] }),
    ...error,
  };
}

function codeOf({ error, error_description: description = '' }: OAuthError): string {
  const sessionLost =
    (description.includes('session') && description.includes('not found')) ||
    description.includes('authorization request has expired');
  return sessionLost ? 'session.not_found' : `oidc.${error}`;
}
