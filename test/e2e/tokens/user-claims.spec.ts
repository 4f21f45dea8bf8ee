import { decodeJwt } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { CALLBACK, newCode, redeem, refresh } from '../../support/granted-codes.js';
import { addOrganization, addOrganizationRole } from '../../support/organizations.js';
import { sentStatements } from '../../support/sent-statements.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { createApplication } from '../applications/fixture.js';
import { createUser, newEmail, newPhone, newUsername } from '../users/fixture.js';

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
    clientId = await createApplication(api, {
      type: 'SPA',
      oidcClientMetadata: { redirectUris: [CALLBACK], postLogoutRedirectUris: [] },
    });
    empty = await createUser(api);
    const account = { username: newUsername(), primaryEmail: newEmail(), primaryPhone: newPhone() };
    const address = { formatted: '1 Main Street', streetAddress: '1 Main Street', postalCode: '1000' };
    full = await createUser(api, {
      ...account,
      name: 'Ada',
      avatar: 'https://img.example.com/ada.png',
      customData: { theme: { dark: true } },
      profile: { familyName: 'Lovelace', nickname: 'Countess', address },
    });
    const organizations = await joinTwo();
    const [role] = await sql<{ id: string }>(
      server.databaseUrl,
      `with role as (insert into roles (tenant_id, id, name, description, type) values ('default', 'editor', 'Editor', '', 'User') returning id)
       select id from role`,
    );
    await sql(
      server.databaseUrl,
      `insert into user_roles (tenant_id, user_id, role_id) values ('default', $1, $2)`,
      [full, role?.id],
    );
    await sql(
      server.databaseUrl,
      `insert into user_identities (tenant_id, user_id, target, identity_id, details) values
         ('default', $1, 'github', '42', '{"name": "ada"}'), ('default', $1, 'google', '43', null)`,
      [full],
    );
    await sql(
      server.databaseUrl,
      `insert into user_sso_identities (tenant_id, id, user_id, sso_connector_id, issuer, identity_id, detail)
       values ('default', 'sso', $1, 'connector', 'https://idp.example.com', 'ada', '{"a": 1}')`,
      [full],
    );
    const user = (await api.get(`/users/${full}`)).body as Record<string, unknown>;
    told = {
      sub: full,
      name: 'Ada',
      family_name: 'Lovelace',
      nickname: 'Countess',
      preferred_username: account.username,
      picture: 'https://img.example.com/ada.png',
      username: account.username,
      created_at: user['createdAt'],
      updated_at: user['updatedAt'],
      email: account.primaryEmail,
      email_verified: true,
      phone_number: account.primaryPhone,
      phone_number_verified: true,
      address,
      custom_data: { theme: { dark: true } },
      identities: { github: { userId: '42', details: { name: 'ada' } }, google: { userId: '43' } },
      sso_identities: [{ issuer: 'https://idp.example.com', identityId: 'ada', detail: { a: 1 } }],
      roles: ['Editor'],
      organizations: ['org_1', 'org_2'],
      organization_data: organizations,
      organization_roles: ['org_1:Admin', 'org_1:Member', 'org_2:Member'],
    };
  });

  async function joinTwo() {
    const here = { databaseUrl: server.databaseUrl, tenantId: 'default' };
    const [admin, member] = [
      await addOrganizationRole(here, { type: 'User' }),
      await addOrganizationRole(here, { type: 'User' }),
    ];
    await sql(
      server.databaseUrl,
      `update organization_roles set name = case id when $1 then 'Admin' else 'Member' end where id in ($1, $2)`,
      [admin, member],
    );
    for (const [id, roles] of [
      ['org_2', [member]],
      ['org_1', [admin, member]],
      ['org_3', []],
    ] as const) {
      await addOrganization(here, id);
      if (id === 'org_3') continue;
      await sql(
        server.databaseUrl,
        `insert into organization_users (tenant_id, organization_id, user_id) values ('default', $1, $2)`,
        [id, full],
      );
      await sql(
        server.databaseUrl,
        `insert into organization_user_roles (tenant_id, organization_id, user_id, organization_role_id) select 'default', $1, $2, unnest($3::text[])`,
        [id, full, roles],
      );
    }
    await sql(server.databaseUrl, `update organizations set description = 'First' where id = 'org_1'`);
    return [
      { id: 'org_1', name: 'org_1', description: 'First' },
      { id: 'org_2', name: 'org_2', description: null },
    ];
  }

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
      // A code that was made in the moment of the change.
      await redeem(
        server.tenant,
        { clientId },
        await newCode(server, server.tenant, { userId, clientId, scope: 'openid' }),
      ),
    ]) {
      expect([status, body['error']]).toEqual([400, 'invalid_grant']);
    }
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
