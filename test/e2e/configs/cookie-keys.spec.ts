import { createHmac } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { OidcKeys } from '#src/oidc/keys/oidc-keys.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { listKeys, rotate } from './fixture.js';

const TYPE = 'cookie-keys';
const COOKIE = '_interaction';

describe('cookie keys', () => {
  const server = useServer();
  let api: ApiClient;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
    await sql(
      server.databaseUrl,
      `insert into applications (tenant_id, id, name, type, oidc_client_metadata)
       values ('default', 'spa', 'Page', 'SPA', '{"redirectUris": ["https://spa.test/callback"], "postLogoutRedirectUris": []}')`,
    );
  });

  const values = async (): Promise<readonly string[]> =>
    (await TenantContext.run('default', () => server.app.get(OidcKeys).get())).cookie;

  /** A cookie that the provider sets, and its signature. */
  async function signedCookie(): Promise<{ value: string; signature: string }> {
    const query = new URLSearchParams({
      client_id: 'spa',
      redirect_uri: 'https://spa.test/callback',
      response_type: 'code',
      scope: 'openid',
      code_challenge: 'x'.repeat(43),
      code_challenge_method: 'S256',
    });
    const { headers } = await fetch(`${server.tenant.issuer}/auth?${query}`, { redirect: 'manual' });
    const cookies = new Map(
      headers.getSetCookie().map((cookie): [string, string] => {
        const [name = '', value = ''] = (cookie.split(';', 1)[0] ?? '').split('=');
        return [name, value];
      }),
    );
    return { value: cookies.get(COOKIE) ?? '', signature: cookies.get(`${COOKIE}.sig`) ?? '' };
  }

  const signature = (value: string, key = ''): string =>
    createHmac('sha256', key).update(`${COOKIE}=${value}`).digest('base64url');

  it('are listed with id and time only', async () => {
    expect(await listKeys(api, TYPE)).toEqual([
      { id: expect.stringMatching(/^[0-9a-z]{21}$/), createdAt: expect.any(Number) },
    ]);
  });

  it('are rotated: the newest signs, two are kept', async () => {
    const others = await apiClient(server.other);
    const untouched = await listKeys(others, TYPE);
    const [first] = await listKeys(api, TYPE);
    const once = await rotate(api, TYPE);
    expect(once.map(({ id }) => id)[1]).toBe(first?.id);
    expect(once).toHaveLength(2);

    const twice = await rotate(api, TYPE, { signingKeyAlgorithm: 'EC' });
    expect(twice).toEqual([{ id: expect.any(String), createdAt: expect.any(Number) }, once[0]]);
    expect(await listKeys(api, TYPE)).toEqual(twice);
    expect(await listKeys(others, TYPE)).toEqual(untouched);
  });

  it('sign the cookies of the provider, the newest first of all', async () => {
    for (let rotation = 0; rotation < 3; rotation++) {
      const before = await values();
      await rotate(api, TYPE);
      const after = await values();
      expect(after.slice(1)).toEqual(before.slice(0, 1));
      const cookie = await signedCookie();
      expect(cookie.signature).toBe(signature(cookie.value, after[0]));
    }
  });

  it('know no grace period', async () => {
    const answer = await api.post(`/configs/oidc/${TYPE}/rotate`, { rotationGracePeriod: 60 });
    expect(answer).toMatchObject({ status: 422, body: { code: 'oidc.invalid_request' } });
  });

  it('are deleted as long as another one is left', async () => {
    const [newest, older] = await rotate(api, TYPE);
    expect(await api.delete(`/configs/oidc/${TYPE}/unknown`)).toMatchObject({
      status: 404,
      body: { code: 'oidc.key_not_found' },
    });
    expect((await api.delete(`/configs/oidc/${TYPE}/${newest?.id}`)).status).toBe(204);
    expect(await listKeys(api, TYPE)).toEqual([older]);
    expect(await api.delete(`/configs/oidc/${TYPE}/${older?.id}`)).toMatchObject({
      status: 422,
      body: { code: 'oidc.key_required' },
    });
  });

  it('come out of rotations that race as two, in one order', async () => {
    await Promise.all(Array.from({ length: 6 }, () => rotate(api, TYPE)));
    const keys = await listKeys(api, TYPE);
    expect(keys).toHaveLength(2);
    const cookie = await signedCookie();
    expect(cookie.signature).toBe(signature(cookie.value, (await values())[0]));
    expect(await values()).toHaveLength(2);
  });
});
