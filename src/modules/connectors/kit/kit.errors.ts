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
};
