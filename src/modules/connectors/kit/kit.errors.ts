import type { ErrorKind } from '#src/kernel/errors.js';
import { providerRefusal } from '../connector.errors.js';

const refusal = (kind: ErrorKind, code: string, meaning: string) =>
  providerRefusal(kind, `connector.${code}`, meaning);

/** What packages refuse with, besides what ours do. */
export const KitErrors = {
  invalidMetadata: refusal('invalid', 'invalid_metadata', 'The package describes its provider wrongly.'),
  invalidConfigGuard: refusal('invalid', 'invalid_config_guard', 'The package cannot check configs.'),
  insufficientRequest: refusal(
    'invalid',
    'insufficient_request_parameters',
    'The provider needs to be told more.',
  ),
  invalidCertificate: refusal(
    'invalid',
    'invalid_certificate',
    'The certificate in the config cannot be used.',
  ),
  usageLimitExceeded: refusal('too-many', 'usage_limit_exceeded', 'What the provider allows is used up.'),
  notImplemented: refusal('not-implemented', 'not_implemented', 'The package cannot do this.'),
  authorizationFailed: refusal(
    'unauthorized',
    'authorization_failed',
    'The provider does not let the caller in.',
  ),
  authCodeInvalid: refusal(
    'unauthorized',
    'social_auth_code_invalid',
    'The provider does not know the code.',
  ),
  accessTokenInvalid: refusal(
    'unauthorized',
    'social_invalid_access_token',
    'The provider does not know the access token.',
  ),
  idTokenInvalid: refusal(
    'unauthorized',
    'social_invalid_id_token',
    'The ID token of the provider is not valid.',
  ),
};
