import { TenantProvisioner } from '#src/modules/tenants/tenants.public.js';
import { withApp } from './with-app.js';

/** Makes a tenant beside a running server, which hears of it and serves it at once. */
export function createTenant(id = ''): Promise<void> {
  return withApp(async (app) => {
    const made = await app.get(TenantProvisioner).provision(id);
    console.log(made ? `The tenant ${id} is ready.` : `The tenant ${id} was there already.`);
    console.log(`For credentials: npm run application create ${id}`);
  });
}
