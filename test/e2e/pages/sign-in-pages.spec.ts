import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { get as request, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { BUILT_IN_PHRASES } from '#src/modules/sign-in-experience/phrases/built-in-phrases.js';
import { PageBundle } from '#src/sign-in/pages/page-bundle.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { type ClientUnderTest } from '../../support/browserless-client.js';
import { addOrganization } from '../../support/organizations.js';
import { addClient } from '../../support/people.js';
import { IDP_CERTIFICATE } from '../../support/saml-keys.js';
import { useServer } from '../../support/test-app.js';
import { addThirdParty } from '../../support/third-parties.js';

const CONSOLE = 'https://console.example.com';

const server = useServer({ FRAME_ANCESTORS: `${CONSOLE}, https://other.example.com` });
let api: ApiClient;
let client: ClientUnderTest;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  client = await addClient(server.tenant);
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(server.tenant.baseUrl + path, { headers: { accept: 'text/html', ...headers }, redirect: 'manual' });
const policyOf = (response: Response) => response.headers.get('content-security-policy') ?? '';

/** The values of a directive. */
const allowed = (response: Response, directive: string) =>
  policyOf(response)
    .split(';')
    .find((part) => part.startsWith(`${directive} `))
    ?.split(' ')
    .slice(1);

const patch = async (changes: object) => {
  expect((await api.patch('/sign-in-exp', changes)).status).toBe(200);
};

/** What the server tells the page, as a browser reads it. */
const settingsIn = (html: string) =>
  JSON.parse(/<script type="application\/json" id="settings">(.*?)<\/script>/s.exec(html)?.[1] ?? '');

describe('the language of a page', () => {
  it.each([
    ['/unknown-session?ui_locales=ru%20de', 'ja', 'ru'],
    ['/unknown-session', 'sv, de-AT;q=0.9, en;q=0.5', 'de'],
    ['/unknown-session', 'zh', 'zh-CN'],
    ['/unknown-session', 'es-419', 'es'],
    ['/unknown-session', 'fr-CA', 'fr'],
    ['/unknown-session', 'pt-BR', 'pt'],
    ['/unknown-session', 'ko-KR', 'ko'],
    ['/unknown-session', 'ar', 'ar'],
    ['/unknown-session', 'sv', 'en'],
  ])('of %s for somebody who reads %s is %s', async (path, acceptLanguage, language) => {
    const response = await get(path, { 'accept-language': acceptLanguage });
    const html = await response.text();
    expect(response.headers.get('content-language')).toBe(language);
    expect(response.headers.get('vary')).toContain('Accept-Language');
    expect(html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
    expect(settingsIn(html).phrases).toEqual({
      lng: language,
      data: BUILT_IN_PHRASES[language as keyof typeof BUILT_IN_PHRASES],
    });
  });

  it('is the tenant’s own where that goes by no browser', async () => {
    await patch({ languageInfo: { autoDetect: false, fallbackLanguage: 'ja' } });
    const heard = async (path: string) =>
      (await get(path, { 'accept-language': 'de' })).headers.get('content-language');
    expect([await heard('/unknown-session'), await heard('/unknown-session?ui_locales=ru')]).toEqual([
      'ja',
      'ru',
    ]);
    await patch({ languageInfo: { autoDetect: true, fallbackLanguage: 'en' } });
  });
});

describe('a page to which a link leads that lets somebody in', () => {
  it.each([
    '/one-time-token?one_time_token=secret&login_hint=a@b.example',
    '/switch-account?one_time_token=secret&login_hint=a@b.example',
    '/invitation?token=secret',
  ])('is there for everybody, and tells nobody its address: %s', async (path) => {
    const response = await get(path);
    expect([response.status, response.headers.get('referrer-policy')]).toEqual([200, 'no-referrer']);
    expect(await response.text()).not.toContain('secret');
  });

  it('tells its own server, where there is no secret in it', async () => {
    expect((await get('/invitation')).headers.get('referrer-policy')).toBe('same-origin');
  });
});

describe('what a page may do', () => {
  it('is load and run what is ours, and nothing else', async () => {
    const response = await get('/unknown-session');
    const html = await response.text();
    expect(allowed(response, 'default-src')).toEqual(["'none'"]);
    expect(allowed(response, 'script-src')).toEqual(["'self'"]);
    expect(allowed(response, 'require-trusted-types-for')).toEqual(["'script'"]);
    expect(allowed(response, 'trusted-types')).toEqual(["'none'"]);
    expect(allowed(response, 'form-action')).toEqual(["'self'"]);
    expect(allowed(response, 'frame-ancestors')).toEqual(["'self'", CONSOLE, 'https://other.example.com']);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(html.match(/<script(?! type="application\/json")[^>]*>/g)).toEqual([
      expect.stringMatching(/^<script type="module" src="\/assets\/[\w.-]+\.js">$/),
    ]);
  });

  it('is show styles of the tenant, which end no element and are named by their hash', async () => {
    const customCss = 'a { color: red }\r\n/* </style><script>alert(1)</script> */\rb { color: blue }';
    await patch({ customCss });
    const response = await get('/unknown-session');
    const html = await response.text();
    const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = '']) => style);
    expect(styles).toHaveLength(2);
    expect(styles[1]).toContain('b { color: blue }');
    expect(styles[1]).not.toContain('\r');
    const hashes = styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(allowed(response, 'style-src')).toEqual(["'self'", ...hashes]);
    expect(await (await get('/sign-in?preview')).text()).not.toContain('color: blue');
    await patch({ customCss: null });
  });

  it('is know settings that hold the end of an element', async () => {
    const supportWebsiteUrl = 'https://example.com/?a=</script><script>alert(1)</script>&lt;';
    await patch({ supportWebsiteUrl });
    const html = await (await get('/unknown-session')).text();
    expect(html.match(/<\/script>/g)).toHaveLength(2);
    expect(settingsIn(html).signInExperience.data.supportWebsiteUrl).toBe(supportWebsiteUrl);
    await patch({ supportWebsiteUrl: null });
  });
});

describe('the pictures of a page', () => {
  const images = async (path: string) => allowed(await get(path), 'img-src')?.slice(2);
  const brand = (host: string) => ({ branding: { logoUrl: `https://${host}/logo.svg` } });
  const look = { termsOfUseUrl: null, privacyPolicyUrl: null };

  it('come from hosts that the tenant, its application or the organization name', async () => {
    expect(await images('/unknown-session')).toEqual([]);
    await patch({
      branding: { logoUrl: 'https://tenant.example/a.png', favicon: 'https://icons.example/i' },
    });
    expect(await images('/unknown-session')).toEqual(['https://tenant.example', 'https://icons.example']);
    const own = { ...brand('application.example'), ...look };
    await api.put(`/applications/${client.clientId}/sign-in-experience`, own);
    const organization = await addOrganization(
      { databaseUrl: server.databaseUrl, tenantId: server.tenant.id },
      'Acme',
    );
    await api.patch(`/organizations/${organization}`, brand('organization.example'));
    expect(await images(`/unknown-session?app_id=${client.clientId}`)).toEqual([
      'https://application.example',
      'https://icons.example',
    ]);
    expect(
      await images(`/unknown-session?app_id=${client.clientId}&organization_id=${organization}`),
    ).toEqual(['https://organization.example', 'https://icons.example']);
  });

  it('of somebody else’s application are shown where it asks for consent alone', async () => {
    await patch({ branding: {} });
    const third = await addThirdParty(server, server.tenant, {});
    await api.put(`/applications/${third.clientId}/sign-in-experience`, {
      ...brand('third.example'),
      ...look,
    });
    expect(await images(`/sign-in?preview&app_id=${third.clientId}`)).toEqual([]);
    expect(await images(`/consent?preview&app_id=${third.clientId}`)).toEqual(['https://third.example']);
  });

  it('come from anywhere where the hosts would make a header that no proxy lets through', async () => {
    await patch({ singleSignOnEnabled: true });
    const provider = { entityId: 'https://idp.example', signInEndpoint: 'https://idp.example/sso' };
    const ids: string[] = [];
    for (let index = 0; index < 100; index++) {
      const { body } = await api.post('/sso-connectors', {
        providerName: 'SAML',
        connectorName: `Customer ${index}`,
        config: { ...provider, x509Certificate: IDP_CERTIFICATE },
        domains: [`customer-${index}.example`],
        branding: { logo: `https://logos-${index}.example/logo.svg` },
      });
      ids.push(String(Object(body)['id']));
    }
    expect(await images('/unknown-session')).toEqual(['https:', 'http:']);
    for (const id of ids.slice(0, 50)) await api.delete(`/sso-connectors/${id}`);
    expect(await images('/unknown-session')).toHaveLength(50);
    for (const id of ids.slice(50)) await api.delete(`/sso-connectors/${id}`);
    await patch({ singleSignOnEnabled: false });
  });

  it('come from no host whose name would change the policy', async () => {
    await patch({ branding: { logoUrl: 'https://a;script-src/x' } });
    const response = await get('/unknown-session');
    expect(policyOf(response)).not.toContain('a;script-src');
    await patch({ branding: {} });
  });
});

describe('a page for nobody in particular', () => {
  it('is shown whatever the query says, and with nothing of another tenant', async () => {
    const foreign = await addClient(server.other);
    const otherApi = await apiClient(server.other);
    const branding = { logoUrl: 'https://foreign.example/logo.svg' };
    const look = { branding, termsOfUseUrl: null, privacyPolicyUrl: null };
    expect((await otherApi.patch('/sign-in-exp', { branding, customCss: '.foreign {}' })).status).toBe(200);
    const path = `/applications/${foreign.clientId}/sign-in-experience`;
    expect((await otherApi.put(path, look)).status).toBeLessThan(300);
    const long = 'x'.repeat(4000);
    for (const query of [
      'app_id=unknown',
      `app_id=${foreign.clientId}`,
      'app_id=a&app_id=b',
      `app_id=${long}`,
      `organization_id=${long}`,
      `ui_locales=${long}`,
    ]) {
      const response = await get(`/unknown-session?${query}`);
      const whole = policyOf(response) + (await response.text());
      expect([query, response.status, whole.includes('foreign')]).toEqual([query, 200, false]);
    }
    const own = await fetch(`${server.other.baseUrl}/unknown-session?app_id=${foreign.clientId}`);
    expect(policyOf(own)).toContain('https://foreign.example');
    expect(await own.text()).toContain('.foreign {}');
  });

  it('is where people stray to, and programs are told in their words', async () => {
    const stray = await get('/sing-in');
    expect([stray.status, stray.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    for (const [path, accept] of [
      ['/sing-in', '*/*'],
      ['/api/sing-in', 'text/html'],
      ['/assets/sing-in.js', 'text/html'],
    ] as const) {
      const response = await get(path, { accept });
      expect([path, response.status, await response.json()]).toMatchObject([
        path,
        404,
        { code: 'request.not_found' },
      ]);
    }
  });

  it('has its headers without its body too', async () => {
    const { status, headers } = await fetch(`${server.tenant.baseUrl}/unknown-session`, { method: 'HEAD' });
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  });
});

describe('a file of the pages', () => {
  const bundle = PageBundle.read('sign-in');
  /** As it is on the wire. */
  const wire = async (path: string, acceptEncoding: string) => {
    const sent = request(server.tenant.baseUrl + path, { headers: { 'accept-encoding': acceptEncoding } });
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    return { headers: response.headers, body: await buffer(response) };
  };
  const read: Record<string, (content: Buffer) => Buffer> = { br: brotliDecompressSync, gzip: gunzipSync };

  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['gzip;q=0', undefined],
  ])('comes as a browser that takes %s can read it, for ever', async (accepted, encoding) => {
    const { headers, body } = await wire(bundle.script, accepted);
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/javascript; charset=utf-8',
      vary: 'Accept-Encoding',
    });
    expect(headers['content-encoding']).toBe(encoding);
    const content = encoding === undefined ? body : read[encoding]?.(body);
    expect(content).toEqual(bundle.find(bundle.script)?.bodies.identity);
  });
});
