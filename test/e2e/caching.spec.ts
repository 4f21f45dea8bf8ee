import { beforeAll, describe, expect, it } from 'vitest';
import { useServer } from '../support/test-app.js';
import { managementToken, requestToken } from '../support/tokens.js';

describe('what caches may do', () => {
  const server = useServer();
  let authorization: string;
  beforeAll(async () => void (authorization = `Bearer ${await managementToken(server.tenant)}`));

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${server.tenant.baseUrl}${path}`, { headers, redirect: 'manual' });
  const cacheControl = async (...request: Parameters<typeof get>) =>
    (await get(...request)).headers.get('cache-control');

  it.each(['/api/roles', '/api/roles/none', '/api/roles?page=0', '/api/my-organization'])(
    'is nothing with the answers of %s, which are for who asked',
    async (path) => {
      expect(await cacheControl(path, { authorization })).toBe('no-store');
      expect(await cacheControl(path)).toBe('no-store');
    },
  );

  it('does not take away entity tags, nor 304', async () => {
    const first = await get('/api/roles', { authorization });
    const tag = first.headers.get('etag') ?? '';
    const second = await get('/api/roles', { authorization, 'if-none-match': tag });
    expect([second.status, second.headers.get('cache-control')]).toEqual([304, 'no-store']);
  });

  it.each([
    '/oidc/auth?client_id=none',
    '/oidc/auth/made-up',
    '/oidc/me',
    '/oidc/session/end',
    '/oidc/device',
    '/oidc/none',
  ])('is nothing with %s', async (path) => {
    expect(await cacheControl(path)).toBe('no-store');
  });

  it('is nothing with tokens', async () => {
    const { headers } = await requestToken(server.tenant, { grant_type: 'client_credentials' });
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    '/oidc/.well-known/openid-configuration',
    '/api/.well-known/management.openapi.json',
    '/api/swagger.json',
    '/api/status',
  ])('is to ask each time about %s', async (path) => {
    for (let time = 0; time < 2; time += 1) expect(await cacheControl(path)).toBe('no-cache');
  });

  it('is to ask each time about the keys, in the words that clients know', async () => {
    for (let time = 0; time < 2; time += 1)
      expect(await cacheControl('/oidc/jwks')).toBe('no-cache, max-age=0, must-revalidate');
  });
});
