import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';

const server = useServer();
let appId: string;

beforeAll(async () => {
  const api = await apiClient(server.tenant);
  const { body } = await api.post('/applications', {
    name: 'Shop',
    type: 'SPA',
    oidcClientMetadata: { redirectUris: ['https://shop.example/callback'], postLogoutRedirectUris: [] },
  });
  appId = Object(body).id;
  await api.put(`/applications/${appId}/sign-in-experience`, {
    termsOfUseUrl: 'https://shop.example/terms',
    privacyPolicyUrl: null,
  });
});

const get = (path: string, cookie?: object) =>
  fetch(server.tenant.baseUrl + path, {
    headers: {
      accept: 'text/html',
      ...(cookie && { cookie: `_logto=${encodeURIComponent(JSON.stringify(cookie))}` }),
    },
  });

describe.each(['/callback/some-connector', '/callback/social/some-connector'])('%s', (path) => {
  const answer = `${path}?code=some-code&state=some-state`;

  it('is shown to anybody, and tells nobody of the answer in its address', async () => {
    const { status, headers } = await get(answer);
    expect([status, headers.get('referrer-policy'), headers.get('cache-control')]).toEqual([
      200,
      'no-referrer',
      'no-store',
    ]);
  });

  it('looks and speaks like the page that was left', async () => {
    const page = await get(answer, { appId, uiLocales: 'de' });
    expect(page.headers.get('content-language')).toBe('de');
    expect(await page.text()).toContain('https://shop.example/terms');
  });

  it.each(['[]', '{"appId":{"a":1}}', '%', 'x'.repeat(3000)])(
    'is not led astray by a cookie %s',
    async (value) => {
      const page = await fetch(server.tenant.baseUrl + answer, { headers: { cookie: `_logto=${value}` } });
      expect(page.status).toBe(200);
    },
  );
});

it('is the only page that goes by the cookie', async () => {
  const page = await get('/unknown-session', { appId, uiLocales: 'de' });
  expect(page.headers.get('content-language')).toBe('en');
});
