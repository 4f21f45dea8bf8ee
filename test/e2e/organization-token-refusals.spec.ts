import { beforeAll, describe, expect, it } from 'vitest';
import { addMachine, addResource, giveRole, type Machine } from '../support/machines.js';
import { addOrganization, joinOrganization } from '../support/organizations.js';
import { useServer } from '../support/test-app.js';
import { requestToken, type TokenAnswer } from '../support/tokens.js';

const SHOP = 'https://shop.example.com';
const OTHER_API = 'https://other-api.example.com';
const NOT_ASSOCIATED = {
  code: 'oidc.access_denied',
  error: 'access_denied',
  error_description: 'app has not associated with the organization',
};

type Parameters = Record<string, string>;

describe('tokens of machines that name an organization', () => {
  const server = useServer();
  let here: { databaseUrl: string; tenantId: string };
  let there: { databaseUrl: string; tenantId: string };
  let machine: Machine;

  beforeAll(async () => {
    here = { databaseUrl: server.databaseUrl, tenantId: 'default' };
    there = { databaseUrl: server.databaseUrl, tenantId: server.other.id };
    for (const indicator of [SHOP, OTHER_API]) {
      await addResource(server, { tenantId: 'default', indicator, scopes: ['read'] });
    }
    machine = await addMachine(server, 'default');
    for (const id of ['org_1', 'org_2', 'org_3']) await addOrganization(here, id);
    for (const organizationId of ['org_1', 'org_2']) {
      await joinOrganization(here, { organizationId, clientId: machine.clientId });
    }
  });

  const token = (parameters: Parameters, client = machine, tenant = server.tenant): Promise<TokenAnswer> =>
    requestToken(tenant, {
      grant_type: 'client_credentials',
      client_id: client.clientId,
      client_secret: client.clientSecret,
      ...parameters,
    });

  /** Parameters that can repeat. */
  const post = async (pairs: readonly (readonly [string, string])[], body?: string) => {
    const { clientId: client_id, clientSecret: client_secret } = machine;
    const form = new URLSearchParams({ grant_type: 'client_credentials', client_id, client_secret });
    for (const [name, value] of pairs) form.append(name, value);
    const response = await fetch(`${server.tenant.issuer}/token`, {
      method: 'POST',
      headers: { 'content-type': body ? 'application/json' : 'application/x-www-form-urlencoded' },
      body: body ?? form.toString(),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  it('are refused for an organization that the machine is no member of, that is unknown or another tenant’s', async () => {
    await addOrganization(there, 'theirs');
    await addOrganization(there, 'org_5');
    const theirMachine = await addMachine(server, there.tenantId);
    await joinOrganization(there, { organizationId: 'org_5', clientId: theirMachine.clientId });
    for (const organization_id of ['org_3', 'unknown', 'theirs', 'org_5', 'ORG_1']) {
      for (const more of [
        {},
        { resource: SHOP },
        { resource: 'https://unknown.example.com' },
        { resource: 'x' },
      ] as Parameters[]) {
        const { status, body } = await token({ organization_id, ...more });
        expect([organization_id, status, body]).toEqual([
          organization_id,
          403,
          { ...NOT_ASSOCIATED, message: expect.any(String) },
        ]);
      }
    }
    expect((await token({ organization_id: 'org_1' }, theirMachine, server.other)).body).toMatchObject(
      NOT_ASSOCIATED,
    );
    expect((await token({ organization_id: 'org_5' }, theirMachine, server.other)).status).toBe(200);
  });

  it.each([
    ['https://unknown.example.com', 'resource indicator is missing, or unknown'],
    ['urn:logto:resource:organizations', 'resource indicator is missing, or unknown'],
    ['urn:logto:organization:org_1', 'resource indicator is missing, or unknown'],
    ['shop', 'resource indicator must be an absolute URI'],
    [`${SHOP}#part`, 'resource indicator must not contain a fragment component'],
  ])('are refused for the resource %s', async (resource, error_description) => {
    for (const more of [{ organization_id: 'org_1' }, {}] as Parameters[]) {
      const { status, body } = await token({ resource, ...more });
      expect([status, body]).toMatchObject([400, { error: 'invalid_target', error_description }]);
    }
  });

  it('are refused where the organization is empty, instead of being for the whole tenant', async () => {
    for (const more of [{}, { resource: SHOP }] as Parameters[]) {
      const { status, body } = await token({ organization_id: '', ...more });
      expect([status, body['error']]).toEqual([400, 'invalid_request']);
    }
    const { clientId: client_id, clientSecret: client_secret } = machine;
    const json = {
      grant_type: 'client_credentials',
      client_id,
      client_secret,
      organization_id: '',
      resource: SHOP,
    };
    const { status, body } = await post([], JSON.stringify(json));
    expect([status, body['error']]).toEqual([400, 'invalid_request']);
  });

  it('are not to be had from an API that is named like one', async () => {
    for (const indicator of ['urn:logto:organization:org_3', 'urn:logto:resource:organizations']) {
      await addResource(server, { tenantId: 'default', indicator, scopes: ['read:logs'] });
      await giveRole(server, {
        tenantId: 'default',
        clientId: machine.clientId,
        indicator,
        scopes: ['read:logs'],
      });
      const { status, body } = await token({ resource: indicator, scope: 'read:logs' });
      expect([status, body['error']]).toEqual([400, 'invalid_target']);
    }
  });

  it('are refused for several resources, and for an unknown one among them', async () => {
    const organization = ['organization_id', 'org_1'] as const;
    const several = await post([organization, ['resource', SHOP], ['resource', OTHER_API]]);
    expect([several.status, several.body['error_description']]).toEqual([
      400,
      'only a single resource indicator value is supported for this grant type',
    ]);
    const unknown = await post([
      organization,
      ['resource', SHOP],
      ['resource', 'https://unknown.example.com'],
    ]);
    expect([unknown.status, unknown.body['error']]).toEqual([400, 'invalid_target']);
    const stranger = await post([
      ['organization_id', 'org_3'],
      ['resource', SHOP],
      ['resource', OTHER_API],
    ]);
    expect([stranger.status, stranger.body]).toMatchObject([403, NOT_ASSOCIATED]);
  });

  it.each([
    'x'.repeat(21),
    'x'.repeat(50_000),
    "' or 1=1 --",
    'org_1 ',
    'org_1\n',
    'org_1#part',
    'org%5f1',
    '../org_1',
    'urn:logto:organization:org_1',
    '\u{1f600}',
    '__proto__',
  ])('are refused for an id that no organization has (%#)', async (organization_id) => {
    expect(await token({ organization_id })).toMatchObject({ status: 403, body: NOT_ASSOCIATED });
    expect(await token({ organization_id, resource: SHOP })).toMatchObject({
      status: 403,
      body: NOT_ASSOCIATED,
    });
  });

  it('take one organization', async () => {
    const twice = await post([
      ['organization_id', 'org_1'],
      ['organization_id', 'org_2'],
    ]);
    expect([twice.status, twice.body]).toMatchObject([
      400,
      {
        error: 'invalid_request',
        error_description: "'organization_id' parameter must not be provided twice",
      },
    ]);
    const { clientId: client_id, clientSecret: client_secret } = machine;
    const json = (organization_id: unknown) =>
      post(
        [],
        JSON.stringify({ grant_type: 'client_credentials', client_id, client_secret, organization_id }),
      );
    expect((await json(['org_1', 'org_2'])).status).toBe(400);
    expect((await json('org_1\0')).status).toBe(400);
    expect((await json({ id: 'org_1' })).status).toBe(403);
    expect((await json('org_1')).status).toBe(200);
  });

  it('are refused to whoever lacks the secret of the machine', async () => {
    const { status, body } = await requestToken(server.tenant, {
      grant_type: 'client_credentials',
      client_id: machine.clientId,
      client_secret: 'wrong',
      organization_id: 'org_1',
    });
    expect([status, body['error']]).toEqual([401, 'invalid_client']);
  });
});
