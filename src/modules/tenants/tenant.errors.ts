import { AppError } from '#src/kernel/errors.js';

export const TenantErrors = {
  idInvalid: AppError.declare(
    'invalid',
    'guard.invalid_input',
    'That cannot be the id of a tenant.',
    (tenantId: string) => ({
      message: `"${tenantId}" cannot be the id of a tenant.`,
      details: 'Up to 21 characters of a-z, 0-9 and inner hyphens.',
    }),
  ),
  idInUse: AppError.declare(
    'unprocessable',
    'tenant.id_in_use',
    'There is such a tenant already.',
    (tenantId: string) => ({
      message: `There is a tenant "${tenantId}" already.`,
      data: { field: 'id', tenantId },
    }),
  ),
  tooManyMade: AppError.declare(
    'too-many',
    'request.too_many_requests',
    'Too many tenants were made within the hour.',
    (most: number) => ({ message: `At most ${most} tenants are made in an hour.` }),
  ),
  builtIn: AppError.declare(
    'unprocessable',
    'tenant.built_in',
    'The tenants admin and default are built in.',
    (tenantId: string) => ({
      message: `The tenant "${tenantId}" is built in and cannot be deleted.`,
      data: { tenantId },
    }),
  ),
  beingMade: AppError.declare(
    'conflict',
    'tenant.being_made',
    'The tenant is being made right now.',
    (tenantId: string) => ({
      message: `The tenant "${tenantId}" is being made right now. Try again when that is done.`,
      data: { tenantId },
    }),
  ),
  deleted: AppError.declare(
    'unprocessable',
    'tenant.deleted',
    'The tenant was deleted, and is not erased yet.',
    (tenantId: string) => ({
      message: `The tenant "${tenantId}" was deleted. Restore it, or wait until it is erased.`,
      data: { tenantId },
    }),
  ),
  notDeleted: AppError.declare(
    'unprocessable',
    'tenant.not_deleted',
    'The tenant was not deleted.',
    (tenantId: string) => ({
      message: `The tenant "${tenantId}" was not deleted.`,
      data: { tenantId },
    }),
  ),
  beingErased: AppError.declare(
    'unprocessable',
    'tenant.being_erased',
    'The tenant is being erased, which cannot be undone.',
    (tenantId: string) => ({
      message: `The tenant "${tenantId}" is being erased, which cannot be undone.`,
      data: { tenantId },
    }),
  ),
};
