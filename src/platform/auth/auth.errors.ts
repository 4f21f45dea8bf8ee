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
  /** `missing` is what the token lacks; a token that lacks nothing has a subject that may no longer do all of it. */
  forbidden: AppError.declare(
    'forbidden',
    'auth.forbidden',
    'The token lacks the scope that this needs.',
    (requiredScopes: readonly string[] = [], missing: readonly string[] = []) => ({
      message:
        missing.length > 0
          ? `The token lacks the scope ${missing.map((scope) => `"${scope}"`).join(', ')}.`
          : 'Whoever the token is for no longer has the scope that this needs.',
      data: requiredScopes.length > 0 ? { requiredScopes } : undefined,
    }),
  ),
  thirdPartyForbidden: AppError.declare(
    'forbidden',
    'auth.third_party_application_forbidden',
    'Third-party applications may not call this.',
  ),
};
