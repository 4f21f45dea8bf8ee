import { beforeAll, describe, expect, it } from 'vitest';
import { addLinks, linksOf, removeLink, replaceLinks } from '#src/platform/database/links.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { sql } from '../support/sql.js';
import { useServer } from '../support/test-app.js';

const rolesOfScope = linksOf({ table: 'role_scopes', owner: 'scope_id', target: 'role_id' });
const applicationsOfMember = linksOf({
  table: 'consent_organizations',
  owner: ['organization_id', 'user_id'],
  target: 'application_id',
});

const server = useServer();

beforeAll(async () => {
  for (const tenant of ['default', 'acme']) {
    await sql(
      server.databaseUrl,
      `insert into roles (tenant_id, id, name, description, type)
       select $1, 'role-' || n, 'role ' || n, 'Of a test.', 'User' from generate_series(1, 500) n`,
      [tenant],
    );
    await sql(
      server.databaseUrl,
      `insert into resources (tenant_id, id, name, indicator) values ($1, 'items', 'Items', 'urn:items')`,
      [tenant],
    );
    await sql(
      server.databaseUrl,
      `insert into scopes (tenant_id, id, resource_id, name)
       select $1, 'scope-' || n, 'items', 'scope ' || n from generate_series(1, 9) n`,
      [tenant],
    );
  }
});

/** Does something with links in a unit of work of a tenant. */
const inUnit = <Result>(work: () => Promise<Result>, tenant = 'default') =>
  TenantContext.run(tenant, () => server.platform.unitOfWork.run(work));

const add = (scope: string, roles: string[]) =>
  inUnit(() => addLinks(server.platform.database, rolesOfScope, scope, roles));

const replace = (scope: string, targetIds: string[], spared?: string[]) =>
  inUnit(() => replaceLinks(server.platform.database, rolesOfScope, scope, { targetIds, spared }));

async function linked(scope: string, tenant = 'default'): Promise<string[]> {
  const rows = await sql<{ role: string }>(
    server.databaseUrl,
    'select role_id as role from role_scopes where scope_id = $1 and tenant_id = $2 order by role_id',
    [scope, tenant],
  );
  return rows.map(({ role }) => role);
}

it('adds each once, and says which it added', async () => {
  expect(await add('scope-1', ['role-2', 'role-1', 'role-2'])).toEqual(['role-1', 'role-2']);
  expect(await add('scope-1', ['role-1', 'role-3'])).toEqual(['role-3']);
  expect(await add('scope-1', [])).toEqual([]);
  expect(await linked('scope-1')).toEqual(['role-1', 'role-2', 'role-3']);
});

it('replaces all but what is spared', async () => {
  await add('scope-2', ['role-1', 'role-2', 'role-3']);
  await replace('scope-2', ['role-3', 'role-4', 'role-4'], ['role-2', 'role-9']);
  expect(await linked('scope-2')).toEqual(['role-2', 'role-3', 'role-4']);
  await replace('scope-2', []);
  expect(await linked('scope-2')).toEqual([]);
});

it('removes once', async () => {
  await add('scope-3', ['role-1', 'role-2']);
  const remove = () => inUnit(() => removeLink(server.platform.database, rolesOfScope, 'scope-3', 'role-1'));
  expect([await remove(), await remove()]).toEqual([true, false]);
  expect(await linked('scope-3')).toEqual(['role-2']);
});

it('refuses what does not exist, or more than a request may name', async () => {
  await expect(add('scope-4', ['role-1', 'nothing'])).rejects.toMatchObject({ code: '23503' });
  await expect(replace('nothing', ['role-1'])).rejects.toMatchObject({ code: '23503' });
  const many = Array.from({ length: 1001 }, (_, index) => `role-${index}`);
  await expect(add('scope-4', many)).rejects.toThrow('1001 links');
  expect(await linked('scope-4')).toEqual([]);
});

it('leaves the links of another tenant, and of another owner, alone', async () => {
  await add('scope-5', ['role-1']);
  const { database } = server.platform;
  await inUnit(() => addLinks(database, rolesOfScope, 'scope-5', ['role-1', 'role-2']), 'acme');
  await inUnit(() => replaceLinks(database, rolesOfScope, 'scope-5', { targetIds: ['role-3'] }), 'acme');
  expect(await inUnit(() => removeLink(database, rolesOfScope, 'scope-5', 'role-1'), 'acme')).toBe(false);
  await add('scope-6', ['role-1']);
  await replace('scope-6', []);
  expect([await linked('scope-5'), await linked('scope-5', 'acme')]).toEqual([['role-1'], ['role-3']]);
});

it('adds the same in any order at the same time', async () => {
  const roles = Array.from({ length: 500 }, (_, index) => `role-${index + 1}`);
  await Promise.all(
    Array.from({ length: 20 }, (_, index) => add('scope-7', index % 2 ? roles : roles.toReversed())),
  );
  expect(await linked('scope-7')).toHaveLength(500);
});

it('lets the last of many replacements at the same time win as a whole', async () => {
  const roles = Array.from({ length: 10 }, (_, index) => `role-${index + 1}`);
  await Promise.all(roles.map((role) => replace('scope-8', [role])));
  expect(await linked('scope-8')).toHaveLength(1);
});

describe('links of what is a link itself', () => {
  const owner = ['team', 'user-1'];
  const linkedTo = async (...[organizationId, userId]: string[]) => {
    const rows = await sql<{ id: string }>(
      server.databaseUrl,
      `select application_id as id from consent_organizations
       where tenant_id = 'default' and organization_id = $1 and user_id = $2 order by 1`,
      [organizationId, userId],
    );
    return rows.map(({ id }) => id);
  };

  beforeAll(async () => {
    for (const statement of [
      `insert into organizations (tenant_id, id, name) select 'default', unnest(array['team', 'other']), 'Team'`,
      `insert into users (tenant_id, id) select 'default', unnest(array['user-1', 'user-2'])`,
      `insert into organization_users (tenant_id, organization_id, user_id)
       select 'default', o, u from unnest(array['team', 'other']) o, unnest(array['user-1', 'user-2']) u`,
      `insert into applications (tenant_id, id, name, type) select 'default', 'app-' || n, 'App', 'SPA' from generate_series(1, 3) n`,
      `insert into consent_organizations (tenant_id, organization_id, user_id, application_id)
       values ('default', 'team', 'user-2', 'app-1'), ('default', 'other', 'user-1', 'app-1')`,
    ]) {
      await sql(server.databaseUrl, statement);
    }
  });

  it('are added, replaced and removed for that owner alone', async () => {
    const { database } = server.platform;
    const added = await inUnit(() => addLinks(database, applicationsOfMember, owner, ['app-1', 'app-2']));
    expect(added).toEqual(['app-1', 'app-2']);
    await inUnit(() =>
      replaceLinks(database, applicationsOfMember, owner, { targetIds: ['app-3'], spared: ['app-2'] }),
    );
    expect(await linkedTo('team', 'user-1')).toEqual(['app-2', 'app-3']);
    const remove = () => inUnit(() => removeLink(database, applicationsOfMember, owner, 'app-2'));
    expect([await remove(), await remove()]).toEqual([true, false]);
    expect(await linkedTo('team', 'user-1')).toEqual(['app-3']);
    expect([await linkedTo('team', 'user-2'), await linkedTo('other', 'user-1')]).toEqual([
      ['app-1'],
      ['app-1'],
    ]);
  });
});
