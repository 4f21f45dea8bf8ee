import type { TokenEndpointResponse } from 'oauth4webapi';
import { ConnectorErrors } from '../../connector.errors.js';
import type { ProviderTokens } from '../../social/signs-in.js';

/** RFC 6749 §A.12: a token goes into a header. */
const TOKEN = /^[\x20-\x7e]+$/;

/** The tokens of an answer. Throws `connector.invalid_response` for what is no token. */
export function providerTokens({
  access_token: accessToken,
  refresh_token: refreshToken,
  id_token: idToken,
  scope,
  token_type: tokenType,
  expires_in: expiresIn,
}: TokenEndpointResponse): ProviderTokens {
  if (!TOKEN.test(accessToken)) throw ConnectorErrors.invalidResponse('The access token cannot be sent.');
  return {
    accessToken,
    ...(refreshToken !== undefined && { refreshToken }),
    ...(idToken !== undefined && { idToken }),
    ...(scope !== undefined && { scope }),
    tokenType: tokenType === 'bearer' ? 'Bearer' : tokenType,
    ...(expiresIn !== undefined && { expiresIn }),
  };
}
