import { createRemoteJWKSet, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { addResource, giveRole } from '../support/machines.js';
import { useServer } from '../support/test-app.js';
import { requestToken, type TokenAnswer } from '../support/tokens.js';

const SHOP = 'https://shop.example.com';
const TENANT = 'default';

describe('the default resource of client_credentials', () => {
  const server = useServer();

  const withoutResource = (): Promise<TokenAnswer> =>
    requestToken(server.tenant, {
      grant_type: 'client_credentials',
      client_id: server.tenant.clientId,
      client_secret: server.tenant.clientSecret,
      scope: 'read',
    });

  it('is needed where the request names none', async () => {
    const { status, body } = await withoutResource();
    expect(status).toBe(400);
    expect(body).toMatchObject({
      code: 'oidc.invalid_target',
      error: 'invalid_target',
      error_description: 'both `resource` and `organization_id` are not provided',
    });
  });

  it('is what a token is for where the request names none', async () => {
    await addResource(server, {
      tenantId: server.other.id,
      indicator: 'https://acme.test',
      scopes: [],
      isDefault: true,
    });
    expect((await withoutResource()).status).toBe(400);
    await addResource(server, { tenantId: TENANT, indicator: SHOP, scopes: ['read'], isDefault: true });
    await giveRole(server, {
      tenantId: TENANT,
      clientId: server.tenant.clientId,
      indicator: SHOP,
      scopes: ['read'],
    });
    const { status, body } = await withoutResource();
    expect([status, body['scope']]).toEqual([200, 'read']);
    const keys = createRemoteJWKSet(new URL(`${server.tenant.issuer}/jwks`));
    const { payload } = await jwtVerify(String(body['access_token']), keys);
    expect(payload.aud).toBe(SHOP);
  });
});
