import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose';
import * as openid from 'openid-client';
import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient } from '../support/api-client.js';
import { addMachine, addResource, giveRole, type Machine } from '../support/machines.js';
import { addOrganization, addOrganizationRole, joinOrganization } from '../support/organizations.js';
import { sql } from '../support/sql.js';
import { useServer } from '../support/test-app.js';
import { requestToken, type TokenAnswer } from '../support/tokens.js';
import { waitForLogs } from './audit-logs/fixture.js';

const SHOP = 'https://shop.example.com';
const ALL = 'read:logs write:logs read:users write:users';
type Parameters = Record<string, string>;

describe('organization tokens of machines', () => {
  const server = useServer();
  let here: { databaseUrl: string; tenantId: string };
  let there: { databaseUrl: string; tenantId: string };
  let machine: Machine;
  let admin: string;
  let member: string;

  beforeAll(async () => {
    here = { databaseUrl: server.databaseUrl, tenantId: 'default' };
    there = { databaseUrl: server.databaseUrl, tenantId: server.other.id };
    const scopes = ['read', 'write', 'refund'];
    await addResource(server, {
      tenantId: 'default',
      indicator: SHOP,
      scopes,
      ttlSeconds: 120,
      isDefault: true,
    });
    admin = await addOrganizationRole(here, {
      scopes: ALL.split(' '),
      resourceScopes: { [SHOP]: ['read', 'write'] },
    });
    member = await addOrganizationRole(here, {
      scopes: ['read:logs', 'read:users'],
      resourceScopes: { [SHOP]: ['read'] },
    });
    machine = await addMachine(server, 'default');
    for (const [organizationId, roleIds] of [
      ['org_1', [admin]],
      ['org_2', [member]],
      ['org_3', undefined],
      ['org_4', []],
    ] as const) {
      await addOrganization(here, organizationId);
      const { clientId } = machine;
      if (roleIds) await joinOrganization(here, { organizationId, clientId }, roleIds);
    }
  });

  const token = (parameters: Parameters, client = machine, tenant = server.tenant): Promise<TokenAnswer> =>
    requestToken(tenant, {
      grant_type: 'client_credentials',
      client_id: client.clientId,
      client_secret: client.clientSecret,
      ...parameters,
    });

  const claimsOf = async ({ body }: TokenAnswer): Promise<JWTPayload> => {
    const keys = createRemoteJWKSet(new URL(`${server.tenant.issuer}/jwks`));
    const { payload, protectedHeader } = await jwtVerify(String(body['access_token']), keys, {
      issuer: server.tenant.issuer,
    });
    expect(protectedHeader).toEqual({ alg: 'ES256', typ: 'at+jwt', kid: expect.any(String) });
    return payload;
  };

  it.each([
    ['org_1', 'read:logs write:logs', 'read:logs write:logs'],
    ['org_1', 'write:logs unknown read:logs', 'read:logs write:logs'],
    ['org_2', 'read:logs write:logs', 'read:logs'],
    ['org_2', ALL, 'read:logs read:users'],
    ['org_2', 'write:users', ''],
    ['org_2', undefined, ''],
    ['org_2', 'openid READ:LOGS read', ''],
    ['org_4', ALL, ''],
  ])(
    'are for %s, and say of "%s" what its roles there hold: "%s"',
    async (organization_id, scope, granted) => {
      const answer = await token({ organization_id, ...(scope !== undefined && { scope }) });
      expect([answer.status, answer.body]).toEqual([
        200,
        { access_token: expect.any(String), expires_in: 3600, token_type: 'Bearer', scope: granted },
      ]);
      const claims = await claimsOf(answer);
      expect(claims).toEqual({
        jti: expect.any(String),
        sub: machine.clientId,
        client_id: machine.clientId,
        iss: server.tenant.issuer,
        aud: `urn:logto:organization:${organization_id}`,
        scope: granted,
        iat: expect.any(Number),
        exp: Number(claims.iat) + 3600,
      });
    },
  );

  it.each([
    ['org_1', 'refund write read', 'write read'],
    ['org_2', 'write read', 'read'],
    ['org_2', 'write', undefined],
    ['org_1', undefined, undefined],
    ['org_4', 'read', undefined],
    ['org_1', ALL, undefined],
  ])('are for an API in %s where it is named; "%s" becomes "%s"', async (organization_id, scope, granted) => {
    const answer = await token({ organization_id, resource: SHOP, ...(scope !== undefined && { scope }) });
    expect([answer.status, answer.body]).toEqual([
      200,
      {
        access_token: expect.any(String),
        expires_in: 120,
        token_type: 'Bearer',
        ...(granted !== undefined && { scope: granted }),
      },
    ]);
    const claims = await claimsOf(answer);
    expect(claims).toMatchObject({ aud: SHOP, organization_id, sub: machine.clientId });
    expect([claims['scope'], 'scope' in claims]).toEqual([granted, granted !== undefined]);
    expect(Number(claims.exp) - Number(claims.iat)).toBe(120);
  });

  it('carry nothing of roles that the machine holds outside of the organization', async () => {
    const both = await addMachine(server, 'default');
    await giveRole(server, {
      tenantId: 'default',
      clientId: both.clientId,
      indicator: SHOP,
      scopes: ['refund'],
    });
    await joinOrganization(here, { organizationId: 'org_4', clientId: both.clientId });
    const scope = 'read refund';
    expect((await token({ organization_id: 'org_4', resource: SHOP, scope }, both)).body).not.toHaveProperty(
      'scope',
    );
    expect((await token({ resource: SHOP, scope }, both)).body).toHaveProperty('scope', 'refund');
    expect((await token({ resource: SHOP, scope })).body).not.toHaveProperty('scope');
    const plain = await claimsOf(await token({ resource: SHOP, scope }, both));
    expect(plain).not.toHaveProperty('organization_id');
  });

  it('say of another tenant’s organization of the same id what holds there', async () => {
    await addOrganization(there, 'org_1');
    const theirs = await addMachine(server, there.tenantId);
    const role = await addOrganizationRole(there, { scopes: ['write:users'] });
    await joinOrganization(there, { organizationId: 'org_1', clientId: theirs.clientId }, [role]);
    const { status, body } = await token({ organization_id: 'org_1', scope: ALL }, theirs, server.other);
    expect([status, body['scope']]).toEqual([200, 'write:users']);
  });

  it('follow every change of roles and membership', async () => {
    const changing = await addMachine(server, 'default');
    const where = { organizationId: await addOrganization(here), clientId: changing.clientId };
    const now = async () => {
      const { status, body } = await token({ organization_id: where.organizationId, scope: ALL }, changing);
      return status === 200 ? body['scope'] : status;
    };
    expect(await now()).toBe(403);
    await joinOrganization(here, where);
    expect(await now()).toBe('');
    await joinOrganization(here, where, [member]);
    expect(await now()).toBe('read:logs read:users');
    await joinOrganization(here, where, [admin]);
    expect(await now()).toBe('read:logs read:users write:logs write:users');
    await sql(
      here.databaseUrl,
      'delete from organization_application_roles where organization_id = $1 and organization_role_id = $2',
      [where.organizationId, admin],
    );
    expect(await now()).toBe('read:logs read:users');
    await sql(here.databaseUrl, 'delete from organizations where id = $1', [where.organizationId]);
    expect(await now()).toBe(403);
  });

  it('are what openid-client gets', async () => {
    const config = await openid.discovery(
      new URL(server.tenant.issuer),
      machine.clientId,
      undefined,
      openid.ClientSecretBasic(machine.clientSecret),
      { execute: [openid.allowInsecureRequests] },
    );
    const answer = await openid.clientCredentialsGrant(config, { organization_id: 'org_2', scope: ALL });
    expect(answer).toMatchObject({ scope: 'read:logs read:users', expires_in: 3600 });
    await expect(openid.clientCredentialsGrant(config, { organization_id: 'org_3' })).rejects.toMatchObject({
      error: 'access_denied',
      status: 403,
    });
  });

  it('are written down with their organization, which a stranger’s request only asked for', async () => {
    const api = await apiClient(server.tenant);
    const noted = await addMachine(server, 'default');
    await joinOrganization(here, { organizationId: 'org_2', clientId: noted.clientId }, [member]);
    await token({ organization_id: 'org_2', scope: 'read:logs' }, noted);
    await token({ organization_id: 'org_2', resource: SHOP }, noted);
    await token({ organization_id: 'org_3' }, noted);
    const logs = await waitForLogs(api, `?applicationId=${noted.clientId}`, 3);
    const byOrganization = logs.map(({ payload }) => [
      payload['organizationId'],
      payload['result'],
      payload['scope'],
    ]);
    expect(byOrganization).toHaveLength(3);
    expect(byOrganization).toEqual(
      expect.arrayContaining([
        ['org_2', 'Success', 'read:logs'],
        ['org_2', 'Success', undefined],
        [undefined, 'Error', undefined],
      ]),
    );
    expect(logs.map(({ payload }) => payload['params'])).toContainEqual(
      expect.objectContaining({ organization_id: 'org_3' }),
    );
  });
});
