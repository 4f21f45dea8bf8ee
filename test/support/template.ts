import pg from 'pg';
import { bootstrap } from '#src/cli/bootstrap.js';
import { entities } from '#src/app.entities.js';
import { ApplicationRegistration } from '#src/modules/applications/applications.public.js';
import { MANAGEMENT_ACCESS_ROLE, Roles } from '#src/modules/roles/roles.public.js';
import { TenantProvisioner } from '#src/modules/tenants/tenants.public.js';
import { readConfig } from '#src/platform/config/config.js';
import { openPlatform } from '#src/platform/open-platform.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { createApp } from '#src/server.js';
import { type TestServer, urlOf } from './test-server.js';

export const TEMPLATE = 'template_portico';

/** A second tenant, in every test: whatever one tenant does, the other must not see. */
export const OTHER_TENANT = 'acme';

/** A machine-to-machine application of the other tenant, with the same secret as the bootstrap application. */
export const OTHER_CLIENT = 'acme-machine';

/** The host that selects the other tenant, while `localhost` selects the tenant `default`. */
export const OTHER_HOST = '127.0.0.1';

/** Makes the database that every spec file starts from: migrated, with two tenants that each have a client. */
export async function fillTemplate(server: TestServer): Promise<void> {
  await execute(server.postgresUrl, `create database ${TEMPLATE}`);
  const url = urlOf(server, TEMPLATE);
  const config = readConfig({ ...server.environment, DB_URL: url });
  const platform = await openPlatform(config, { entities, mode: 'tool' });
  const app = await createApp(platform);
  await bootstrap(app);
  await app.get(TenantProvisioner).provision(OTHER_TENANT);
  await TenantContext.run(OTHER_TENANT, async () => {
    await app.get(ApplicationRegistration).createMachine({
      id: OTHER_CLIENT,
      secret: server.environment['BOOTSTRAP_CLIENT_SECRET'] ?? '',
      name: 'Machine',
      description: 'Calls the Management API of its tenant.',
    });
    await app.get(Roles).assignToApplication(OTHER_CLIENT, MANAGEMENT_ACCESS_ROLE);
  });
  await app.close();
  await platform.close();
  await execute(
    url,
    `insert into tenant_hosts (host, tenant_id, verified_at) values ('${OTHER_HOST}', '${OTHER_TENANT}', now())`,
  );
}

/** Runs a statement as the superuser of the cluster. */
export async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
