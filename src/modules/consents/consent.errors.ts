import { AppError } from '#src/kernel/errors.js';

/** Of each kind, the ids in a request that no scope has. */
export interface UnknownScopes {
  readonly organizationScopes: readonly string[];
  readonly resourceScopes: readonly string[];
  readonly organizationResourceScopes: readonly string[];
}

export const ConsentErrors = {
  thirdPartyOnly: AppError.declare(
    'unprocessable',
    'application.third_party_application_only',
    'Users are asked for their consent only by third-party applications.',
  ),
  scopesNotFound: AppError.declare(
    'unprocessable',
    'application.user_consent_scopes_not_found',
    'Some of the scopes do not exist.',
    (unknown: UnknownScopes) => ({ data: unknown }),
  ),
  managementApiScopesNotAllowed: AppError.declare(
    'unprocessable',
    'application.consent_management_api_scopes_not_allowed',
    'A third-party application cannot ask for scopes of the Management API.',
  ),
  requireMembership: AppError.declare(
    'unprocessable',
    'organization.require_membership',
    'The user is not a member of all of these organizations.',
  ),
};
