import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { TenantProvisioner } from '#src/modules/tenants/tenants.public.js';
import { sql } from '../support/sql.js';
import { startTestApp, useServer } from '../support/test-app.js';

type Jwk = Readonly<Record<string, string>>;

const PUBLIC_MEMBERS = ['alg', 'crv', 'e', 'kid', 'kty', 'n', 'use', 'x', 'y'];

describe('the JWKS', () => {
  const server = useServer();

  const keysOf = async (issuer: string): Promise<Jwk[]> => {
    const { keys } = (await (await fetch(`${issuer}/jwks`)).json()) as { keys: Jwk[] };
    return keys;
  };

  it('has its own content type, and is asked for again each time', async () => {
    for (const path of ['/jwks', '/jwks/', '/JWKS']) {
      const { status, headers } = await fetch(`${server.tenant.issuer}${path}`);
      expect(status).toBe(200);
      expect(headers.get('content-type')).toMatch(/^application\/jwk-set\+json\b/);
      expect(headers.get('cache-control')).toBe('no-cache, max-age=0, must-revalidate');
    }
  });

  it('is answered with 304 where nothing changed', async () => {
    const url = `${server.tenant.issuer}/jwks`;
    const tag = (await fetch(url)).headers.get('etag') ?? '';
    const conditional = { 'if-none-match': tag, 'cache-control': 'max-age=0' };
    expect((await fetch(url, { headers: conditional })).status).toBe(304);
    expect((await fetch(`${server.other.issuer}/jwks`, { headers: conditional })).status).toBe(200);
  });

  it('holds public members only', async () => {
    for (const issuer of [server.tenant.issuer, server.other.issuer, `${server.adminUrl}/oidc`]) {
      const keys = await keysOf(issuer);
      expect(keys).toHaveLength(1);
      expect(PUBLIC_MEMBERS).toEqual(expect.arrayContaining(keys.flatMap(Object.keys)));
      expect(keys[0]).toMatchObject({ kty: 'EC', crv: 'P-256', alg: 'ES256', use: 'sig' });
    }
  });

  it('names a key by its thumbprint', async () => {
    const [key] = await keysOf(server.tenant.issuer);
    const { crv, kty, x, y, kid } = key ?? {};
    const thumbprint = createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
    expect(kid).toBe(thumbprint);
  });

  it('is each tenant’s own', async () => {
    const issuers = [server.tenant.issuer, server.other.issuer, `${server.adminUrl}/oidc`];
    const kids = (await Promise.all(issuers.map(keysOf))).flat().map(({ kid }) => kid);
    expect(new Set(kids).size).toBe(3);
  });

  it.each(['ES384', 'RS256', 'EdDSA'])('serves a tenant that signs with %s', async (SIGNING_ALGORITHM) => {
    const other = await startTestApp({ SIGNING_ALGORITHM });
    try {
      await other.app.get(TenantProvisioner).provision('signer');
      await sql(other.databaseUrl, `insert into tenant_hosts values ('signer.test', 'signer', now())`);
      const response = await other.app.inject({ url: '/oidc/jwks', headers: { host: 'signer.test' } });
      const { keys } = response.json<{ keys: Jwk[] }>();
      expect(keys.map(({ alg }) => alg)).toEqual([SIGNING_ALGORITHM]);
      expect(PUBLIC_MEMBERS).toEqual(expect.arrayContaining(keys.flatMap(Object.keys)));
    } finally {
      await other.close();
    }
  });
});
