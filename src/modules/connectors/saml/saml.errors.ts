import { AppError } from '#src/kernel/errors.js';
import { ConnectorErrors } from '../connector.errors.js';
import { SocialErrors } from '../social/social.errors.js';

/** What goes wrong with SAML. Nothing that an assertion says stands in an error. */
export const SamlErrors = {
  attemptNotFound: AppError.declare(
    'invalid',
    'session.not_found',
    'Nobody was sent to the identity provider with this relay state, or it took too long.',
  ),
  unsolicited: AppError.declare(
    'not-found',
    'session.connector_validation_session_not_found',
    'Nobody was sent to the identity provider, and it may not begin by itself.',
  ),
};

/** What posting an assertion can come to. */
export const ASSERTION_ERRORS = [
  SamlErrors.attemptNotFound,
  SamlErrors.unsolicited,
  SocialErrors.authorizationFailed,
  SocialErrors.invalidCertificate,
  SocialErrors.nothingRemembered,
  SocialErrors.unexpectedType,
  ConnectorErrors.general,
  ConnectorErrors.invalidConfig,
  ConnectorErrors.invalidResponse,
];
