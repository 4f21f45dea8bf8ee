import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#src/kernel/ids.js';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { type IdentityProvider, startIdentityProvider } from '../../support/identity-provider.js';
import { useServer } from '../../support/test-app.js';
import { sql } from '../../support/sql.js';
import {
  addStoringConnector,
  addTokenHolder,
  expireTokens,
  readToken,
  renewalsAt,
  storedSet,
  storeTokens,
  TARGET,
  type TokenHolder,
} from '../../support/token-sets.js';

const KEY = 'ExchangeTokenBy.StoredTokenSet';
const NOT_FOUND = { code: 'secrets.third_party_token_set.token_not_found' };

const server = useServer({ OUTBOUND_ALLOWED_HOSTS: '127.0.0.1' });
let idp: IdentityProvider;
let api: ApiClient;
let connectorId: string;

beforeAll(async () => {
  idp = await startIdentityProvider();
  api = await apiClient(server.tenant);
  connectorId = await addStoringConnector(server.tenant, idp);
});
afterAll(() => idp.close());

const holder = (): Promise<TokenHolder> => addTokenHolder(server, idp, connectorId);

describe('a stored set of tokens', () => {
  it('is shown with the identity where that is asked for, without the tokens', async () => {
    const someone = await holder();
    const { userId, identityId } = someone;
    const tokenSecret = {
      tenantId: server.tenant.id,
      id: (await storedSet(server, someone))?.id,
      userId,
      type: 'federated_token_set',
      metadata: {
        scope: expect.stringContaining('openid'),
        expiresAt: expect.any(Number),
        tokenType: 'Bearer',
        hasRefreshToken: true,
      },
      createdAt: expect.any(Number),
      updatedAt: expect.any(Number),
      connectorId,
      identityId,
      target: TARGET,
    };
    const identity = { userId: identityId };
    const one = `/users/${userId}/identities/${TARGET}`;
    expect((await api.get(`${one}?includeTokenSecret=true`)).body).toEqual({ identity, tokenSecret });
    expect((await api.get(one)).body).toEqual({ identity });
    const all = `/users/${userId}/all-identities`;
    expect((await api.get(`${all}?includeTokenSecret=true`)).body).toEqual({
      socialIdentities: [{ identity, target: TARGET, tokenSecret }],
      ssoIdentities: [],
    });
    expect((await api.get(all)).body).toMatchObject({ socialIdentities: [{ identity, target: TARGET }] });
  });

  it('is another one when the user signs in with the provider again', async () => {
    const someone = await holder();
    const before = await storedSet(server, someone);
    await storeTokens(server, idp, someone);
    const after = await storedSet(server, someone);
    expect(after?.id).not.toBe(before?.id);
    expect(await readToken(server, someone)).toHaveProperty('access_token');
  });

  it('is deleted by its id, once, by its own tenant', async () => {
    const someone = await holder();
    const path = `/secrets/${(await storedSet(server, someone))?.id}`;
    const missing = { status: 404, body: { code: 'entity.not_found' } };
    expect(await (await apiClient(server.other)).delete(path)).toMatchObject(missing);
    expect((await api.delete(path)).status).toBe(204);
    expect(await api.delete(path)).toMatchObject(missing);
    await expect(readToken(server, someone)).rejects.toMatchObject(NOT_FOUND);
  });

  it('goes with its identity', async () => {
    const [unlinked, switched, linkedAgain] = [await holder(), await holder(), await holder()];
    await api.delete(`/users/${unlinked.userId}/identities/${TARGET}`);
    await api.put(`/users/${switched.userId}/identities/${TARGET}`, { userId: newId() });
    await api.put(`/users/${linkedAgain.userId}/identities/${TARGET}`, { userId: linkedAgain.identityId });
    expect(await storedSet(server, unlinked)).toBeUndefined();
    expect(await storedSet(server, switched)).toBeUndefined();
    expect(await storedSet(server, linkedAgain)).toBeDefined();
  });

  it('goes with its user', async () => {
    const someone = await holder();
    await api.delete(`/users/${someone.userId}`);
    expect(await storedSet(server, someone)).toBeUndefined();
  });

  it('is deleted when it has expired and came without a refresh token', async () => {
    const someone = await holder();
    await sql(server.databaseUrl, 'update token_sets set has_refresh_token = false where user_id = $1', [
      someone.userId,
    ]);
    expect(await readToken(server, someone)).toHaveProperty('access_token');
    await expireTokens(server, someone);
    const expired = { code: 'secrets.third_party_token_set.access_token_expired' };
    await expect(readToken(server, someone)).rejects.toMatchObject(expired);
    await expect(readToken(server, someone)).rejects.toMatchObject(NOT_FOUND);
  });

  it('is not stored for an account that is not the user’s', async () => {
    const someone = await holder();
    await api.put(`/users/${someone.userId}/identities/${TARGET}`, { userId: newId() });
    await storeTokens(server, idp, someone);
    expect(await storedSet(server, someone)).toBeUndefined();
  });

  it('is audited each time that it is opened, without the token', async () => {
    const someone = await holder();
    const { access_token } = await readToken(server, someone);
    const { userId } = someone;
    const logged = async () => (await api.get(`/logs?userId=${userId}&logKey=${KEY}`)).body;
    await expect
      .poll(logged)
      .toMatchObject([{ key: KEY, payload: { result: 'Success', userId, connectorId, target: TARGET } }]);
    const all = await sql<{ found: number }>(
      server.databaseUrl,
      'select count(*)::int as found from logs where position($1 in payload::text) > 0',
      [access_token],
    );
    expect(all).toEqual([{ found: 0 }]);
  });

  it('is audited where it could not be opened too, with the reason', async () => {
    const someone = await holder();
    const { userId } = someone;
    await sql(server.databaseUrl, 'update token_sets set has_refresh_token = false where user_id = $1', [
      userId,
    ]);
    await expireTokens(server, someone);
    const error = { code: 'secrets.third_party_token_set.access_token_expired' };
    await expect(readToken(server, someone)).rejects.toMatchObject(error);
    const logged = async () => (await api.get(`/logs?userId=${userId}&logKey=${KEY}`)).body;
    const payload = { result: 'Error', error, userId, connectorId, target: TARGET };
    await expect.poll(logged).toMatchObject([{ key: KEY, payload }]);
  });
});

describe('the tokens of a connector', () => {
  it('are deleted when it stores none any longer, and none come after that', async () => {
    const other = await startIdentityProvider();
    const tenant = server.other;
    const switchedOff = await addStoringConnector(tenant, other);
    const someone = await addTokenHolder(server, other, switchedOff, tenant);
    const namesake = await holder();
    const others = await apiClient(tenant);
    await others.patch(`/connectors/${switchedOff}`, { syncProfile: true });
    expect(await storedSet(server, someone)).toBeDefined();
    await others.patch(`/connectors/${switchedOff}`, { enableTokenStorage: false });
    expect(await storedSet(server, someone)).toBeUndefined();
    await storeTokens(server, other, someone);
    expect(await storedSet(server, someone)).toBeUndefined();
    expect(await storedSet(server, namesake)).toBeDefined();

    await others.patch(`/connectors/${switchedOff}`, { enableTokenStorage: true });
    await storeTokens(server, other, someone);
    expect(await storedSet(server, someone)).toBeDefined();
    await others.delete(`/connectors/${switchedOff}`);
    expect(await storedSet(server, someone)).toBeUndefined();
    await other.close();
  });

  it('are those of one tenant', async () => {
    const someone = await holder();
    await expireTokens(server, someone);
    const before = renewalsAt(idp);
    await expect(readToken(server, { ...someone, tenant: server.other })).rejects.toMatchObject(NOT_FOUND);
    expect(renewalsAt(idp)).toBe(before);
  });
});
