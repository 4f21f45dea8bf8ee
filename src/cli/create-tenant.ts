import { entities } from '#src/app.entities.js';
import { StartUpFault } from '#src/kernel/start-up-fault.js';
import { TenantProvisioner } from '#src/modules/tenants/tenants.public.js';
import { loadConfig } from '#src/platform/config/config.js';
import { openPlatform } from '#src/platform/open-platform.js';
import { createApp } from '#src/server.js';

/** Makes a tenant beside a running server, which serves it within a minute: it remembers unknown hosts that long. */
export async function createTenant(id = ''): Promise<void> {
  const platform = await openPlatform(loadConfig(), { entities, mode: 'tool' });
  try {
    const app = await createApp(platform);
    const made = await app.get(TenantProvisioner).provision(id);
    console.log(made ? `The tenant ${id} is ready.` : `The tenant ${id} was there already.`);
    await app.close();
  } catch (error) {
    throw error instanceof Error && error.name === 'AppError' ? new StartUpFault(error.message) : error;
  } finally {
    await platform.close();
  }
}
