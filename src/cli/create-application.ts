import { newId, newSecret } from '#src/kernel/ids.js';
import { StartUpFault } from '#src/kernel/start-up-fault.js';
import { ADMIN_ROLE, ApplicationRegistration } from '#src/modules/applications/applications.public.js';
import { Roles } from '#src/modules/roles/roles.public.js';
import { TenantEndpoints, TenantProvisioner } from '#src/modules/tenants/tenants.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { withApp } from './with-app.js';

/** Makes a machine-to-machine application that may call the Management API of a tenant, and prints its credentials. */
export function createApplication(tenantId = ''): Promise<void> {
  return withApp(async (app) => {
    if (!(await app.get(TenantProvisioner).exists(tenantId)))
      throw new StartUpFault(`There is no tenant "${tenantId}".`);
    const [id, secret] = [newId(), newSecret()];
    await TenantContext.run(tenantId, () =>
      app.get(UnitOfWork).run(async () => {
        const description = 'Made on the command line, to call the Management API with.';
        await app.get(ApplicationRegistration).createMachine({ id, secret, name: 'Management', description });
        // This role cannot be deleted, unlike the one that people see.
        await app.get(Roles).assignToApplication(id, ADMIN_ROLE);
      }),
    );
    const [origin = 'none yet: set ENDPOINT with a *'] = await app.get(TenantEndpoints).originsOf(tenantId);
    console.log(`endpoint       ${origin}`);
    console.log(`client id      ${id}`);
    console.log(`client secret  ${secret}`);
  });
}
