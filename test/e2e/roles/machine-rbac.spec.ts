import { createManagementApi } from '@logto/api/management';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import * as openid from 'openid-client';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addMachine, type Machine } from '../../support/machines.js';
import { type TestTenant, useServer } from '../../support/test-app.js';
import { newIndicator, unique } from '../resources/fixture.js';

type Sdk = ReturnType<typeof createManagementApi>['apiClient'];

const server = useServer();
let sdk: Sdk;
let otherSdk: Sdk;

beforeAll(() => {
  [sdk, otherSdk] = [sdkOf(server.tenant), sdkOf(server.other)];
});

const sdkOf = ({ id, baseUrl, indicator, clientId, clientSecret }: TestTenant): Sdk =>
  createManagementApi(id, { baseUrl, apiIndicator: indicator, clientId, clientSecret }).apiClient;

/** What the SDK got; throws where it got nothing. */
function present<Data>({ data, response }: { data?: Data; response: Response }): Data {
  if (data === undefined) throw new Error(`answered ${response.status}`);
  return data;
}

/** An API with the scopes read, write and refund; returns the ids of the resource and of the scopes. */
async function createApi(client: Sdk, indicator: string) {
  const { id } = present(await client.POST('/api/resources', { body: { name: 'Shop', indicator } }));
  const path = { resourceId: id };
  const scope = async (name: string) =>
    present(await client.POST('/api/resources/{resourceId}/scopes', { params: { path }, body: { name } })).id;
  return { id, read: await scope('read'), write: await scope('write'), refund: await scope('refund') };
}

async function createRole(client: Sdk, scopeIds: string[]): Promise<string> {
  const body = { name: unique(), description: 'Of a test.', type: 'MachineToMachine', scopeIds } as const;
  return present(await client.POST('/api/roles', { body })).id;
}

const assign = (applicationId: string, roleIds: string[]) =>
  sdk.POST('/api/applications/{applicationId}/roles', {
    params: { path: { applicationId } },
    body: { roleIds },
  });

describe('a machine’s token for an API', () => {
  let indicator: string;
  let shop: Awaited<ReturnType<typeof createApi>>;
  let machine: Machine;
  let client: openid.Configuration;

  beforeEach(async () => {
    indicator = newIndicator();
    shop = await createApi(sdk, indicator);
    machine = await addMachine(server, 'default');
    client = await openid.discovery(
      new URL(server.tenant.issuer),
      machine.clientId,
      undefined,
      openid.ClientSecretBasic(machine.clientSecret),
      { execute: [openid.allowInsecureRequests] },
    );
  });

  const token = (scope: string) => openid.clientCredentialsGrant(client, { resource: indicator, scope });
  const granted = async (scope = 'refund write unknown read') => (await token(scope)).scope;

  it('carries what is asked for and its roles hold, in the order of the request', async () => {
    expect(await granted()).toBeUndefined();
    await assign(machine.clientId, [await createRole(sdk, [shop.read])]);
    expect(await granted()).toBe('read');
    await assign(machine.clientId, [await createRole(sdk, [shop.read, shop.write])]);
    expect(await granted('write read')).toBe('write read');
    expect(await granted('read write')).toBe('read write');
    expect(await granted('refund')).toBeUndefined();
  });

  it('convinces the API, which knows the issuer and its own indicator', async () => {
    await assign(machine.clientId, [await createRole(sdk, [shop.read, shop.write])]);
    const { access_token: accessToken } = await token('write read');

    const keys = createRemoteJWKSet(new URL(`${server.tenant.issuer}/jwks`));
    const check = (audience: string, issuer = server.tenant.issuer) =>
      jwtVerify(accessToken, keys, { issuer, audience, typ: 'at+jwt' });
    const { payload } = await check(indicator);
    expect([payload.sub, payload['client_id']]).toEqual([machine.clientId, machine.clientId]);
    expect(String(payload['scope']).split(' ')).toContain('write');
    await expect(check('https://else.example.com')).rejects.toThrow('"aud"');
    await expect(check(indicator, server.other.issuer)).rejects.toThrow('"iss"');
  });

  it('follows every change of roles, scopes and assignments', async () => {
    const roleId = await createRole(sdk, [shop.read]);
    const second = await createRole(sdk, [shop.refund]);
    const role = { path: { id: roleId } };
    const application = { path: { applicationId: machine.clientId } };

    await sdk.POST('/api/roles/{id}/applications', {
      params: role,
      body: { applicationIds: [machine.clientId] },
    });
    expect(await granted()).toBe('read');
    await sdk.POST('/api/roles/{id}/scopes', { params: role, body: { scopeIds: [shop.write] } });
    expect(await granted()).toBe('write read');
    await sdk.DELETE('/api/roles/{id}/scopes/{scopeId}', {
      params: { path: { id: roleId, scopeId: shop.read } },
    });
    expect(await granted()).toBe('write');
    await sdk.PUT('/api/applications/{applicationId}/roles', {
      params: application,
      body: { roleIds: [roleId, second] },
    });
    expect(await granted()).toBe('refund write');
    await sdk.DELETE('/api/resources/{resourceId}/scopes/{scopeId}', {
      params: { path: { resourceId: shop.id, scopeId: shop.write } },
    });
    expect(await granted()).toBe('refund');
    await sdk.DELETE('/api/applications/{applicationId}/roles/{roleId}', {
      params: { path: { ...application.path, roleId: second } },
    });
    expect(await granted()).toBeUndefined();
  });

  it('loses what a deleted role held, and is refused for a deleted API', async () => {
    const roleId = await createRole(sdk, [shop.read]);
    await assign(machine.clientId, [roleId]);
    expect(await granted()).toBe('read');
    await sdk.DELETE('/api/roles/{id}', { params: { path: { id: roleId } } });
    expect(await granted()).toBeUndefined();
    await sdk.DELETE('/api/resources/{id}', { params: { path: { id: shop.id } } });
    await expect(granted()).rejects.toMatchObject({ error: 'invalid_target', status: 400 });
  });

  it('carries nothing of an API of the same indicator in another tenant', async () => {
    const theirs = await createApi(otherSdk, indicator);
    const theirRole = await createRole(otherSdk, [theirs.refund]);
    const mine = await createRole(sdk, [shop.read]);
    const refused = [
      await assign(machine.clientId, [mine, theirRole]),
      await sdk.POST('/api/roles/{id}/scopes', {
        params: { path: { id: mine } },
        body: { scopeIds: [theirs.refund] },
      }),
      await otherSdk.POST('/api/roles/{id}/applications', {
        params: { path: { id: theirRole } },
        body: { applicationIds: [machine.clientId] },
      }),
      await otherSdk.DELETE('/api/roles/{id}', { params: { path: { id: mine } } }),
    ];
    expect(refused.map(({ response }) => response.status)).toEqual([404, 404, 404, 404]);
    expect(await granted()).toBeUndefined();
    await assign(machine.clientId, [mine]);
    expect(await granted()).toBe('read');
  });
});
