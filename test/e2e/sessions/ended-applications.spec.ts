import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { attemptAt } from '../../support/client-attempts.js';
import { inProvider } from '../../support/granted-tokens.js';
import { application, newCode, redeem } from '../../support/granted-codes.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { createApplication } from '../applications/fixture.js';
import { createUser } from '../users/fixture.js';

const SCOPE = 'openid offline_access profile';

describe('with an application', () => {
  const server = useServer();
  let api: ApiClient;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
  });

  /** An application with all that the server keeps for one: a token of a user, and one of its own among them. */
  const newGranted = async (userId: string) => {
    const clientId = await createApplication(api, application('Native'));
    const consent = { userId, clientId, scope: SCOPE };
    await newCode(server, server.tenant, consent);
    const { body } = await redeem(server.tenant, consent, await newCode(server, server.tenant, consent));
    const own = await inProvider(server, server.tenant, async ({ Client, ClientCredentials, DeviceCode }) => {
      const client = await Client.find(clientId);
      await new DeviceCode({ client, userCode: clientId, params: {} } as never).save();
      return new ClientCredentials({ client, scope: 'all' } as never).save();
    });
    return {
      clientId,
      tokens: { access: String(body['access_token']), refresh: String(body['refresh_token']), own },
    };
  };
  const kept = async (clientId: string) => {
    const rows = await sql<{ kind: string }>(
      server.databaseUrl,
      `select distinct kind from oidc_artefacts where payload ->> 'clientId' = $1 order by kind`,
      [clientId],
    );
    return rows.map(({ kind }) => kind);
  };
  /** As a resource server asks. */
  const introspect = (token: string) => {
    const { clientId, clientSecret } = server.tenant;
    const form = new URLSearchParams({ client_id: clientId, client_secret: clientSecret, token });
    return attemptAt(server.tenant, { path: '/token/introspection', form: String(form) });
  };
  const me = async (token: string) =>
    (await fetch(`${server.tenant.issuer}/me`, { headers: { authorization: `Bearer ${token}` } })).status;

  it('ends all that it was given, and nothing that another was', async () => {
    const userId = await createUser(api);
    const [ended, other] = [await newGranted(userId), await newGranted(userId)];
    const all = [
      'AccessToken',
      'AuthorizationCode',
      'ClientCredentials',
      'DeviceCode',
      'Grant',
      'RefreshToken',
    ];
    expect(await kept(ended.clientId)).toEqual(all);
    expect(await me(ended.tokens.access)).toBe(200);
    await api.delete(`/applications/${ended.clientId}`);
    expect(await kept(ended.clientId)).toEqual([]);
    expect(await kept(other.clientId)).toEqual(all);
    for (const token of Object.values(ended.tokens))
      expect(await introspect(token)).toMatchObject({ status: 200, body: { active: false } });
    for (const token of Object.values(other.tokens))
      expect(await introspect(token)).toMatchObject({ status: 200, body: { active: true } });
    expect([await me(ended.tokens.access), await me(other.tokens.access)]).toEqual([401, 200]);
  });

  it('ends what a request that had begun before stores after it', async () => {
    const clientId = await createApplication(api, application('SPA'));
    const accountId = await createUser(api);
    const token = await inProvider(server, server.tenant, async ({ AccessToken, Client, Grant }) => {
      const client = await Client.find(clientId);
      await api.delete(`/applications/${clientId}`);
      const grantId = await new Grant({ accountId, clientId }).save();
      return new AccessToken({
        accountId,
        client,
        grantId,
        scope: SCOPE,
        gty: 'authorization_code',
      } as never).save();
    });
    expect(await introspect(token)).toMatchObject({ status: 200, body: { active: false } });
    expect(await me(token)).toBe(401);
  });
});
