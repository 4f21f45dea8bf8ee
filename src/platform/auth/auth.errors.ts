import { AppError } from '#src/kernel/errors.js';

export const AuthErrors = {
  headerMissing: () =>
    new AppError('unauthorized', 'auth.authorization_header_missing', 'The Authorization header is missing.'),
  typeNotSupported: () =>
    new AppError(
      'unauthorized',
      'auth.authorization_token_type_not_supported',
      'The type of the Authorization header is not supported.',
      { data: { supportedTypes: ['Bearer'] } },
    ),
  unauthorized: (cause?: unknown) =>
    new AppError('unauthorized', 'auth.unauthorized', 'The token is not valid for this API.', { cause }),
  subjectMissing: () => new AppError('unauthorized', 'auth.jwt_sub_missing', 'The token names no subject.'),
  forbidden: () => new AppError('forbidden', 'auth.forbidden', 'The token lacks the scope that this needs.'),
  thirdPartyForbidden: () =>
    new AppError(
      'forbidden',
      'auth.third_party_application_forbidden',
      'Third-party applications may not call this.',
    ),
};
