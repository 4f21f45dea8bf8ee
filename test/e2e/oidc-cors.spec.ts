import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../support/sql.js';
import { useServer } from '../support/test-app.js';
import { requestToken } from '../support/tokens.js';

const STRANGER = 'https://stranger.example';

describe('calls of browsers to the OpenID provider', () => {
  const server = useServer();

  beforeAll(async () => {
    await sql(
      server.databaseUrl,
      `update applications set oidc_client_metadata = $1, custom_client_metadata = $2 where tenant_id = 'default' and id = $3`,
      [
        {
          redirectUris: ['https://app.example.com:443/cb', 'https://*.preview.example.com/cb'],
          postLogoutRedirectUris: [],
        },
        {
          corsAllowedOrigins: [
            'https://listed.example.com',
            'http://localhost:8080',
            'com.example.app://cb',
            '*',
            'null',
          ],
        },
        server.tenant.clientId,
      ],
    );
  });

  const from = (origin: string, secret = server.tenant.clientSecret) =>
    requestToken(
      server.tenant,
      {
        grant_type: 'client_credentials',
        client_id: server.tenant.clientId,
        client_secret: secret,
        resource: server.tenant.indicator,
      },
      { origin },
    );

  it.each([
    'https://app.example.com',
    'https://listed.example.com',
    'http://localhost:8080',
    'https://one.preview.example.com',
  ])('are allowed from %s, which the client lists', async (origin) => {
    const { status, headers } = await from(origin);
    expect([status, headers.get('access-control-allow-origin')]).toEqual([200, origin]);
    expect(headers.get('vary')).toMatch(/origin/i);
  });

  it('are allowed from the origin of the server', async () => {
    const { status, headers } = await from(server.tenant.baseUrl);
    expect([status, headers.get('access-control-allow-origin')]).toEqual([200, server.tenant.baseUrl]);
  });

  it.each([
    STRANGER,
    'null',
    '*',
    'http://app.example.com',
    'https://app.example.com.stranger.example',
    'https://app.example.com:8443',
    'http://localhost:8081',
    'https://preview.example.com',
    'https://a.b.preview.example.com',
    'https://.preview.example.com',
    'https://one.preview.example.com.stranger.example',
    'https://stranger.example/.preview.example.com',
    'com.example.app://cb',
    'http://127.0.0.1',
  ])('are refused from %s', async (origin) => {
    const { status, headers, body } = await from(origin);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      code: 'oidc.invalid_request',
      error: 'invalid_request',
      error_description: `origin ${origin} not allowed for client: ${server.tenant.clientId}`,
    });
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(body).not.toHaveProperty('access_token');
  });

  it('are refused from the origin of another tenant', async () => {
    expect((await from(server.other.baseUrl)).status).toBe(400);
  });

  it.each(['/token', '/token/introspection', '/token/revocation', '/me', '/jwks', '/device/auth'])(
    'may be prepared from any origin (%s)',
    async (path) => {
      const response = await fetch(`${server.tenant.issuer}${path}`, {
        method: 'OPTIONS',
        headers: {
          origin: STRANGER,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization,x-other',
        },
      });
      expect(response.status).toBe(204);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'access-control-allow-origin': STRANGER,
        'access-control-allow-headers': 'authorization,x-other',
      });
      expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    },
  );

  it.each(['/jwks', '/.well-known/openid-configuration', '/.well-known/oauth-authorization-server'])(
    'may read %s from any origin',
    async (path) => {
      const response = await fetch(`${server.tenant.issuer}${path}`, { headers: { origin: STRANGER } });
      expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([200, STRANGER]);
      expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    },
  );
});
