import { AppError } from '#src/kernel/errors.js';

export const OrganizationScopeErrors = {
  reservedName: (prefix: string) =>
    new AppError(
      'unprocessable',
      'organization_scope.reserved_name',
      `Names that begin with "${prefix}" are those of the server's own scopes.`,
    ),
  protected: () =>
    new AppError(
      'forbidden',
      'organization_scope.protected',
      "The server's own scopes are built in and stay as they are.",
    ),
};
