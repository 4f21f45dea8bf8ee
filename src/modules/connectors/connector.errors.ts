import { AppError, type ErrorKind } from '#src/kernel/errors.js';
import type { Issue } from '#src/platform/http/fields/issue.js';

/** What a provider, or who speaks with it, refuses. `reason` is for people, and holds no secret. */
export const providerRefusal = (kind: ErrorKind, code: string, meaning: string) =>
  AppError.declare(kind, code, meaning, (reason?: string) =>
    reason === undefined ? {} : { details: reason },
  );

export const ConnectorErrors = {
  invalidId: AppError.declare(
    'unprocessable',
    'session.invalid_connector_id',
    'There is no such social connector.',
    (connectorId: string) => ({
      message: `There is no social connector "${connectorId}".`,
      data: { connectorId },
    }),
  ),
  noConnector: AppError.declare(
    'not-implemented',
    'connector.not_found',
    'No message can be sent.',
    (type: 'Email' | 'Sms') => ({ data: { type }, details: `There is no connector of the type ${type}.` }),
  ),
  invalidConfig: AppError.declare(
    'invalid',
    'connector.invalid_config',
    'The config is not one that the connector can work with.',
    (issues: readonly Pick<Issue, 'path' | 'message'>[]) => ({
      data: { issues, name: 'ZodError' },
      details: issues.map(({ path, message }) => `"${path.join('.')}": ${message}`).join('\n'),
    }),
  ),
  general: AppError.declare(
    'invalid',
    'connector.general',
    'The provider refused, or could not be reached.',
    (reason?: string) => (reason === undefined ? {} : { message: reason }),
  ),
  invalidRequestParameters: providerRefusal(
    'invalid',
    'connector.invalid_request_parameters',
    'The provider cannot be asked for this.',
  ),
  templateNotFound: providerRefusal(
    'invalid',
    'connector.template_not_found',
    'The config has no template for this message.',
  ),
  invalidResponse: providerRefusal(
    'invalid',
    'connector.invalid_response',
    'The provider answered with something that it should not answer.',
  ),
  rateLimitExceeded: providerRefusal(
    'too-many',
    'connector.rate_limit_exceeded',
    'The provider was asked too often, and refuses for a while.',
  ),
};
