import type { INestApplicationContext } from '@nestjs/common';
import { ApplicationRegistration } from '#src/modules/applications/applications.public.js';
import { MANAGEMENT_ACCESS_ROLE, Roles } from '#src/modules/roles/roles.public.js';
import { DEFAULT_TENANT, TenantProvisioner } from '#src/modules/tenants/tenants.public.js';
import { Config } from '#src/platform/config/config.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { TenantConfigRepository } from '#src/platform/tenant-configs/tenant-config.repository.js';
import { type BootstrapCredentials, bootstrapCredentials } from './bootstrap-credentials.js';

/** Where a tenant remembers that its first application was made; it may be deleted after that. */
const MARK = 'bootstrap';

/**
 * Makes the built-in tenants and, once in the life of an installation, a machine-to-machine application of the tenant
 * `default` that may call the Management API. Returns its credentials if it was made now. Nodes that start together
 * make one: the mark is set in the same transaction, by the first of them.
 */
export async function bootstrap(app: INestApplicationContext): Promise<BootstrapCredentials | undefined> {
  await app.get(TenantProvisioner).provisionBuiltIn();
  return TenantContext.run(DEFAULT_TENANT, () => app.get(UnitOfWork).run(() => makeFirstApplication(app)));
}

async function makeFirstApplication(app: INestApplicationContext): Promise<BootstrapCredentials | undefined> {
  const first = await app.get(TenantConfigRepository).add(MARK, {});
  if (!first) return undefined;
  const credentials = await bootstrapCredentials(app.get(Config));
  await app.get(ApplicationRegistration).createMachine({
    id: credentials.clientId,
    secret: credentials.clientSecret,
    name: 'Bootstrap',
    description: 'Made at the first start, to call the Management API with.',
  });
  await app.get(Roles).assignToApplication(credentials.clientId, MANAGEMENT_ACCESS_ROLE);
  return credentials;
}
