import { AppError } from '#src/kernel/errors.js';
import type { SsoConnectorOfDomain } from '#src/modules/enterprise-sso/enterprise-sso.public.js';

export const SsoSignInErrors = {
  /** Never a config: anybody may type an address. */
  ssoEnabled: AppError.declare(
    'unprocessable',
    'session.sso_enabled',
    'People with this address sign in with their enterprise.',
    (connectors: readonly SsoConnectorOfDomain[]) => ({
      data: {
        ssoConnectors: connectors.map(({ id, connectorName, providerName, branding }) => ({
          id,
          connectorName,
          providerName,
          branding,
        })),
      },
    }),
  ),
  identityNotExist: AppError.declare(
    'not-found',
    'user.sso_identity_not_exist',
    'Nobody has this enterprise identity yet. Make an account.',
  ),
  passkeyNotAllowed: AppError.declare(
    'invalid',
    'session.passkey_sign_in.sso_users_not_allowed',
    'People with this address sign in with their enterprise, not by a passkey.',
  ),
};
