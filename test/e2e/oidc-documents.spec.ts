import { describe, expect, it } from 'vitest';
import { useServer } from '../support/test-app.js';

/** A path, and another spelling of it, which only the provider recognises. */
const DOCUMENTS: [string, string][] = [
  ['/jwks', '/JWKS'],
  ['/.well-known/openid-configuration', '/.well-known/openid-configuration/'],
  ['/.well-known/oauth-authorization-server', '/.well-known/OAuth-Authorization-Server'],
];

/** What may differ between two answers of the same. */
const OF_ONE_ANSWER = ['date', 'logto-core-request-id'];

describe('the public documents of the OpenID provider', () => {
  const server = useServer();

  const ask = async (path: string, { method = 'GET', headers = {} }: RequestInit = {}) => {
    const response = await fetch(`${server.tenant.issuer}${path}`, {
      method,
      headers: { 'cache-control': 'max-age=0', ...headers },
    });
    const kept = [...response.headers].filter(([name]) => !OF_ONE_ANSWER.includes(name));
    return { status: response.status, headers: Object.fromEntries(kept), body: await response.text() };
  };

  it.each(DOCUMENTS)('are the same from memory as from the provider (%s, %s)', async (path, spelling) => {
    const first = await ask(path);
    const tag = first.headers['etag'] ?? '';
    expect(tag).toMatch(/^W\/"/);
    expect(await ask(path)).toEqual(first);
    const variants: RequestInit[] = [
      {},
      { headers: { origin: 'https://app.example.com' } },
      { headers: { 'accept-encoding': 'identity' } },
      { headers: { 'if-none-match': tag } },
      { headers: { 'if-none-match': `"other", ${tag}`, origin: 'https://app.example.com' } },
      { headers: { 'if-none-match': '"other"' } },
      { method: 'HEAD' },
    ];
    for (const variant of variants) expect(await ask(path, variant)).toEqual(await ask(spelling, variant));
    expect((await ask(path, { method: 'POST' })).status).toBe(404);
  });

  it.each(DOCUMENTS)('are for every page, which %s names', async (path) => {
    for (const origin of ['https://app.example.com', 'https://other.example.com']) {
      const { headers } = await ask(path, { headers: { origin } });
      expect(headers['access-control-allow-origin']).toBe(origin);
      expect(headers['vary']).toBe('Origin, Accept-Encoding');
    }
    expect((await ask(path)).headers['access-control-allow-origin']).toBe('*');
  });

  it.each(DOCUMENTS)('are gzipped for clients that accept it (%s, %s)', async (path, spelling) => {
    const plain = await ask(path, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers).not.toHaveProperty('content-encoding');
    for (const one of [path, spelling]) {
      const { headers, body } = await ask(one, { headers: { 'accept-encoding': 'gzip' } });
      expect(headers['content-encoding']).toBe('gzip');
      expect(Number(headers['content-length'])).toBeLessThan(Number(plain.headers['content-length']));
      expect([headers['etag'], body]).toEqual([plain.headers['etag'], plain.body]);
    }
  });

  it('are not mixed up between tenants', async () => {
    const ofOther = await (await fetch(`${server.other.issuer}/jwks`)).text();
    expect((await ask('/jwks')).body).not.toBe(ofOther);
    expect(await (await fetch(`${server.other.issuer}/jwks`)).text()).toBe(ofOther);
  });
});
