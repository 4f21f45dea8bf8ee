import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#src/kernel/ids.js';
import { SsoConnectorUpdated } from '#src/modules/enterprise-sso/enterprise-sso.public.js';
import { Events } from '#src/platform/events/events.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import {
  addEnterpriseTokenHolder,
  type EnterpriseTokenHolder,
  giveTokens,
  keepTokens,
  readEnterpriseToken,
  storeStoringConnector,
} from '../../support/enterprise-token-sets.js';
import { type IdentityProvider, startIdentityProvider } from '../../support/identity-provider.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { answerJson, expireTokens, isRefresh, renewalsAt, storedSet } from '../../support/token-sets.js';

const READERS = 20;
const NOT_FOUND = { code: 'secrets.third_party_token_set.token_not_found' };
const EXPIRED = { code: 'secrets.third_party_token_set.access_token_expired' };

const server = useServer({ OUTBOUND_ALLOWED_HOSTS: '127.0.0.1' });
let idp: IdentityProvider;
let api: ApiClient;
let connectorId: string;

beforeAll(async () => {
  idp = await startIdentityProvider();
  api = await apiClient(server.tenant);
  connectorId = await storeStoringConnector(server, server.tenant, idp);
});
afterEach(() => {
  idp.answerTokens = undefined;
});
afterAll(() => idp.close());

const holder = (connector = connectorId) => addEnterpriseTokenHolder(server, idp, connector);
const read = (someone: EnterpriseTokenHolder) => readEnterpriseToken(server, someone);
const RENEWED = { access_token: 'renewed', token_type: 'Bearer', refresh_token: 'next', expires_in: 60 };

describe('a set of tokens of an enterprise', () => {
  it('is shown with the identity where that is asked for, without the tokens', async () => {
    const someone = await holder();
    const { userId, identityId, issuer } = someone;
    const tokenSecret = {
      tenantId: server.tenant.id,
      id: (await storedSet(server, someone))?.id,
      userId,
      type: 'federated_token_set',
      metadata: { expiresAt: expect.any(Number), tokenType: 'Bearer', hasRefreshToken: true },
      createdAt: expect.any(Number),
      updatedAt: expect.any(Number),
      ssoConnectorId: connectorId,
      identityId,
      issuer,
    };
    const ssoIdentity = expect.objectContaining({ issuer, identityId, ssoConnectorId: connectorId });
    const one = `/users/${userId}/sso-identities/${connectorId}`;
    expect((await api.get(`${one}?includeTokenSecret=true`)).body).toEqual({ ssoIdentity, tokenSecret });
    expect((await api.get(one)).body).toEqual({ ssoIdentity });
    const all = `/users/${userId}/all-identities`;
    expect((await api.get(`${all}?includeTokenSecret=true`)).body).toEqual({
      socialIdentities: [],
      ssoIdentities: [{ ssoIdentity, ssoConnectorId: connectorId, tokenSecret }],
    });
    expect((await api.delete(`/secrets/${tokenSecret.id}`)).status).toBe(204);
    await expect(read(someone)).rejects.toMatchObject(NOT_FOUND);
  });

  it('is another one when the user comes again, of whichever account of the issuer', async () => {
    const first = await holder();
    const before = await storedSet(server, first);
    const second = await giveTokens(server, first);
    const after = await storedSet(server, first);
    expect(after).toMatchObject({ identity_id: second.identityId });
    expect(after?.id).not.toBe(before?.id);
  });

  it('belongs to its tenant alone', async () => {
    const someone = await holder();
    await expect(read({ ...someone, tenant: server.other })).rejects.toMatchObject(NOT_FOUND);
    const theirs = await apiClient(server.other);
    expect((await theirs.delete(`/secrets/${(await storedSet(server, someone))?.id}`)).status).toBe(404);
    const connector = await storeStoringConnector(server, server.other, idp);
    expect(await keepTokens(server, { ...someone, connectorId: connector })).toBe(false);
    expect(await keepTokens(server, { ...someone, tenant: server.other, connectorId: connector })).toBe(
      false,
    );
    expect(await read(someone)).toHaveProperty('access_token');
  });

  it('is kept for who has the identity alone', async () => {
    const [someone, another] = [await holder(), await holder()];
    expect(await keepTokens(server, { ...someone, identityId: another.identityId })).toBe(false);
    expect(await keepTokens(server, { ...someone, identityId: newId() })).toBe(false);
    expect(await keepTokens(server, { ...someone, issuer: 'https://other.example' })).toBe(false);
  });

  it.each<[string, string, (someone: EnterpriseTokenHolder) => readonly string[]]>([
    [
      'its connector',
      'delete from sso_connectors where tenant_id = $1 and id = $2',
      ({ connectorId: id }) => [id],
    ],
    [
      'its identity',
      'delete from user_sso_identities where tenant_id = $1 and identity_id = $2',
      ({ identityId }) => [identityId],
    ],
    ['its user', 'delete from users where tenant_id = $1 and id = $2', ({ userId }) => [userId]],
  ])('goes with %s', async (_what, statement, valuesOf) => {
    const someone = await holder(await storeStoringConnector(server, server.tenant, idp));
    await sql(server.databaseUrl, statement, [server.tenant.id, ...valuesOf(someone)]);
    expect(await storedSet(server, someone)).toBeUndefined();
    await expect(read(someone)).rejects.toMatchObject(NOT_FOUND);
  });

  it('goes when its connector stores tokens no longer, and no other is kept', async () => {
    const connector = await storeStoringConnector(server, server.tenant, idp);
    const [someone, another] = [await holder(connector), await holder()];
    await sql(server.databaseUrl, 'update sso_connectors set enable_token_storage = false where id = $1', [
      connector,
    ]);
    const events = server.app.get(Events, { strict: false });
    await TenantContext.run(server.tenant.id, () =>
      server.platform.unitOfWork.run(() =>
        events.publish(new SsoConnectorUpdated(connector, ['enableTokenStorage'])),
      ),
    );
    expect(await storedSet(server, someone)).toBeUndefined();
    expect(await keepTokens(server, someone)).toBe(false);
    expect(await storedSet(server, another)).toBeDefined();
  });
});

describe('a token of an enterprise that has expired', () => {
  it('is renewed once for all who read it', async () => {
    const someone = await holder();
    await expireTokens(server, someone);
    idp.answerTokens = (request, response) => isRefresh(request) && answerJson(response, 200, RENEWED);
    const before = renewalsAt(idp);
    const answers = await Promise.all(Array.from({ length: READERS }, () => read(someone)));
    expect(new Set(answers.map(({ access_token }) => access_token))).toEqual(new Set(['renewed']));
    expect(renewalsAt(idp) - before).toBe(1);
    expect(await storedSet(server, someone)).toMatchObject({ version: 1 });
  });

  it('is said to need the user where the provider refuses', async () => {
    const someone = await holder();
    await expireTokens(server, someone);
    await expect(read(someone)).rejects.toMatchObject(EXPIRED);
    const path = `/users/${someone.userId}/sso-identities/${connectorId}?includeTokenSecret=true`;
    expect((await api.get(path)).body).toMatchObject({
      tokenSecret: { metadata: { needsReauthorization: true } },
    });
  });
});
