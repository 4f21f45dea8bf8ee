import type { AdapterPayload } from 'oidc-provider';
import { beforeAll, describe, expect, it } from 'vitest';
import { newShortId } from '#src/kernel/ids.js';
import { UserSuspensionUpdated } from '#src/modules/users/users.public.js';
import { ArtefactAdapter } from '#src/oidc/adapter/artefact.adapter.js';
import { ArtefactRepository } from '#src/oidc/adapter/artefact.repository.js';
import { EndedSessions } from '#src/oidc/sessions/ended-sessions.js';
import { KeyedHash } from '#src/platform/crypto/keyed-hash.js';
import { Secrets } from '#src/platform/crypto/secrets.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { createUser } from '../../e2e/users/fixture.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { inProvider } from '../../support/granted-tokens.js';
import { sql } from '../../support/sql.js';
import { storeUser } from '../../support/stored-user.js';
import { useServer } from '../../support/test-app.js';

const KINDS = ['AccessToken', 'RefreshToken', 'AuthorizationCode', 'Session', 'Grant', 'DeviceCode'];

const server = useServer();
let api: ApiClient;

beforeAll(async () => {
  api = await apiClient(server.tenant);
});

/** Stores one artefact of each kind for an account, as the OpenID provider does. */
async function storeAll(accountId: string, tenantId = 'default'): Promise<void> {
  await storeUser(server, tenantId, accountId);
  for (const kind of KINDS) await stored(kind, { accountId }, `${kind} of ${accountId}`, tenantId);
}

/** Stores something, as the OpenID provider does. */
function stored(
  kind: string,
  payload: AdapterPayload,
  id: string = crypto.randomUUID(),
  tenantId = 'default',
): Promise<void> {
  const { app } = server;
  const adapter = new ArtefactAdapter(
    kind,
    app.get(ArtefactRepository),
    app.get(KeyedHash),
    app.get(Secrets),
  );
  return TenantContext.run(tenantId, () => adapter.upsert(id, payload, 60));
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
  ['given another password', (id: string) => api.patch(`/users/${id}/password`, { password: 'another one' })],
  [
    'given another social identity',
    (id: string) => api.put(`/users/${id}/identities/github`, { userId: newShortId() }),
  ],
  ['unlinked from a social provider', (id: string) => api.delete(`/users/${id}/identities/github`)],
])('everything of a user ends when it is %s, and nothing of anybody else', async (_, end) => {
  const [id, neighbour] = [await createUser(api), await createUser(api)];
  await api.put(`/users/${id}/identities/github`, { userId: newShortId() });
  await storeAll(id);
  await storeAll(neighbour);
  await storeAll(id, 'acme');
  expect(await kindsOf(id)).toEqual(ALL);
  expect((await end(id)).status).toBeLessThan(300);
  expect(await kindsOf(id)).toEqual([]);
  expect(await kindsOf(neighbour)).toEqual(ALL);
  expect(await kindsOf(id, 'acme')).toEqual(ALL);
});

it('nothing ends when a user is linked with a social provider, nor when that is told again', async () => {
  const id = await createUser(api);
  await storeAll(id);
  const identity = { userId: newShortId() };
  for (const details of [{}, { name: 'Octo' }]) {
    await api.put(`/users/${id}/identities/github`, { ...identity, details });
  }
  expect(await kindsOf(id)).toEqual(ALL);
});

it('nothing ends when a user is let in again', async () => {
  const id = await createUser(api);
  await suspend(id, true);
  await suspend(id, false);
  await storeAll(id);
  expect((await suspend(id, false)).status).toBe(200);
  expect(await kindsOf(id)).toEqual(ALL);
});

it('another password ends nothing where the tenant says so', async () => {
  const id = await createUser(api);
  await storeAll(id);
  await api.patch('/configs/oidc/ended-sessions', { endsWithCredentials: false });
  await api.patch(`/users/${id}/password`, { password: 'another one' });
  expect(await kindsOf(id)).toEqual(ALL);
  await suspend(id, true);
  expect(await kindsOf(id)).toEqual([]);
  await api.patch('/configs/oidc/ended-sessions', { endsWithCredentials: true });
});

it('nothing of who is suspended or gone is stored', async () => {
  const id = await createUser(api);
  await suspend(id, true);
  await expect(storeAll(id)).rejects.toMatchObject({ error: 'invalid_grant' });
  await suspend(id, false);
  await storeAll(id);
  await api.delete(`/users/${id}`);
  await expect(stored('RefreshToken', { accountId: id })).rejects.toMatchObject({ error: 'invalid_grant' });
  await stored('Session', { accountId: id, uid: 'late', loginTs: Date.now() / 1000 });
  expect(await kindsOf(id)).toEqual([]);
});

describe('when all of a user has ended', () => {
  const seconds = () => Date.now() / 1000;
  const endAll = (id: string, options = {}) =>
    TenantContext.run('default', () =>
      server.app.get(UnitOfWork).run(() => server.app.get(EndedSessions).endAll(id, 'credentials', options)),
    );
  const session = (accountId: string, uid: string, loginTs: number) =>
    stored('Session', { accountId, uid, loginTs });

  it('a session of a sign-in before is not stored, one of a sign-in after is', async () => {
    const id = await createUser(api);
    const before = seconds();
    await endAll(id);
    await session(id, `old of ${id}`, before);
    expect(await kindsOf(id)).toEqual([]);
    await session(id, `new of ${id}`, seconds() + 0.01);
    expect(await kindsOf(id)).toEqual(['Session']);
  });

  it('a token of a grant of before is not stored', async () => {
    const id = await createUser(api);
    await stored('Grant', { accountId: id }, 'the grant');
    await stored('RefreshToken', { accountId: id, grantId: 'the grant' });
    await endAll(id);
    await expect(stored('RefreshToken', { accountId: id, grantId: 'the grant' })).rejects.toMatchObject({
      error: 'invalid_grant',
    });
    expect(await kindsOf(id)).toEqual([]);
  });

  it('one session is spared where that is asked for, with its grants, and can be stored again', async () => {
    const id = await createUser(api);
    const before = seconds();
    for (const name of ['spared', 'other']) {
      await stored('Grant', { accountId: id, name }, `${name} grant of ${id}`);
      await stored('Session', {
        accountId: id,
        uid: `${name} ${id}`,
        loginTs: before,
        authorizations: { app: { grantId: `${name} grant of ${id}` } },
      });
      const token = { accountId: id, grantId: `${name} grant of ${id}`, name };
      await stored('RefreshToken', token, `${name} token of ${id}`);
    }
    const later = { accountId: id, name: 'spared', sessionUid: `spared ${id}` };
    await stored('Grant', { accountId: id, name: 'spared' }, `later grant of ${id}`);
    await stored('RefreshToken', { ...later, grantId: `later grant of ${id}` }, `later token of ${id}`);
    await endAll(id, { except: `spared ${id}` });
    await session(id, `spared ${id}`, before);
    const rows = await sql<{ kind: string; name: string | null }>(
      server.databaseUrl,
      `select kind, payload ->> 'name' as name from oidc_artefacts where account_id = $1 order by kind`,
      [id],
    );
    const kept = ['Grant', 'Grant', 'RefreshToken', 'RefreshToken'].map((kind) => ({ kind, name: 'spared' }));
    expect(rows.filter(({ kind }) => kind !== 'Session')).toEqual(kept);
    expect(rows.filter(({ kind }) => kind === 'Session').length).toBeGreaterThan(0);
  });
});

it('a session that ended while a request had it stays ended', async () => {
  const id = await createUser(api);
  await inProvider(server, server.tenant, async ({ Session }) => {
    const made: InstanceType<typeof Session> = Reflect.construct(Session, [
      { accountId: id, loginTs: Date.now() / 1000 },
    ]);
    await made.save(60);
    const [kept, ended] = [await Session.findByUid(made.uid), await Session.findByUid(made.uid)];
    kept?.resetIdentifier();
    await kept?.persist();
    expect(await Session.find(made.jti)).toBeUndefined();
    expect(await Session.find(kept?.jti ?? '')).toMatchObject({ uid: made.uid });
    await kept?.destroy();
    await ended?.persist();
    ended?.resetIdentifier();
    await ended?.persist();
    expect(await Session.findByUid(made.uid)).toBeUndefined();
  });
  expect(await kindsOf(id)).toEqual([]);
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
      await server.app.get(Events).publish(new UserSuspensionUpdated(suspended, ['isSuspended']));
      throw new Error('undone');
    }),
  );
  await expect(undone).rejects.toThrow('undone');
  expect(await kindsOf(id)).toEqual(ALL);
});
