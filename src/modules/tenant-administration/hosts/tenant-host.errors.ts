import { AppError } from '#src/kernel/errors.js';

interface ProofRecord {
  readonly name: string;
  readonly value: string;
}

export const TenantHostErrors = {
  invalid: AppError.declare(
    'unprocessable',
    'tenant.host_invalid',
    'That is no host of a tenant.',
    (host: string) => ({
      message: `"${host}" is no host of a tenant.`,
      data: { field: 'host', host },
      details: 'A name such as id.example.com: no address, no port, no wildcard.',
    }),
  ),
  publicSuffix: AppError.declare(
    'unprocessable',
    'tenant.host_public_suffix',
    'Names below that one belong to many, so it cannot be the host of a tenant.',
    (host: string) => ({
      message: `Names below "${host}" belong to many, so it cannot be the host of a tenant.`,
      data: { field: 'host', host },
    }),
  ),
  reserved: AppError.declare(
    'unprocessable',
    'tenant.host_reserved',
    'ENDPOINT or ADMIN_ENDPOINT serves that host.',
    (host: string, setting: string) => ({
      message: `"${host}" is served by ${setting} already.`,
      data: { field: 'host', host },
    }),
  ),
  operatorsOnly: AppError.declare(
    'unprocessable',
    'tenant.built_in',
    'The tenant "admin" is served at ADMIN_ENDPOINT and ADMIN_PORT only.',
  ),
  inUse: AppError.declare(
    'unprocessable',
    'tenant.host_in_use',
    'A tenant has that host.',
    (host: string, tenantId: string) => ({
      message: `"${host}" is a host of the tenant "${tenantId}".`,
      data: { field: 'host', host, tenantId },
    }),
  ),
  tooMany: AppError.declare(
    'unprocessable',
    'tenant.too_many_hosts',
    'The tenant has as many hosts as it may.',
    (most: number) => ({ message: `A tenant has ${most} hosts at most.` }),
  ),
  notProved: AppError.declare(
    'unprocessable',
    'tenant.host_not_proved',
    'The DNS does not have the record that shows whose the host is.',
    (host: string, { name, value }: ProofRecord) => ({
      message: `The DNS has no TXT record ${name} that says ${value}.`,
      data: { host, type: 'TXT', name, value },
    }),
  ),
};
