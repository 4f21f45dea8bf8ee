import { beforeAll, expect, it } from 'vitest';
import { UserSuspensionUpdated } from '#src/modules/users/users.public.js';
import { ArtefactAdapter } from '#src/oidc/adapter/artefact.adapter.js';
import { ArtefactRepository } from '#src/oidc/adapter/artefact.repository.js';
import { KeyedHash } from '#src/platform/crypto/keyed-hash.js';
import { Secrets } from '#src/platform/crypto/secrets.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { createUser } from '../e2e/users/fixture.js';
import { apiClient, type ApiClient } from '../support/api-client.js';
import { sql } from '../support/sql.js';
import { useServer } from '../support/test-app.js';

const KINDS = ['AccessToken', 'RefreshToken', 'AuthorizationCode', 'Session', 'Grant', 'DeviceCode'];

const server = useServer();
let api: ApiClient;

beforeAll(async () => {
  api = await apiClient(server.tenant);
});

/** Stores one artefact of each kind for an account, as the OpenID provider does. */
async function storeAll(accountId: string, tenantId = 'default'): Promise<void> {
  const { app } = server;
  for (const kind of KINDS) {
    const adapter = new ArtefactAdapter(
      kind,
      app.get(ArtefactRepository),
      app.get(KeyedHash),
      app.get(Secrets),
    );
    await TenantContext.run(tenantId, () => adapter.upsert(`${kind} of ${accountId}`, { accountId }, 60));
  }
}

async function kindsOf(accountId: string, tenantId = 'default'): Promise<string[]> {
  const rows = await sql<{ kind: string }>(
    server.databaseUrl,
    'select distinct kind from oidc_artefacts where tenant_id = $1 and account_id = $2',
    [tenantId, accountId],
  );
  return rows.map(({ kind }) => kind).toSorted();
}

const ALL = KINDS.toSorted();
const suspend = (id: string, isSuspended: boolean) => api.patch(`/users/${id}/is-suspended`, { isSuspended });

it.each([
  ['suspended', async (id: string) => suspend(id, true)],
  ['deleted', (id: string) => api.delete(`/users/${id}`)],
])('everything of a user ends when it is %s, and nothing of anybody else', async (_, end) => {
  const [id, neighbour] = [await createUser(api), await createUser(api)];
  await storeAll(id);
  await storeAll(neighbour);
  await storeAll(id, 'acme');
  expect(await kindsOf(id)).toEqual(ALL);
  expect((await end(id)).status).toBeLessThan(300);
  expect(await kindsOf(id)).toEqual([]);
  expect(await kindsOf(neighbour)).toEqual(ALL);
  expect(await kindsOf(id, 'acme')).toEqual(ALL);
});

it('nothing ends when a user is let in again', async () => {
  const id = await createUser(api);
  await suspend(id, true);
  await storeAll(id);
  expect((await suspend(id, false)).status).toBe(200);
  expect(await kindsOf(id)).toEqual(ALL);
});

it('thousands of tokens end as one does', async () => {
  const id = await createUser(api);
  await sql(
    server.databaseUrl,
    `insert into oidc_artefacts (tenant_id, kind, id_hash, payload)
     select 'default', 'AccessToken', decode(md5($1 || n), 'hex'), jsonb_build_object('accountId', $1::text)
     from generate_series(1, 2500) n`,
    [id],
  );
  await suspend(id, true);
  expect(await kindsOf(id)).toEqual([]);
});

it('everything stays where the change is undone', async () => {
  const id = await createUser(api);
  await storeAll(id);
  const { body } = await api.get(`/users/${id}`);
  const undone = TenantContext.run('default', () =>
    server.app.get(UnitOfWork).run(async () => {
      const suspended = Object.assign(Object(body), { isSuspended: true });
      await server.app.get(Events).publish(new UserSuspensionUpdated(suspended));
      throw new Error('undone');
    }),
  );
  await expect(undone).rejects.toThrow('undone');
  expect(await kindsOf(id)).toEqual(ALL);
});
