import { AppError, type ErrorKind } from '#src/kernel/errors.js';
import { OverloadErrors } from '#src/platform/overload.errors.js';
import { ConnectorErrors, providerRefusal } from '../connector.errors.js';

const refusal = (kind: ErrorKind, code: string, meaning: string) =>
  providerRefusal(kind, `connector.${code}`, meaning);

/** What goes wrong where people sign in with a provider. */
export const SocialErrors = {
  unexpectedType: AppError.declare(
    'invalid',
    'connector.unexpected_type',
    'The connector is for something else.',
  ),
  insufficientInfo: AppError.declare(
    'invalid',
    'session.insufficient_info',
    'Neither the state nor the address to come back to may be empty.',
  ),
  nothingRemembered: AppError.declare(
    'invalid',
    'session.connector_validation_session_not_found',
    'Nothing is known of who was sent to the provider: it took too long, was answered before, or went on in another browser.',
  ),
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
  invalidCertificate: refusal(
    'invalid',
    'invalid_certificate',
    'There is no usable certificate of the identity provider.',
  ),
  notImplemented: refusal('not-implemented', 'not_implemented', 'The connector cannot do this.'),
};

/** What asking a provider can come to. */
export const SIGN_IN_ERRORS = [
  SocialErrors.authorizationFailed,
  SocialErrors.authCodeInvalid,
  SocialErrors.accessTokenInvalid,
  SocialErrors.idTokenInvalid,
  SocialErrors.invalidCertificate,
  SocialErrors.notImplemented,
  ConnectorErrors.general,
  ConnectorErrors.invalidConfig,
  ConnectorErrors.invalidRequestParameters,
  ConnectorErrors.invalidResponse,
  ConnectorErrors.rateLimitExceeded,
  OverloadErrors.tooManyAtOnce,
];
