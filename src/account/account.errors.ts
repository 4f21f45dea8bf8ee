import { AppError } from '#src/kernel/errors.js';
import type { AccountField } from '#src/modules/account-center/account-center.public.js';
import { AuthErrors } from '#src/platform/auth/auth.errors.js';

const ofField = (field: AccountField) => ({ data: { field } });
const ofScope = (scope: string) => ({ data: { requiredScopes: [scope] } });
const SCOPE_LACKS = 'The token lacks the scope that this part of the account needs.';

export const AccountErrors = {
  fieldNotEditable: AppError.declare(
    'invalid',
    'account_center.field_not_editable',
    'The tenant does not let users change this field.',
    ofField,
  ),
  fieldNotEnabled: AppError.declare(
    'invalid',
    'account_center.field_not_enabled',
    'The tenant does not show users this field.',
    ofField,
  ),
  /** Some routes answer a lacking scope with 400, others with 401: the contract's choice. */
  scopeLacksInvalid: AppError.declare('invalid', 'auth.unauthorized', SCOPE_LACKS, ofScope),
  scopeLacksUnauthorized: AppError.declare('unauthorized', 'auth.unauthorized', SCOPE_LACKS, ofScope),
  permissionDenied: AppError.declare(
    'unauthorized',
    'verification_record.permission_denied',
    'This needs a proof of identity: verify yourself, and name the record in `logto-verification-id`.',
  ),
  recordNotFound: AppError.declare(
    'invalid',
    'verification_record.not_found',
    'There is no such verification, it has expired, or it shows something else.',
  ),
};

/** What a change is refused for that is not proved, not the application's, or not the tenant's wish. */
export const CHANGE_ERRORS = [
  AccountErrors.permissionDenied,
  AccountErrors.scopeLacksUnauthorized,
  AuthErrors.thirdPartyForbidden,
  AccountErrors.fieldNotEditable,
] as const;
