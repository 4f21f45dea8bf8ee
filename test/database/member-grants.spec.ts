import { beforeAll, describe, expect, it } from 'vitest';
import { addResource } from '../support/machines.js';
import { addOrganizationRole } from '../support/organizations.js';
import { RowsRead } from '../support/rows-read.js';
import { sql } from '../support/sql.js';
import { useServer } from '../support/test-app.js';

const SHOP = 'https://shop.example.com';
const ORGANIZATIONS = 2_000;
const ROLES = 100;
/** Far less than there are memberships. */
const FEW = 200;

const server = useServer();

describe('a user in two thousand organizations', () => {
  let read: RowsRead;

  beforeAll(async () => {
    await fill();
    read = await RowsRead.at(server.databaseUrl);
    return () => read.end();
  });

  async function fill(): Promise<void> {
    const here = { databaseUrl: server.databaseUrl, tenantId: 'default' };
    await addResource(server, { tenantId: 'default', indicator: SHOP, scopes: ['read', 'write', 'refund'] });
    const reader = await addOrganizationRole(here, {
      type: 'User',
      scopes: ['read:logs', 'write:logs'],
      resourceScopes: { [SHOP]: ['read'] },
    });
    const nobodys = await addOrganizationRole(here, { type: 'User', resourceScopes: { [SHOP]: ['write'] } });
    await addMany();
    await sql(
      server.databaseUrl,
      `insert into organization_user_roles (tenant_id, organization_id, user_id, organization_role_id)
       select 'default', m.organization_id, m.user_id, role.id from organization_users m,
         lateral (select $1 as id union all select 'r-' || 1 + abs(hashtext(m.organization_id)) % $2::int) role
       where m.tenant_id = 'default'`,
      [reader, ROLES],
    );
    await sql(
      server.databaseUrl,
      `insert into organization_user_roles (tenant_id, organization_id, user_id, organization_role_id)
       select 'default', organization_id, user_id, $1 from organization_users where tenant_id = 'default' and user_id <> 'user-1'`,
      [nobodys],
    );
    await sql(server.databaseUrl, 'vacuum analyze');
  }

  /** Organizations with members, and roles. */
  async function addMany(): Promise<void> {
    await sql(
      server.databaseUrl,
      `insert into users (tenant_id, id) select 'default', 'user-' || n from generate_series(1, 500) as n`,
    );
    await sql(
      server.databaseUrl,
      `insert into organizations (tenant_id, id, name) select 'default', 'o-' || n, '' from generate_series(1, $1::int) as n`,
      [ORGANIZATIONS],
    );
    await sql(
      server.databaseUrl,
      `insert into organization_roles (tenant_id, id, name, type) select 'default', 'r-' || n, 'r-' || n, 'User' from generate_series(1, $1::int) as n`,
      [ROLES],
    );
    await sql(
      server.databaseUrl,
      `insert into organization_users (tenant_id, organization_id, user_id)
       select 'default', o.id, 'user-1' from organizations o where o.tenant_id = 'default'
       union all select 'default', o.id, 'user-' || 2 + n from organizations o, generate_series(1, 10) as n where o.tenant_id = 'default'`,
    );
  }

  it.each(['force_generic_plan', 'force_custom_plan'])(
    'costs a token no more than one in few (%s)',
    async (mode) => {
      const scopes = ['read:logs', 'write:logs', 'read', 'write', 'refund', 'unknown'];
      const member = ['o-7', 'user-1', 'client', scopes, false];
      const rows = [
        await read.of('organization scopes of a user', mode, member),
        await read.of('resource scopes of a user in an organization', mode, [...member, SHOP]),
        await read.of('scopes of a user on a resource', mode, [SHOP, 'user-1', scopes, null]),
        await read.of('account of a token', mode, ['user-1', []]),
      ];
      expect(rows.filter((count) => count === 0 || count > FEW)).toEqual([]);
    },
  );
});
