import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { createApplication } from '../applications/fixture.js';

describe('a pushed authorization request', () => {
  const server = useServer();
  let clientId: string;

  beforeAll(async () => {
    clientId = await createApplication(await apiClient(server.tenant), {
      type: 'SPA',
      oidcClientMetadata: { redirectUris: ['https://app.example/callback'], postLogoutRedirectUris: [] },
    });
  });

  it('is not taken from anybody, and stores nothing', async () => {
    const response = await fetch(`${server.tenant.issuer}/request`, {
      method: 'POST',
      body: new URLSearchParams({
        client_id: clientId,
        redirect_uri: 'https://app.example/callback',
        response_type: 'code',
        scope: 'openid',
        code_challenge: 'c'.repeat(43),
        code_challenge_method: 'S256',
      }),
    });
    expect([response.status, await response.json()]).toMatchObject([404, { error: 'invalid_request' }]);
    expect(await sql(server.databaseUrl, 'select kind from oidc_artefacts')).toEqual([]);
  });
});
