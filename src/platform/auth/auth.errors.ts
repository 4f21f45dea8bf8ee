import { AppError } from '#src/kernel/errors.js';

export const AuthErrors = {
  headerMissing: AppError.declare(
    'unauthorized',
    'auth.authorization_header_missing',
    'The Authorization header is missing.',
  ),
  typeNotSupported: AppError.declare(
    'unauthorized',
    'auth.authorization_token_type_not_supported',
    'The type of the Authorization header is not supported.',
    () => ({ data: { supportedTypes: ['Bearer'] } }),
  ),
  unauthorized: AppError.declare(
    'unauthorized',
    'auth.unauthorized',
    'The token is not valid for this API.',
    (cause?: unknown) => ({ cause }),
  ),
  subjectMissing: AppError.declare('unauthorized', 'auth.jwt_sub_missing', 'The token names no subject.'),
  forbidden: AppError.declare('forbidden', 'auth.forbidden', 'The token lacks the scope that this needs.'),
  thirdPartyForbidden: AppError.declare(
    'forbidden',
    'auth.third_party_application_forbidden',
    'Third-party applications may not call this.',
  ),
};
