import type { IssuedRefreshToken, ProviderTokens, SignsIn } from './signs-in.js';
import { SocialErrors } from './social.errors.js';

type TokenIssuer = Pick<SignsIn, 'tokenIssuer'>;

/** The tokens with what issued them, which the connector says and never the provider. */
export const issuedBy = ({ tokenIssuer }: TokenIssuer, tokens: ProviderTokens): ProviderTokens => ({
  ...tokens,
  issuedBy: tokenIssuer,
});

/**
 * A refresh token is sent only to where it came from, whatever the config of its connector has become since. Throws
 * `connector.authorization_failed` otherwise.
 */
export function requireIssuer({ tokenIssuer }: TokenIssuer, { issuedBy: issuer }: IssuedRefreshToken): void {
  if (issuer !== undefined && issuer !== tokenIssuer)
    throw SocialErrors.authorizationFailed('The connector names another issuer than that of the tokens.');
}
