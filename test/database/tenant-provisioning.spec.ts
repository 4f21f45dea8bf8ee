import { describe, expect, it } from 'vitest';
import { bootstrap } from '#src/cli/bootstrap.js';
import { TenantProvisioner } from '#src/modules/tenants/tenants.public.js';
import { TENANT_SEEDS } from '#src/modules/tenants/tenant-provisioner.js';
import { TenantRepository } from '#src/modules/tenants/tenant.repository.js';
import type { TenantSeed } from '#src/platform/tenancy/tenant-seed.js';
import { sql } from '../support/sql.js';
import { startTestApp, useServer } from '../support/test-app.js';

describe('provisioning a tenant', () => {
  const server = useServer();

  const rows = <Row extends object>(text: string, values: readonly unknown[] = []) =>
    sql<Row>(server.databaseUrl, text, values);

  /** Everything that a tenant has, without what is random or secret. */
  const contentsOf = async (tenantId: string): Promise<object> => ({
    resources: await rows(
      `select indicator, name, is_default, access_token_ttl from resources where tenant_id = $1 order by indicator`,
      [tenantId],
    ),
    scopes: await rows(
      `select r.indicator, s.name from scopes s join resources r on r.tenant_id = s.tenant_id and r.id = s.resource_id
       where s.tenant_id = $1 order by 1, 2`,
      [tenantId],
    ),
    roles: await rows(`select name, type, is_default from roles where tenant_id = $1 order by name`, [
      tenantId,
    ]),
    rolesScopes: await rows(
      `select o.name as role, r.indicator, s.name from role_scopes rs
         join roles o on o.tenant_id = rs.tenant_id and o.id = rs.role_id
         join scopes s on s.tenant_id = rs.tenant_id and s.id = rs.scope_id
         join resources r on r.tenant_id = s.tenant_id and r.id = s.resource_id
       where rs.tenant_id = $1 order by 1, 2, 3`,
      [tenantId],
    ),
    keys: await rows(`select type, status from oidc_keys where tenant_id = $1 order by 1, 2`, [tenantId]),
    hashKeys: await rows(`select id from hash_keys where tenant_id = $1`, [tenantId]),
    configs: await rows(
      `select key from tenant_configs where tenant_id = $1 and key <> 'bootstrap' order by key`,
      [tenantId],
    ),
    operators: await rows(
      `select name from roles where tenant_id = 'admin' and name in ('machine:mapi:' || $1, $1 || ':admin') order by type`,
      [tenantId],
    ),
  });

  const provisioner = (): TenantProvisioner => server.app.get(TenantProvisioner);

  it('seeds what the contract lists', async () => {
    const indicator = 'https://default.logto.app/api';
    expect(await rows(`select id, name, indicator from resources where tenant_id = 'default'`)).toEqual([
      { id: 'management-api', name: 'Logto Management API', indicator },
    ]);
    expect(await rows(`select id, name, resource_id from scopes where tenant_id = 'default'`)).toEqual([
      { id: 'management-api-all', name: 'all', resource_id: 'management-api' },
    ]);
    expect(await rows(`select name, type from roles where tenant_id = 'default' order by name`)).toEqual([
      { name: '#internal:admin', type: 'MachineToMachine' },
      { name: 'Logto Management API access', type: 'MachineToMachine' },
    ]);
    expect(await rows(`select name from roles where tenant_id = 'default' and id = 'admin-role'`)).toEqual([
      { name: '#internal:admin' },
    ]);
    expect(
      await rows(`select type, status from oidc_keys where tenant_id = 'default' order by type`),
    ).toEqual([
      { type: 'cookie-keys', status: null },
      { type: 'private-keys', status: 'Current' },
    ]);
    expect(
      await rows(
        `select key, value from tenant_configs where tenant_id = 'default' and key <> 'bootstrap' order by key`,
      ),
    ).toEqual([
      { key: 'adminConsole', value: { signInExperienceCustomized: false, organizationCreated: false } },
      { key: 'idToken', value: { enabledExtendedClaims: ['roles', 'organizations', 'organization_roles'] } },
    ]);
  });

  it('seeds what the operators need in their own tenant', async () => {
    const indicators = await rows<{ indicator: string }>(
      `select indicator from resources where tenant_id = 'admin' order by indicator`,
    );
    expect(indicators.map(({ indicator }) => indicator)).toEqual(
      expect.arrayContaining([
        'https://admin.logto.app/api',
        'https://admin.logto.app/me',
        'https://default.logto.app/api',
      ]),
    );
    expect(
      await rows(`select id, name, type from roles where tenant_id = 'admin' and id like 'm-%' order by id`),
    ).toEqual([
      { id: 'm-acme', name: 'machine:mapi:acme', type: 'MachineToMachine' },
      { id: 'm-admin', name: 'machine:mapi:admin', type: 'MachineToMachine' },
      { id: 'm-default', name: 'machine:mapi:default', type: 'MachineToMachine' },
    ]);
    expect(
      await rows(
        `select name, type, is_default from roles where tenant_id = 'admin' and name in ('user', 'default:admin') order by 1`,
      ),
    ).toEqual([
      { name: 'default:admin', type: 'User', is_default: false },
      { name: 'user', type: 'User', is_default: false },
    ]);
  });

  it('never keeps a key as text', async () => {
    const [row] = await rows<{ text: string }>(
      `select string_agg(encode(encrypted_key, 'escape'), '') as text from oidc_keys`,
    );
    expect(row?.text).not.toMatch(/"kty"|"d"|"crv"/);
  });

  it('changes nothing when it is repeated', async () => {
    const tables = [
      'resources',
      'scopes',
      'roles',
      'role_scopes',
      'oidc_keys',
      'hash_keys',
      'tenant_configs',
    ];
    const everything = () =>
      Promise.all(tables.map((table) => rows(`select t::text as row from ${table} t order by 1`)));
    const before = await everything();
    expect(await provisioner().provision('acme')).toBe(false);
    await provisioner().provisionBuiltIn();
    expect(await everything()).toEqual(before);
  });

  it('is done once where ten provision the same tenant at once', async () => {
    const done = await Promise.all(Array.from({ length: 10 }, () => provisioner().provision('parallel')));
    expect(done.filter(Boolean)).toHaveLength(1);
    expect(JSON.stringify(await contentsOf('parallel')).replaceAll('parallel', 'acme')).toBe(
      JSON.stringify(await contentsOf('acme')),
    );
  });

  it.each([0, 1, 2, 3, 4])('is resumed after it was cut short before seed %d', async (position) => {
    const tenantId = `cut-short-${position}`;
    const seeds = server.app.get<readonly TenantSeed[]>(TENANT_SEEDS);
    expect(seeds.length).toBeGreaterThanOrEqual(4);
    const failing: TenantSeed = { seed: () => Promise.reject(new Error('cut short')) };
    const cutShort = new TenantProvisioner(
      server.app.get(TenantRepository),
      seeds.toSpliced(position, 0, failing),
    );
    await expect(cutShort.provision(tenantId)).rejects.toThrow('cut short');
    expect(await server.app.get(TenantRepository).exists(tenantId)).toBe(false);
    await expect(cutShort.provision(tenantId)).rejects.toThrow('cut short');

    expect(await provisioner().provision(tenantId)).toBe(true);
    expect(await provisioner().provision(tenantId)).toBe(false);
    expect(JSON.stringify(await contentsOf(tenantId)).replaceAll(tenantId, 'acme')).toBe(
      JSON.stringify(await contentsOf('acme')),
    );
  });

  it.each(['', 'A', 'a b', '-a', 'a-', 'a'.repeat(22), "a'; --", 'a.b', 'ä'])(
    'refuses %j as the id of a tenant',
    async (tenantId) => {
      await expect(async () => provisioner().provision(tenantId)).rejects.toMatchObject({
        code: 'guard.invalid_input',
      });
    },
  );

  it('keeps a deleted pre-made role deleted at the next start', async () => {
    const name = 'Logto Management API access';
    const left = () => rows(`select id from roles where tenant_id = 'default' and name = $1`, [name]);
    expect(await left()).toHaveLength(1);
    await rows(`delete from roles where tenant_id = 'default' and name = $1`, [name]);
    await bootstrap(server.app);
    const again = await startTestApp({ DB_URL: server.databaseUrl });
    await bootstrap(again.app);
    await again.close();
    expect(await left()).toHaveLength(0);
  });
});
