import type { JWTPayload } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { newId } from '#src/kernel/ids.js';
import { ApiDocuments } from '#src/platform/http/openapi/api-documents.js';
import { withController } from '../support/extra-controller.js';
import { addMachine, addResource, type Machine } from '../support/machines.js';
import { addOrganization, addOrganizationRole, joinOrganization } from '../support/organizations.js';
import { managementClaims, sign, signingKeyOf, type TenantKey } from '../support/signing.js';
import { SpecOrganizationController } from '../support/spec-organization.controller.js';
import { sql } from '../support/sql.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { managementToken, requestToken } from '../support/tokens.js';

const SHOP = 'https://shop.example.com';
const SCOPES = 'portico:member:read portico:member:invite';
const REFUSED = { status: 401, code: 'auth.unauthorized' };

describe('the guard of organizations', () => {
  let server: TestApp;
  let here: { databaseUrl: string; tenantId: string };
  let machine: Machine;
  let key: TenantKey;

  beforeAll(async () => {
    server = await withController(SpecOrganizationController, startTestApp);
    here = { databaseUrl: server.databaseUrl, tenantId: 'default' };
    key = await signingKeyOf(server, 'default');
    await addResource(server, { tenantId: 'default', indicator: SHOP, scopes: ['portico:member:read'] });
    const role = await addOrganizationRole(here, { scopes: SCOPES.split(' ') });
    machine = await addMachine(server, 'default');
    for (const organizationId of ['org_1', 'org_2']) {
      await addOrganization(here, organizationId);
      await joinOrganization(here, { organizationId, clientId: machine.clientId }, [role]);
    }
    await addMember();
  });
  afterAll(() => server.close());

  /** A user who may do in both organizations what the machine may. */
  async function addMember(): Promise<void> {
    const role = await addOrganizationRole(here, { type: 'User', scopes: SCOPES.split(' ') });
    await sql(here.databaseUrl, `insert into users (tenant_id, id) values ('default', 'somebody')`);
    for (const id of ['org_1', 'org_2']) {
      await sql(
        here.databaseUrl,
        `insert into organization_users (tenant_id, organization_id, user_id) values ('default', $1, 'somebody')`,
        [id],
      );
      await sql(
        here.databaseUrl,
        `insert into organization_user_roles (tenant_id, organization_id, user_id, organization_role_id)
         values ('default', $1, 'somebody', $2)`,
        [id, role],
      );
    }
  }

  const tokenOf = async (parameters: Record<string, string>): Promise<string> => {
    const { body } = await requestToken(server.tenant, {
      grant_type: 'client_credentials',
      client_id: machine.clientId,
      client_secret: machine.clientSecret,
      ...parameters,
    });
    return String(body['access_token']);
  };

  const organizationToken = (scope = SCOPES, organization_id = 'org_1') =>
    tokenOf({ organization_id, scope });

  const call = async (
    token: string | undefined,
    {
      path = '/api/spec-organization',
      baseUrl = server.tenant.baseUrl,
      ...init
    }: RequestInit & { path?: string; baseUrl?: string } = {},
  ) => {
    const headers = {
      ...(token !== undefined && { authorization: token }),
      'content-type': 'application/json',
    };
    const response = await fetch(`${baseUrl}${path}`, { ...init, headers });
    const body = (await response.json()) as Record<string, unknown>;
    return { status: response.status, code: body['code'], body };
  };

  /** As the provider writes them, for somebody who is a user of an application. */
  const claims = (more: JWTPayload = {}): JWTPayload => ({
    ...managementClaims(server.tenant),
    sub: 'somebody',
    client_id: machine.clientId,
    aud: 'urn:logto:organization:org_1',
    scope: SCOPES,
    ...more,
  });

  it('says who calls, and in which organization', async () => {
    for (const organizationId of ['org_1', 'org_2', 'org_1']) {
      const token = await organizationToken(SCOPES, organizationId);
      for (let again = 0; again < 2; again += 1) {
        expect((await call(`Bearer ${token}`)).body).toEqual({
          kind: 'application',
          id: machine.clientId,
          organizationId,
          scopes: SCOPES.split(' ').toSorted(),
        });
      }
    }
    const { body } = await call(`Bearer ${await sign(key, claims({ aud: 'urn:logto:organization:org_2' }))}`);
    expect(body).toMatchObject({ kind: 'user', id: 'somebody', organizationId: 'org_2' });
  });

  it('asks for all scopes that the endpoint declares', async () => {
    const path = '/api/spec-organization/members';
    const statuses = async (scope: string) => {
      const bearer = `Bearer ${await organizationToken(scope)}`;
      const answers = [
        await call(bearer),
        await call(bearer, { path }),
        await call(bearer, { path, method: 'POST', body: '{"note":"x"}' }),
      ];
      return answers.map(({ status, code }) => (code === undefined ? status : [status, code]));
    };
    const forbidden = [403, 'auth.forbidden'];
    expect(await statuses('')).toEqual([200, forbidden, forbidden]);
    expect(await statuses('portico:member:read')).toEqual([200, 200, forbidden]);
    expect(await statuses('portico:member:invite')).toEqual([200, forbidden, forbidden]);
    expect(await statuses(SCOPES)).toEqual([200, 200, 201]);
  });

  it('looks at the token before the body', async () => {
    const init = { path: '/api/spec-organization/members', method: 'POST', body: '{}' };
    expect(await call(undefined, init)).toMatchObject({
      status: 401,
      code: 'auth.authorization_header_missing',
    });
    expect((await call(`Bearer ${await organizationToken('')}`, init)).status).toBe(403);
    expect((await call(`Bearer ${await organizationToken()}`, init)).status).toBe(400);
  });

  it.each([
    [undefined, { status: 401, code: 'auth.authorization_header_missing' }],
    ['Basic eDp5', { status: 401, code: 'auth.authorization_token_type_not_supported' }],
    ['Bearer', REFUSED],
    ['Bearer opaque', REFUSED],
    ['Bearer a.b.c', REFUSED],
  ])('refuses %s', async (authorization, refusal) => {
    expect(await call(authorization)).toMatchObject(refusal);
  });

  it('takes no token for the Management API, which takes none for an organization', async () => {
    const management = await managementToken(server.tenant);
    const organization = await organizationToken();
    const everything = await sign(key, claims({ scope: 'all' }));
    for (let again = 0; again < 2; again += 1) {
      expect((await call(`Bearer ${organization}`)).status).toBe(200);
      expect((await call(`Bearer ${management}`, { path: '/api/resources' })).status).toBe(200);
      expect(await call(`Bearer ${management}`)).toMatchObject(REFUSED);
      expect(await call(`Bearer ${organization}`, { path: '/api/resources' })).toMatchObject(REFUSED);
      expect(await call(`Bearer ${everything}`, { path: '/api/resources' })).toMatchObject(REFUSED);
    }
  });

  it('takes no token for an API, whatever organization it is limited to', async () => {
    for (const more of [{}, { organization_id: 'org_1' }] as Record<string, string>[]) {
      const token = await tokenOf({ resource: SHOP, scope: 'portico:member:read', ...more });
      expect(await call(`Bearer ${token}`)).toMatchObject(REFUSED);
    }
  });

  it.each([
    ['two audiences', { aud: ['urn:logto:organization:org_1', 'urn:logto:organization:org_2'] }],
    ['a list of one audience', { aud: ['urn:logto:organization:org_1'] }],
    [
      'an organization and the Management API as audience',
      { aud: ['https://default.logto.app/api', 'urn:logto:organization:org_1'] },
    ],
    ['no audience', { aud: undefined }],
    ['an empty audience', { aud: '' }],
    ['an organization without an id', { aud: 'urn:logto:organization:' }],
    ['the template as audience', { aud: 'urn:logto:resource:organizations' }],
    ['an audience that ends alike', { aud: 'https://x/urn:logto:organization:org_1' }],
    ['an audience of other letters', { aud: 'URN:logto:organization:org_1' }],
    ['an audience of another API and an organization’s claim', { aud: SHOP, organization_id: 'org_1' }],
    ['no issuer', { iss: undefined }],
    ['another issuer', { iss: 'https://evil.example/oidc' }],
    ['an end beyond the tolerance', { exp: Clock.nowSeconds() - 60 }],
    ['no end', { exp: undefined }],
    ['no beginning', { iat: undefined }],
    ['no client', { client_id: undefined }],
    ['a client that is a number', { client_id: 1 }],
    ['a client that does not exist', { client_id: 'nobody' }],
  ])('refuses %s', async (_what, wrong) => {
    expect(await call(`Bearer ${await sign(key, claims(wrong as JWTPayload))}`)).toMatchObject(REFUSED);
  });

  it.each([
    ['another type', { typ: 'JWT' }],
    ['no type', { typ: undefined }],
    ['an unknown key', { kid: 'unknown' }],
    ['no key', { kid: undefined }],
  ])('refuses a header with %s', async (_what, header) => {
    expect(await call(`Bearer ${await sign(key, claims(), header)}`)).toMatchObject(REFUSED);
  });

  it('refuses a token without a subject', async () => {
    const token = await sign(key, claims({ sub: undefined }));
    expect(await call(`Bearer ${token}`)).toMatchObject({ status: 401, code: 'auth.jwt_sub_missing' });
  });

  it('finds no scope where the claim is no text', async () => {
    for (const scope of [['portico:member:read'], { 'portico:member:read': true }, undefined]) {
      const token = await sign(key, claims({ scope }));
      expect(await call(`Bearer ${token}`, { path: '/api/spec-organization/members' })).toMatchObject({
        status: 403,
        code: 'auth.forbidden',
      });
    }
  });

  it('refuses third-party applications, of its own tenant and with any scope', async () => {
    const forbidden = { status: 403, code: 'auth.third_party_application_forbidden' };
    const [thirdParty, own] = [newId(), newId()];
    for (const [id, isThirdParty] of [
      [thirdParty, true],
      [own, false],
    ]) {
      await sql(
        server.databaseUrl,
        `insert into applications (tenant_id, id, name, type, is_third_party) values ('default', $1, 'x', 'Traditional', $2)`,
        [id, isThirdParty],
      );
    }
    const token = await sign(key, claims({ client_id: thirdParty }));
    for (let again = 0; again < 2; again += 1) expect(await call(`Bearer ${token}`)).toMatchObject(forbidden);
    expect((await call(`Bearer ${await sign(key, claims({ client_id: own }))}`)).status).toBe(200);
    expect((await call(`Bearer ${await sign(key, claims({ client_id: 'demo-app' }))}`)).status).toBe(200);
    await sql(server.databaseUrl, 'delete from applications where id = $1', [thirdParty]);
    expect(await call(`Bearer ${token}`)).toMatchObject(REFUSED);
  });

  it('refuses tokens of other tenants, the operators’ among them', async () => {
    const { other, adminUrl } = server;
    const theirs = { databaseUrl: server.databaseUrl, tenantId: other.id };
    await addOrganization(theirs, 'org_1');
    const theirMachine = await addMachine(server, other.id);
    await joinOrganization(theirs, { organizationId: 'org_1', clientId: theirMachine.clientId }, [
      await addOrganizationRole(theirs, { scopes: SCOPES.split(' ') }),
    ]);
    const { body } = await requestToken(other, {
      grant_type: 'client_credentials',
      client_id: theirMachine.clientId,
      client_secret: theirMachine.clientSecret,
      organization_id: 'org_1',
      scope: SCOPES,
    });
    const foreign = `Bearer ${String(body['access_token'])}`;
    expect((await call(foreign, { baseUrl: other.baseUrl })).status).toBe(200);
    expect(await call(foreign)).toMatchObject(REFUSED);
    expect(await call(`Bearer ${await organizationToken()}`, { baseUrl: other.baseUrl })).toMatchObject(
      REFUSED,
    );
    for (const [tenantId, iss] of [
      ['admin', `${adminUrl}/oidc`],
      ['admin', server.tenant.issuer],
      [other.id, server.tenant.issuer],
    ] as const) {
      const forged = await sign(await signingKeyOf(server, tenantId), claims({ iss }));
      expect(await call(`Bearer ${forged}`)).toMatchObject(REFUSED);
    }
  });

  it('is told by the document', () => {
    const { paths, components } = server.app.get(ApiDocuments).all('/');
    const { get, post } = paths['/api/spec-organization/members'] ?? {};
    expect(get?.security).toEqual([{ OrganizationToken: ['portico:member:read'] }]);
    expect(post?.security).toEqual([{ OrganizationToken: SCOPES.split(' ') }]);
    expect(Object.keys(get?.responses ?? {})).toEqual(expect.arrayContaining(['401', '403']));
    expect(components?.securitySchemes).toHaveProperty('OrganizationToken');
  });
});
