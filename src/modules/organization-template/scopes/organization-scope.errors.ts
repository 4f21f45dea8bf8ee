import { AppError } from '#src/kernel/errors.js';

export const OrganizationScopeErrors = {
  reservedName: AppError.declare(
    'unprocessable',
    'organization_scope.reserved_name',
    "The name begins like those of the server's own scopes.",
    (prefix: string) => ({
      message: `Names that begin with "${prefix}" are those of the server's own scopes.`,
    }),
  ),
  protected: AppError.declare(
    'forbidden',
    'organization_scope.protected',
    "The server's own scopes are built in and stay as they are.",
  ),
};
