import { expect, it } from 'vitest';
import { useServer } from '../support/test-app.js';
import { managementToken } from '../support/tokens.js';

const server = useServer();

it.each(['stranger.test', 'localhost:1'])(
  'links of a list lead to the origin of the tenant, asked as %s',
  async (host) => {
    const headers = {
      authorization: `Bearer ${await managementToken(server.tenant)}`,
      host,
      'x-forwarded-host': 'stranger.test',
      'x-forwarded-proto': 'https',
    };
    const answer = await server.app.inject({ url: '/api/roles?page=1', headers });
    expect(answer.headers['link']).toContain(`<${server.tenant.baseUrl}/api/roles?page=1>; rel="first"`);
    expect(answer.headers['link']).not.toContain('stranger');
  },
);
