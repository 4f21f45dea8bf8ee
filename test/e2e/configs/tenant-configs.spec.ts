import { beforeAll, describe, expect, it } from 'vitest';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { TENANT_CONFIGS_TOPIC } from '#src/platform/tenant-configs/tenant-configs.js';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { signedInCookies } from '../../support/signed-in.js';
import { sql } from '../../support/sql.js';
import { type TestTenant, useServer } from '../../support/test-app.js';

const DAY = 24 * 60 * 60;

/** A second may begin in between. */
const about = (seconds: number): unknown => expect.closeTo(seconds, -1);

describe('settings of a tenant', () => {
  const server = useServer();
  let api: ApiClient;
  let others: ApiClient;

  beforeAll(async () => {
    [api, others] = [await apiClient(server.tenant), await apiClient(server.other)];
  });

  /** What no operation does, and every node is told of. */
  const remove = async (key: string): Promise<void> => {
    const { unitOfWork, notifications } = server.platform;
    await sql(server.databaseUrl, `delete from tenant_configs where tenant_id = 'acme' and key = $1`, [key]);
    await TenantContext.run('acme', () =>
      unitOfWork.run(() => notifications.publish(TENANT_CONFIGS_TOPIC, 'acme')),
    );
  };

  describe('of the console', () => {
    const path = '/configs/admin-console';
    const seeded = { signInExperienceCustomized: false, organizationCreated: false };

    it('are those that a tenant starts with', async () => {
      expect((await api.get(path)).body).toEqual(seeded);
    });

    it('change member by member', async () => {
      const notice = { isPaidTenant: true, tag: 'one', readAt: 1_700_000_000_000 };
      const changes = { organizationCreated: true, developmentTenantMigrationNotification: notice };
      const first = await api.patch(path, { ...changes, unknown: 1 });
      expect(first).toMatchObject({ status: 200, body: { ...seeded, ...changes } });
      expect(first.body).not.toHaveProperty('unknown');
      const second = await api.patch(path, { checkedChargeNotification: { token: true } });
      const all = { ...seeded, ...changes, checkedChargeNotification: { token: true } };
      expect(second.body).toEqual(all);
      expect((await api.patch(path, {})).body).toEqual(all);
      expect((await api.get(path)).body).toEqual(all);
      expect((await others.get(path)).body).toEqual(seeded);
    });

    it.each([{ organizationCreated: 'yes' }, { checkedChargeNotification: [] }])(
      'refuse %j',
      async (body) => {
        expect(await api.patch(path, body)).toMatchObject({
          status: 400,
          body: { code: 'guard.invalid_input' },
        });
      },
    );

    it('are not found where there are none', async () => {
      await remove('adminConsole');
      for (const answer of [
        await others.get(path),
        await others.patch(path, { organizationCreated: true }),
      ]) {
        expect(answer).toMatchObject({ status: 404, body: { code: 'entity.not_found' } });
      }
    });
  });

  describe('of ID tokens', () => {
    const path = '/configs/id-token';

    it('are replaced as a whole', async () => {
      const seeded = { enabledExtendedClaims: ['roles', 'organizations', 'organization_roles'] };
      expect((await api.get(path)).body).toEqual(seeded);
      const config = { enabledExtendedClaims: ['custom_data', 'sso_identities'] };
      expect(await api.put(path, config)).toMatchObject({ status: 200, body: config });
      expect((await api.get(path)).body).toEqual(config);
      expect(await api.put(path, {})).toMatchObject({ status: 200, body: {} });
      expect((await api.get(path)).body).toEqual({});
      expect((await others.get(path)).body).toEqual(seeded);
    });

    it('refuse a claim that they do not know', async () => {
      expect(await api.put(path, { enabledExtendedClaims: ['email'] })).toMatchObject({
        status: 400,
        body: { code: 'guard.invalid_input' },
      });
    });

    it('are made where there are none', async () => {
      await remove('idToken');
      expect(await others.get(path)).toMatchObject({ status: 404, body: { code: 'entity.not_found' } });
      expect((await others.put(path, { enabledExtendedClaims: [] })).status).toBe(200);
      expect((await others.get(path)).body).toEqual({ enabledExtendedClaims: [] });
    });
  });

  describe('of sessions', () => {
    const path = '/configs/oidc/session';

    /** How long a session of somebody lives from now on, in seconds. */
    const ttlOf = async (tenant: TestTenant): Promise<number | undefined> => {
      const { id, issuer } = tenant;
      // The page that asks for a device code needs a session.
      const headers = { cookie: await signedInCookies(server, tenant) };
      expect((await fetch(`${issuer}/device`, { headers, redirect: 'manual' })).status).toBe(302);
      const [session] = await sql<{ ttl: number }>(
        server.databaseUrl,
        `delete from oidc_artefacts where tenant_id = $1 and kind = 'Session'
         returning (payload ->> 'exp')::int - (payload ->> 'iat')::int as ttl`,
        [id],
      );
      return session?.ttl;
    };

    it('last 14 days unless they say otherwise', async () => {
      expect((await api.get(path)).body).toEqual({ ttl: 14 * DAY });
      expect((await api.patch(path, {})).body).toEqual({ ttl: 14 * DAY });
    });

    it('hold for the sessions of the provider from then on', async () => {
      expect(await api.patch(path, { ttl: 3600 })).toMatchObject({ status: 200, body: { ttl: 3600 } });
      expect((await api.get(path)).body).toEqual({ ttl: 3600 });
      expect((await others.get(path)).body).toEqual({ ttl: 14 * DAY });
      expect(await ttlOf(server.tenant)).toEqual(about(3600));
      expect(await ttlOf(server.other)).toEqual(about(14 * DAY));
      await api.patch(path, { ttl: 7200 });
      expect(await ttlOf(server.tenant)).toEqual(about(7200));
    });

    it.each([0, -1, 1.5, 31_536_001, '3600', null])('refuse a lifetime of %j', async (ttl) => {
      expect(await api.patch(path, { ttl })).toMatchObject({
        status: 400,
        body: { code: 'guard.invalid_input' },
      });
    });

    it.each([1, 31_536_000])('take a lifetime of %d', async (ttl) => {
      expect((await api.patch(path, { ttl })).body).toEqual({ ttl });
    });
  });
});
