import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { attemptAt } from '../../support/client-attempts.js';
import { application, newCode, redeem, refresh } from '../../support/granted-codes.js';
import { useServer } from '../../support/test-app.js';
import { createApplication } from '../applications/fixture.js';
import { createUser } from '../users/fixture.js';

const SCOPE = 'openid offline_access profile';
const INACTIVE = { active: false };

describe('the tokens of a user', () => {
  const server = useServer();
  let api: ApiClient;
  let clientId: string;
  let clientSecret: string;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
    clientId = await createApplication(api, application('Traditional', { rotateRefreshToken: false }));
    const [secret] = (await api.get(`/applications/${clientId}/secrets`)).body as { value: string }[];
    clientSecret = secret?.value ?? '';
  });

  const signIn = async () => {
    const consent = { userId: await createUser(api), clientId, scope: SCOPE };
    const code = await newCode(server, server.tenant, consent);
    const { body } = await redeem(server.tenant, consent, code, { client_secret: clientSecret });
    return { ...consent, access: String(body['access_token']), refresh: String(body['refresh_token']) };
  };
  const ask = (path: string, token: string) => {
    const form = new URLSearchParams({ client_id: clientId, client_secret: clientSecret, token });
    return attemptAt(server.tenant, { path, form: String(form) });
  };
  const introspect = async (token: string) => (await ask('/token/introspection', token)).body;

  it('are told to their client, and nothing besides', async () => {
    const { access, userId } = await signIn();
    expect(await introspect(access)).toEqual({
      active: true,
      client_id: clientId,
      exp: expect.any(Number),
      iat: expect.any(Number),
      iss: server.tenant.issuer,
      scope: SCOPE,
      sub: userId,
      token_type: 'Bearer',
    });
  });

  it.each(['access', 'refresh'] as const)('all end when one is revoked: the %s token', async (kind) => {
    const tokens = await signIn();
    const { body } = await refresh(server.tenant, tokens, tokens.refresh, { client_secret: clientSecret });
    const later = String(body['access_token']);
    expect(await introspect(later)).toMatchObject({ active: true });
    expect(await ask('/token/revocation', tokens[kind])).toEqual({ status: 200, challenge: null, body: {} });
    for (const token of [tokens.access, tokens.refresh, later])
      expect(await introspect(token)).toEqual(INACTIVE);
    expect(
      await refresh(server.tenant, tokens, tokens.refresh, { client_secret: clientSecret }),
    ).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it('are inactive once the user is suspended', async () => {
    const { access, refresh: token, userId } = await signIn();
    await api.patch(`/users/${userId}/is-suspended`, { isSuspended: true });
    for (const one of [access, token]) expect(await introspect(one)).toEqual(INACTIVE);
  });
});
