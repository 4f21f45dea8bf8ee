import { expect, it } from 'vitest';
import { CookieJar } from '../../support/cookie-jar.js';
import { useServer } from '../../support/test-app.js';

const ORIGIN = 'https://id.example.com';
const DEVICE = 'device-demo-app';

const server = useServer({ ENDPOINT: ORIGIN, TRUSTED_PROXIES: '127.0.0.1,::1' });

/** A browser behind a proxy that ends TLS, and every cookie that it was ever sent. */
function proxiedBrowser() {
  const jar = new CookieJar();
  const lines: string[] = [];
  const send = async (path: string, form?: Record<string, string>): Promise<Response> => {
    const response = await fetch(server.tenant.baseUrl + path, {
      redirect: 'manual',
      headers: {
        'x-forwarded-host': new URL(ORIGIN).host,
        'x-forwarded-proto': 'https',
        cookie: jar.headerFor(path),
        ...(form && { origin: ORIGIN, 'sec-fetch-site': 'same-origin' }),
      },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    lines.push(...response.headers.getSetCookie());
    jar.keep(response.headers);
    return response;
  };
  const led = async (path: string, form?: Record<string, string>) =>
    (await send(path, form)).headers.get('location')?.replace(ORIGIN, '');
  return { jar, lines, send, led };
}

it('a device is let in over https, with cookies that nobody else can set and that go over https only', async () => {
  const { jar, lines, send, led } = proxiedBrowser();
  const asked = await send('/oidc/device/auth', { client_id: DEVICE, scope: 'openid' });
  const { user_code: code, verification_uri: page } = Object(await asked.json());
  expect(page).toBe(`${ORIGIN}/device`);
  expect(await led('/device')).toBe('/oidc/device');
  expect(await led('/oidc/device')).toBe('/device');
  expect((await send('/device')).status).toBe(200);
  const xsrf = jar.get('_logto_device_flow_xsrf') ?? '';
  const form = { xsrf, user_code: code, confirm: 'yes' };
  expect(await led('/oidc/device', form)).toBe(`/sign-in?app_id=${DEVICE}`);
  expect((await send(`/sign-in?app_id=${DEVICE}`)).status).toBe(200);

  const names = lines.map((line) => line.slice(0, line.indexOf('=')));
  expect(names).toEqual(
    expect.arrayContaining([
      '__Host-_session',
      '__Host-_interaction',
      '__Secure-_interaction_resume',
      '_logto',
    ]),
  );
  for (const line of lines) {
    expect(line).toMatch(/; secure/i);
    expect(line).toMatch(/; samesite=lax/i);
    expect(line).not.toMatch(/domain=/i);
  }
  for (const line of lines.filter((each) => each.startsWith('__Host-'))) expect(line).toMatch(/; path=\/;/);
  expect(JSON.parse(decodeURIComponent(jar.get('_logto') ?? ''))).toEqual({ appId: DEVICE });
  expect(lines.find((line) => line.startsWith('_logto='))).not.toMatch(/httponly/i);
});
