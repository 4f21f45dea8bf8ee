import { decodeJwt } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { application, newCode, redeem, refresh } from '../../support/granted-codes.js';
import { sentStatements } from '../../support/sent-statements.js';
import { useServer } from '../../support/test-app.js';
import { createApplication } from '../applications/fixture.js';
import { createUser } from '../users/fixture.js';
import { addKnownUser } from './known-user.js';

const ORGANIZATIONS = 'urn:logto:scope:organizations';
const ORGANIZATION_ROLES = 'urn:logto:scope:organization_roles';
const EVERYTHING = `openid offline_access profile email phone address custom_data identities roles ${ORGANIZATIONS} ${ORGANIZATION_ROLES}`;
/** Members of an ID token that say nothing about the user. */
const PROTOCOL = ['aud', 'exp', 'iat', 'iss'];

describe('what a client is told about a user', () => {
  const server = useServer();
  let api: ApiClient;
  let clientId: string;
  let full: string;
  let empty: string;
  let told: Record<string, unknown>;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
    clientId = await createApplication(api, application('SPA'));
    empty = await createUser(api);
    ({ id: full, told } = await addKnownUser(server, api));
  });

  const signIn = async (userId: string, scope: string) => {
    const { status, body } = await redeem(
      server.tenant,
      { clientId },
      await newCode(server, server.tenant, { userId, clientId, scope }),
    );
    expect(status).toBe(200);
    return body;
  };
  const userinfo = async (token: unknown, headers: Record<string, string> = {}, method = 'GET') => {
    const response = await fetch(`${server.tenant.issuer}/me`, {
      method,
      headers: { authorization: `Bearer ${String(token)}`, ...headers },
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? undefined : JSON.parse(text),
    };
  };
  /** The claims about the user in an ID token. */
  const inIdToken = ({ id_token }: Record<string, unknown>): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(decodeJwt(String(id_token))).filter(([name]) => !PROTOCOL.includes(name)),
    );

  const without = (claims: Record<string, unknown>, names: readonly string[]): Record<string, unknown> =>
    Object.fromEntries(Object.entries(claims).filter(([name]) => !names.includes(name)));

  it('is in userinfo all that the scopes give', async () => {
    const { access_token } = await signIn(full, EVERYTHING);
    for (const method of ['GET', 'POST']) {
      expect(await userinfo(access_token, {}, method)).toMatchObject({ status: 200, body: told });
      expect(Object.keys((await userinfo(access_token, {}, method)).body).toSorted()).toEqual(
        Object.keys(told).toSorted(),
      );
    }
  });

  it('is in the ID token without what the tenant keeps out of it', async () => {
    const [kept, given] = [
      ['custom_data', 'identities', 'sso_identities', 'organization_data'],
      ['roles', 'organizations', 'organization_roles'],
    ];
    expect(inIdToken(await signIn(full, EVERYTHING))).toEqual(without(told, kept));
    await api.put('/configs/id-token', { enabledExtendedClaims: kept });
    const tokens = await signIn(full, EVERYTHING);
    expect(inIdToken(tokens)).toEqual(without(told, given));
    expect((await userinfo(tokens['access_token'])).body).toEqual(told);
    await api.put('/configs/id-token', {});
    expect(inIdToken(await signIn(full, EVERYTHING))).toEqual(without(told, [...kept, ...given]));
    await api.put('/configs/id-token', { enabledExtendedClaims: given });
  });

  it('is null or left out where it is unset', async () => {
    const { access_token } = await signIn(empty, EVERYTHING);
    expect((await userinfo(access_token)).body).toEqual({
      sub: empty,
      name: null,
      picture: null,
      username: null,
      created_at: expect.any(Number),
      updated_at: expect.any(Number),
      email: null,
      email_verified: false,
      phone_number: null,
      phone_number_verified: false,
      custom_data: {},
      identities: {},
      sso_identities: [],
      roles: [],
      organizations: [],
      organization_data: [],
      organization_roles: [],
    });
  });

  it.each([
    ['openid', ['sub']],
    ['openid email', ['email', 'email_verified', 'sub']],
    ['openid roles', ['roles', 'sub']],
    [`openid ${ORGANIZATIONS}`, ['organization_data', 'organizations', 'sub']],
    [`openid ${ORGANIZATION_ROLES}`, ['organization_roles', 'sub']],
  ])('is with the scope %s nothing but %j', async (scope, claims) => {
    const { access_token } = await signIn(full, scope);
    expect(Object.keys((await userinfo(access_token)).body).toSorted()).toEqual(claims);
  });

  it('is after a refresh with fewer scopes what those give', async () => {
    const { refresh_token } = await signIn(full, EVERYTHING);
    const { body } = await refresh(server.tenant, { clientId }, String(refresh_token), {
      scope: 'openid email',
    });
    expect(Object.keys(inIdToken(body)).toSorted()).toEqual(['email', 'email_verified', 'sub']);
    expect(Object.keys((await userinfo(body['access_token'])).body).toSorted()).toEqual([
      'email',
      'email_verified',
      'sub',
    ]);
  });

  it('has an entity tag, by which a client need not be told again', async () => {
    const { access_token } = await signIn(full, 'openid profile');
    const { headers } = await userinfo(access_token);
    const tag = headers.get('etag') ?? '';
    expect(tag).not.toBe('');
    expect(await userinfo(access_token, { 'if-none-match': tag })).toMatchObject({
      status: 304,
      body: undefined,
    });
    await api.patch(`/users/${full}`, { name: 'Augusta' });
    expect(await userinfo(access_token, { 'if-none-match': tag })).toMatchObject({
      status: 200,
      body: { name: 'Augusta' },
    });
  });

  it('has no at_hash in the ID token, and one audience', async () => {
    const { id_token } = await signIn(full, 'openid');
    expect(decodeJwt(String(id_token))).toEqual({
      sub: full,
      aud: clientId,
      iss: server.tenant.issuer,
      iat: expect.any(Number),
      exp: expect.any(Number),
    });
  });

  it('costs one statement for the user, whatever is told', async () => {
    const { access_token } = await signIn(full, EVERYTHING);
    expect(await sentStatements(() => userinfo(access_token))).toEqual([
      'oidc artefact by id',
      'client application',
      'account of a token',
    ]);
  });

  it.each([
    ['suspended', (id: string) => api.patch(`/users/${id}/is-suspended`, { isSuspended: true })],
    ['deleted', (id: string) => api.delete(`/users/${id}`)],
  ])('is nothing once the user is %s', async (_, end) => {
    const userId = await createUser(api);
    const { access_token, refresh_token } = await signIn(userId, EVERYTHING);
    const late = await newCode(server, server.tenant, { userId, clientId, scope: EVERYTHING });
    await end(userId);
    expect(await userinfo(access_token)).toMatchObject({ status: 401, body: { error: 'invalid_token' } });
    for (const { status, body } of [
      await refresh(server.tenant, { clientId }, String(refresh_token)),
      await redeem(server.tenant, { clientId }, late),
    ]) {
      expect([status, body['error']]).toEqual([400, 'invalid_grant']);
    }
    // What was begun before the change is not stored after it.
    const made = newCode(server, server.tenant, { userId, clientId, scope: 'openid' });
    await expect(made).rejects.toThrow('invalid_grant');
  });

  it('is nothing for a token of another tenant', async () => {
    const { access_token } = await signIn(full, 'openid');
    const response = await fetch(`${server.other.issuer}/me`, {
      headers: { authorization: `Bearer ${String(access_token)}` },
    });
    expect(response.status).toBe(401);
  });

  it('needs the scope openid', async () => {
    const { access_token } = await signIn(full, 'profile');
    expect(await userinfo(access_token)).toMatchObject({
      status: 403,
      body: { error: 'insufficient_scope' },
    });
  });
});
