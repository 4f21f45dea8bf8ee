import { beforeAll, describe, expect, it } from 'vitest';
import { OrganizationGrantsRepository } from '#src/modules/organizations/organizations.public.js';
import { GrantedScopes } from '#src/modules/roles/roles.public.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { addMachine, addResource, giveRole } from '../support/machines.js';
import { addOrganization, addOrganizationRole, joinOrganization } from '../support/organizations.js';
import { RowsRead } from '../support/rows-read.js';
import { sql } from '../support/sql.js';
import { useServer } from '../support/test-app.js';

const SHOP = 'https://shop.example.com';
const BIG = 'https://big.example.com';
/** More than any statement here should ever read. */
const MANY = 10_000;
const FEW = 200;

const server = useServer();
let grants: OrganizationGrantsRepository;
let here: { databaseUrl: string; tenantId: string };
let there: { databaseUrl: string; tenantId: string };

beforeAll(async () => {
  grants = server.app.get(OrganizationGrantsRepository);
  here = { databaseUrl: server.databaseUrl, tenantId: 'default' };
  there = { databaseUrl: server.databaseUrl, tenantId: server.other.id };
  for (const { tenantId } of [here, there]) {
    await addResource(server, { tenantId, indicator: SHOP, scopes: ['read', 'write'], ttlSeconds: 60 });
  }
});

const newMember = async (in_ = here) => {
  const { clientId } = await addMachine(server, in_.tenantId);
  const organizationId = await addOrganization(in_);
  await joinOrganization(in_, { organizationId, clientId });
  return { organizationId, applicationId: clientId, clientId };
};

const scopes = (
  member: { organizationId: string; applicationId: string },
  requested: string[],
  tenantId = 'default',
) => TenantContext.run(tenantId, () => grants.organizationScopesOf(member, requested));

const resources = (
  member: { organizationId: string; applicationId: string },
  { indicators = [SHOP], requested = ['read', 'write'], tenantId = 'default' } = {},
) => TenantContext.run(tenantId, () => grants.resourcesOf(member, indicators, requested));

describe('what an application may do in an organization', () => {
  it('is what is asked for and its roles there hold, by name and once', async () => {
    const member = await newMember();
    await joinOrganization(here, member, [
      await addOrganizationRole(here, { scopes: ['write:logs', 'read:logs'] }),
      await addOrganizationRole(here, { scopes: ['read:logs', 'read:users'] }),
    ]);
    expect(await scopes(member, ['write:logs', 'read:users', 'read:logs', 'unknown'])).toEqual([
      'read:logs',
      'read:users',
      'write:logs',
    ]);
    expect(await scopes(member, ['read:logs'])).toEqual(['read:logs']);
    expect(await scopes(member, [])).toEqual([]);
  });

  it('is nothing in an organization where it has no roles, or others', async () => {
    const member = await newMember();
    const elsewhere = { ...member, organizationId: await addOrganization(here) };
    await joinOrganization(here, elsewhere, [await addOrganizationRole(here, { scopes: ['read:logs'] })]);
    expect(await scopes(member, ['read:logs'])).toEqual([]);
    expect(await scopes(elsewhere, ['read:logs'])).toEqual(['read:logs']);
  });

  it('is undefined where it is no member, or there is no such organization or application', async () => {
    const member = await newMember();
    const stranger = { ...member, organizationId: await addOrganization(here) };
    for (const nobody of [
      stranger,
      { ...member, organizationId: 'unknown' },
      { ...member, applicationId: 'unknown' },
      { ...member, organizationId: "' or true --" },
    ]) {
      expect([await scopes(nobody, ['read:logs']), await resources(nobody)]).toEqual([undefined, undefined]);
    }
  });

  it('is undefined in another tenant, which has an organization of the same id', async () => {
    const member = await newMember();
    await joinOrganization(here, member, [await addOrganizationRole(here, { scopes: ['read:logs'] })]);
    await addOrganization(there, member.organizationId);
    expect(await scopes(member, ['read:logs'], there.tenantId)).toBeUndefined();
    expect(await resources(member, { tenantId: there.tenantId })).toBeUndefined();
    expect(await scopes(member, ['read:logs'])).toEqual(['read:logs']);
  });

  it('names the resources that exist, with the scopes that its roles there hold', async () => {
    const member = await newMember();
    await giveRole(server, {
      tenantId: 'default',
      clientId: member.clientId,
      indicator: SHOP,
      scopes: ['write'],
    });
    expect(await resources(member)).toEqual([{ indicator: SHOP, accessTokenTtl: 60, scopes: [] }]);
    await joinOrganization(here, member, [
      await addOrganizationRole(here, { resourceScopes: { [SHOP]: ['read'] } }),
    ]);
    const indicators = ['https://unknown.example.com', SHOP, server.tenant.indicator];
    const found = await resources(member, { indicators });
    expect(found?.toSorted((one, other) => one.accessTokenTtl - other.accessTokenTtl)).toEqual([
      { indicator: SHOP, accessTokenTtl: 60, scopes: ['read'] },
      { indicator: server.tenant.indicator, accessTokenTtl: 3600, scopes: [] },
    ]);
    expect(await resources(member, { requested: ['write'] })).toMatchObject([{ scopes: [] }]);
    expect(await resources(member, { indicators: ['https://unknown.example.com'] })).toEqual([]);
  });
});

describe('roles with ten thousand scopes', () => {
  let member: Awaited<ReturnType<typeof newMember>>;
  let read: RowsRead;

  beforeAll(async () => {
    member = await newMember();
    await fill();
    read = await RowsRead.at(here.databaseUrl);
    return () => read.end();
  });

  async function fill(): Promise<void> {
    const names = Array.from({ length: MANY }, (_, index) => `scope:${index}`);
    await addResource(server, { tenantId: 'default', indicator: BIG, scopes: [] });
    await sql(
      here.databaseUrl,
      `insert into scopes (tenant_id, id, resource_id, name)
       select 'default', 'big-' || n, r.id, 'scope:' || n - 1 from resources r, generate_series(1, $2::int) as n
       where r.tenant_id = 'default' and r.indicator = $1`,
      [BIG, MANY],
    );
    await sql(
      here.databaseUrl,
      `insert into organization_scopes (tenant_id, id, name)
       select 'default', 'big-' || n, 'scope:' || n - 1 from generate_series(1, $1::int) as n`,
      [MANY],
    );
    await giveRole(server, { tenantId: 'default', clientId: member.clientId, indicator: BIG, scopes: names });
    const roleId = await addOrganizationRole(here, { resourceScopes: { [BIG]: names } });
    await sql(
      here.databaseUrl,
      `insert into organization_role_scopes (tenant_id, organization_role_id, organization_scope_id)
       select 'default', $1, id from organization_scopes where tenant_id = 'default' and id like 'big-%'`,
      [roleId],
    );
    await joinOrganization(here, member, [roleId]);
    await sql(here.databaseUrl, 'vacuum analyze');
  }

  it.each(['force_generic_plan', 'force_custom_plan'])(
    'cost no more than the scopes that are asked for (%s)',
    async (mode) => {
      const names = ['scope:7', 'scope:9999', 'unknown'];
      const { organizationId, applicationId } = member;
      const rows = [
        await read.of('organization scopes of an application', mode, [organizationId, applicationId, names]),
        await read.of('resource scopes of an application in an organization', mode, [
          organizationId,
          applicationId,
          names,
          [BIG],
        ]),
        await read.of('scopes of an application on a resource', mode, [BIG, applicationId, names]),
      ];
      expect(rows.filter((count) => count === 0 || count > FEW)).toEqual([]);
    },
  );

  it('give the scopes that are asked for', async () => {
    const names = ['scope:9999', 'scope:7', 'unknown'];
    expect(await scopes(member, names)).toEqual(['scope:7', 'scope:9999']);
    const [resource] = (await resources(member, { indicators: [BIG], requested: names })) ?? [];
    expect(resource?.scopes.toSorted()).toEqual(['scope:7', 'scope:9999']);
    const granted = await TenantContext.run('default', () =>
      server.app.get(GrantedScopes).ofApplication(member.applicationId, BIG, names),
    );
    expect(granted?.scopes.toSorted()).toEqual(['scope:7', 'scope:9999']);
  });
});
