import { beforeAll, describe, expect, it } from 'vitest';
import { JitProvisioning, type JitTrigger } from '#src/modules/jit-provisioning/jit-provisioning.public.js';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import { JIT_PROVISIONING_CONFIG } from '#src/modules/jit-provisioning/config/jit-provisioning-config.dto.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { unique } from '../e2e/resources/fixture.js';
import {
  addJitOrganization,
  addUser as addUserIn,
  announcedIn,
  awaitMemberships,
  membershipsIn,
} from '../support/jit-provisioning.js';
import { addOrganization, addOrganizationRole } from '../support/organizations.js';
import { sql } from '../support/sql.js';
import { useServer } from '../support/test-app.js';

const BY_DOMAIN: JitTrigger = { kind: 'email-domain' };

const server = useServer();
let jit: JitProvisioning;
let here: { databaseUrl: string; tenantId: string };
let there: { databaseUrl: string; tenantId: string };

beforeAll(async () => {
  await awaitMemberships(server.databaseUrl);
  jit = server.app.get(JitProvisioning, { strict: false });
  here = { databaseUrl: server.databaseUrl, tenantId: 'default' };
  there = { databaseUrl: server.databaseUrl, tenantId: server.other.id };
});

const query = (text: string, ...values: unknown[]) => sql(server.databaseUrl, text, values);
const addUser = () => addUserIn(here);
const organizationWith = (rules: Parameters<typeof addJitOrganization>[1], inTenant = here) =>
  addJitOrganization(inTenant, rules);
const membershipsOf = (userId: string) => membershipsIn(server.databaseUrl, userId);
const announcedOf = (userId: string) => announcedIn(server.databaseUrl, userId);

const provision = (userId: string, trigger: JitTrigger, primaryEmail: string | null = null) =>
  TenantContext.run('default', () => jit.provision({ id: userId, primaryEmail }, trigger));

const newDomain = (): string => `${unique()}.example.com`;

const refusePublicDomains = (refusePublicEmailDomains: boolean) =>
  TenantContext.run('default', () =>
    server.app.get(TenantConfigs).replace(JIT_PROVISIONING_CONFIG, { refusePublicEmailDomains }),
  );

describe('just-in-time provisioning', () => {
  it('passes over a domain of which anybody gets an address, where the tenant refuses those', async () => {
    const [domain, own] = ['gmail.com', newDomain()];
    const [organizationId, userId] = [await organizationWith({ domains: [domain, own] }), await addUser()];
    await refusePublicDomains(true);
    await provision(userId, BY_DOMAIN, `anna@${domain.toUpperCase()}`);
    expect(await membershipsOf(userId)).toEqual({});
    await provision(userId, BY_DOMAIN, `anna@${own}`);
    expect(await membershipsOf(userId)).toEqual({ [organizationId]: [] });
    await refusePublicDomains(false);
    const later = await addUser();
    await provision(later, BY_DOMAIN, `anna@${domain}`);
    expect(await membershipsOf(later)).toEqual({ [organizationId]: [] });
  });

  it('joins every organization of the domain, with its roles, and announces each once', async () => {
    const domain = newDomain();
    const [one, two] = [
      await addOrganizationRole(here, { type: 'User' }),
      await addOrganizationRole(here, { type: 'User' }),
    ];
    const plain = await organizationWith({ domains: [domain] });
    const rich = await organizationWith({ domains: [domain], roles: [one, two] });
    await organizationWith({ domains: [newDomain(), `sub.${domain}`], roles: [one] });
    await organizationWith({ domains: [domain] }, there);
    const userId = await addUser();
    await provision(userId, BY_DOMAIN, `anna@${domain}`);
    const expected = { [plain]: [], [rich]: [one, two].toSorted() };
    expect(await membershipsOf(userId)).toEqual(expected);
    expect(await announcedOf(userId)).toEqual([plain, rich].toSorted());
    await provision(userId, BY_DOMAIN, `anna@${domain}`);
    expect(await membershipsOf(userId)).toEqual(expected);
    expect(await announcedOf(userId)).toHaveLength(2);
  });

  it('compares what follows the last @, in any case of letters and in any wording', async () => {
    const mark = unique();
    const organizationId = await organizationWith({ domains: [`${mark}.example.com`] });
    await organizationWith({ domains: [`a.${mark}.example.com`] });
    for (const [address, joins] of [
      [`Anna@${mark.toUpperCase()}.Example.COM`, true],
      [`"anna@elsewhere.com"@${mark}.example.com`, true],
      [`anna@${mark}.example.com@elsewhere.com`, false],
      [`anna@sub.${mark}.example.com`, false],
      [`anna@*.example.com`, false],
      [`${mark}.example.com@`, false],
    ] as const) {
      const userId = await addUser();
      await provision(userId, BY_DOMAIN, address);
      expect([address, Object.keys(await membershipsOf(userId))]).toEqual([
        address,
        joins ? [organizationId] : [],
      ]);
    }
    const umlaut = await organizationWith({ domains: ['xn--bcher-kva.example'] });
    const userId = await addUser();
    await provision(userId, BY_DOMAIN, 'anna@BÜCHER.example');
    expect(Object.keys(await membershipsOf(userId))).toEqual([umlaut]);
    await provision(await addUser(), BY_DOMAIN);
  });

  it('joins by connector, whatever the address', async () => {
    const [domain, connector] = [newDomain(), unique()];
    await organizationWith({ domains: [domain] });
    const organizationId = await organizationWith({ connectors: [connector] });
    const userId = await addUser();
    await provision(userId, { kind: 'sso', ssoConnectorId: connector }, `anna@${domain}`);
    await provision(userId, { kind: 'sso', ssoConnectorId: 'unknown' }, `anna@${domain}`);
    expect(await membershipsOf(userId)).toEqual({ [organizationId]: [] });
  });

  it('joins the organizations that are named and exist in the tenant', async () => {
    const roleId = await addOrganizationRole(here, { type: 'User' });
    const organizationId = await organizationWith({ roles: [roleId] });
    const userId = await addUser();
    const ids = [organizationId, 'unknown', await addOrganization(there), organizationId];
    await provision(userId, { kind: 'organizations', ids });
    await provision(userId, { kind: 'organizations', ids: [] });
    expect(await membershipsOf(userId)).toEqual({ [organizationId]: [roleId] });
  });

  it('gives a member the roles, and announces nothing', async () => {
    const [own, given] = [
      await addOrganizationRole(here, { type: 'User' }),
      await addOrganizationRole(here, { type: 'User' }),
    ];
    const organizationId = await organizationWith({ roles: [given] });
    const userId = await addUser();
    await query(
      `insert into organization_users (tenant_id, organization_id, user_id) values ('default', $1, $2)`,
      organizationId,
      userId,
    );
    await query(
      `insert into organization_user_roles (tenant_id, organization_id, user_id, organization_role_id)
       values ('default', $1, $2, $3)`,
      organizationId,
      userId,
      own,
    );
    await provision(userId, { kind: 'organizations', ids: [organizationId] });
    expect(await membershipsOf(userId)).toEqual({ [organizationId]: [own, given].toSorted() });
    expect(await announcedOf(userId)).toEqual([]);
  });

  it('is undone with the sign-up that it belongs to', async () => {
    const organizationId = await organizationWith({});
    const userId = await addUser();
    const signUp = TenantContext.run('default', () =>
      server.app.get(UnitOfWork).run(async () => {
        await jit.provision(
          { id: userId, primaryEmail: null },
          { kind: 'organizations', ids: [organizationId] },
        );
        throw new Error('the sign-up failed');
      }),
    );
    await expect(signUp).rejects.toThrow('the sign-up failed');
    expect([await membershipsOf(userId), await announcedOf(userId)]).toEqual([{}, []]);
  });

  it('adds nobody twice, however many do it at once', async () => {
    const [domain, roleId] = [newDomain(), await addOrganizationRole(here, { type: 'User' })];
    const ids: string[] = [];
    for (let made = 0; made < 5; made += 1) {
      ids.push(await organizationWith({ domains: [domain], roles: [roleId] }));
    }
    const [userId, others] = [
      await addUser(),
      await Promise.all(Array.from({ length: 20 }, () => addUser())),
    ];
    await Promise.all([
      ...Array.from({ length: 80 }, (_, index) =>
        index % 2 === 0
          ? provision(userId, BY_DOMAIN, `anna@${domain}`)
          : provision(userId, { kind: 'organizations', ids: ids.toReversed() }),
      ),
      ...others.map((other) => provision(other, BY_DOMAIN, `other@${domain}`)),
    ]);
    const everywhere = Object.fromEntries(ids.map((id) => [id, [roleId]]));
    for (const each of [userId, ...others]) {
      expect(await membershipsOf(each)).toEqual(everywhere);
      expect(await announcedOf(each)).toEqual(ids.toSorted());
    }
  });

  it('survives that organizations, roles and memberships are deleted meanwhile', async () => {
    const domain = newDomain();
    const roleIds = await Promise.all(
      Array.from({ length: 4 }, () => addOrganizationRole(here, { type: 'User' })),
    );
    const ids = await Promise.all(
      Array.from({ length: 6 }, () => organizationWith({ domains: [domain], roles: roleIds })),
    );
    const users = await Promise.all(Array.from({ length: 30 }, () => addUser()));
    // One after the other: deletions that cascade to the same rows can wait for each other in a circle.
    const deleteAll = async (): Promise<void> => {
      for (const id of ids.slice(3)) await query('delete from organizations where id = $1', id);
      for (const id of roleIds.slice(2)) await query('delete from organization_roles where id = $1', id);
      for (const each of users) await query('delete from organization_users where user_id = $1', each);
    };
    await Promise.all([deleteAll(), ...users.map((each) => provision(each, BY_DOMAIN, `anna@${domain}`))]);
    for (const each of users) {
      await provision(each, BY_DOMAIN, `anna@${domain}`);
      const expected = ids.slice(0, 3).map((id) => [id, roleIds.slice(0, 2).toSorted()]);
      expect(await membershipsOf(each)).toEqual(Object.fromEntries(expected));
    }
  });
});
