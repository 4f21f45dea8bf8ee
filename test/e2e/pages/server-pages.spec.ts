import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import { hiddenForm } from '../../support/hidden-form.js';
import { addClient, addPerson, type Person } from '../../support/people.js';
import { type TestTenant, useServer } from '../../support/test-app.js';

const LOGO = 'https://cdn.example.com/logo.svg?a=1&b=2';
const ACCEPT = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

const server = useServer();
let api: ApiClient;
let client: ClientUnderTest;
let person: Person;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  client = await addClient(server.tenant);
  person = await addPerson(server.tenant);
});

interface Shown {
  readonly status: number;
  readonly policy: string;
  readonly text: string;
}

async function shown(response: Response): Promise<Shown> {
  const policy = response.headers.get('content-security-policy') ?? '';
  return { status: response.status, policy, text: await response.text() };
}
const visit = (browser: BrowserlessClient, url: string, headers: Record<string, string> = {}) =>
  browser.fetch(url, { headers: { accept: ACCEPT, ...headers } }).then(shown);

const stranger = (tenant: TestTenant = server.tenant, who = client) => new BrowserlessClient(tenant, who);
const signedIn = async (): Promise<BrowserlessClient> => {
  const browser = stranger();
  await browser.signIn(person.username, person.password);
  return browser;
};

const END = () => `${server.tenant.issuer}/session/end`;
const UNKNOWN_CLIENT = () => `${server.tenant.issuer}/auth?client_id=nobody`;

/** A page of each kind. */
const PAGES: Record<string, () => Promise<Shown>> = {
  'sign-out': async () => visit(await signedIn(), END()),
  'sign-out without a session': () => visit(stranger(), END()),
  'signed out': () => visit(stranger(), `${END()}/success`),
  'an answer by form_post': () =>
    visit(stranger(), stranger().authorizationUrl({ response_mode: 'form_post', prompt: 'none' })),
  'a change of account': async () => {
    const browser = await signedIn();
    const other = await addPerson(server.tenant);
    await browser.authorize({ prompt: 'login' });
    return visit(browser, await browser.submitPassword(other.username, other.password));
  },
  'the code of a device': () => visit(stranger(), `${server.tenant.issuer}/device?user_code=BCDF-GHJK`),
  'an error': () => visit(stranger(), UNKNOWN_CLIENT()),
  'an error before the provider': () => visit(stranger(), `${UNKNOWN_CLIENT()}&client_id=nobody`),
};

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const inlined = (tag: 'style' | 'script', { text }: Shown): string[] =>
  [...text.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'))].map(([, inline = '']) => inline);

describe.each(Object.entries(PAGES))('the page for %s', (_name, open) => {
  it('needs no other file, and runs nothing but what its policy names', async () => {
    const page = await open();
    const [style = ''] = inlined('style', page);
    expect(page.policy).toContain(`style-src ${hashOf(style)}`);
    const scripts = inlined('script', page);
    expect(page.policy).toMatch(/^default-src 'none';base-uri 'none';/);
    expect(page.policy).toContain(`script-src ${scripts.map(hashOf).join(' ') || "'none'"}`);
    expect(page.text).not.toMatch(/\son\w+=|\sstyle=|<link|<script [^>]|javascript:/);
    expect(page.policy.includes("form-action 'none'")).toBe(!page.text.includes('<form'));
  });

  it('works without scripts, where there is something to do', async () => {
    const { text } = await open();
    const forms = text.match(/<form [^>]*method="post"[^>]*>[^]*?<\/form>/g) ?? [];
    expect(forms.length).toBe(inlined('script', { text, status: 0, policy: '' }).length);
    for (const form of forms) {
      expect(form).toMatch(/<input type="hidden" name="\w+" value="[^"]+"/);
      expect(form).toMatch(/<noscript><button type="submit">[^<]+<\/button><\/noscript>/);
    }
  });

  it('fits a phone, says its language, and lays nothing out by left and right', async () => {
    const page = await open();
    expect(page.text).toMatch(/^<!DOCTYPE html>\s*<html lang="en" dir="ltr">/);
    expect(page.text).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
    expect(page.text.match(/<h1>/g)).toHaveLength(1);
    expect(inlined('style', page)[0]).not.toMatch(/left|right|(?<![-\w])(width|height)/);
  });
});

describe('the language', () => {
  const titleOf = ({ text }: Shown): string => /<title>(.*)<\/title>/.exec(text)?.[1] ?? '';

  it.each([
    ['en', 'Sign Out', 'You have signed out.'],
    ['de', 'Abmelden', 'Sie haben sich abgemeldet.'],
    ['zh-CN', '退出登录', '您已退出登录。'],
    ['ja', 'サインアウト', 'サインアウトしました。'],
    ['ru', 'Выход', 'Вы вышли из учётной записи.'],
    ['es', 'Cerrar sesión', 'Ha cerrado la sesión.'],
    ['fr', 'Se déconnecter', 'Vous êtes déconnecté.'],
    ['pt', 'Sair', 'Você saiu.'],
    ['ko', '로그아웃', '로그아웃되었습니다.'],
    ['ar', 'تسجيل الخروج', 'تم تسجيل خروجك.'],
  ])('is that of the browser: %s', async (language, title, sentence) => {
    const page = await visit(stranger(), `${END()}/success`, { 'accept-language': language });
    expect(titleOf(page)).toBe(title);
    expect(page.text).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
    expect(page.text).toContain(sentence);
  });

  it('is that which the application asked for, then and where the browser comes later', async () => {
    const headers = { 'accept-language': 'ru' };
    const browser = stranger();
    expect(titleOf(await visit(browser, `${END()}?ui_locales=sv+ja`, headers))).toBe('サインアウト');
    await browser.authorize({ ui_locales: 'de-AT' });
    expect(titleOf(await visit(browser, `${END()}/success`, headers))).toBe('Abmelden');
  });

  it('is that of the tenant, where it does not go by browsers, and no other’s', async () => {
    const other = stranger(server.other, await addClient(server.other));
    const changed = await (
      await apiClient(server.other)
    ).patch('/sign-in-exp', {
      languageInfo: { autoDetect: false, fallbackLanguage: 'en' },
    });
    expect(changed.status).toBe(200);
    const headers = { 'accept-language': 'ru' };
    expect(titleOf(await visit(other, `${server.other.issuer}/session/end/success`, headers))).toBe(
      'Sign Out',
    );
    expect(titleOf(await visit(stranger(), `${END()}/success`, headers))).toBe('Выход');
  });
});

describe('the look', () => {
  it('is the tenant’s: colours, pictures, and dark where it has that', async () => {
    const tenant = server.other;
    const look = {
      color: { primaryColor: '#FD0', isDarkModeEnabled: true, darkPrimaryColor: '#123456' },
      branding: {
        logoUrl: LOGO,
        darkLogoUrl: 'https://dark.example.com/logo.svg',
        favicon: 'https://icons.example.com:8443/favicon.ico',
      },
    };
    expect((await (await apiClient(tenant)).patch('/sign-in-exp', look)).status).toBe(200);
    const page = await visit(stranger(tenant), `${tenant.issuer}/session/end/success`);
    expect(page.text).toContain('--accent:#ffdd00;--on-accent:#000000');
    expect(page.text).toMatch(
      /@media \(prefers-color-scheme:dark\)\{[^}]*--accent:#123456;--on-accent:#ffffff/,
    );
    expect(page.text).toContain('color-scheme:light dark');
    expect(page.text).toContain('src="https://cdn.example.com/logo.svg?a=1&amp;b=2"');
    expect(page.text).toContain('<link rel="icon" href="https://icons.example.com:8443/favicon.ico">');
    expect(page.policy).toContain(
      'img-src https://cdn.example.com https://dark.example.com https://icons.example.com:8443;',
    );
  });

  it('is light where the tenant has nothing dark, with ink that can be read', async () => {
    const page = await visit(stranger(), `${END()}/success`);
    expect(page.text).toContain('--accent:#6139f6;--on-accent:#ffffff');
    expect(page.text).toContain('color-scheme:light;');
    expect(page.text).not.toContain('prefers-color-scheme');
    expect(page.policy).not.toContain('img-src');
  });

  it('is the application’s own where it has one', async () => {
    const own = await addClient(server.tenant);
    const look = {
      color: { primaryColor: '#004400' },
      branding: { logoUrl: LOGO },
      termsOfUseUrl: null,
      privacyPolicyUrl: null,
    };
    expect((await api.put(`/applications/${own.clientId}/sign-in-experience`, look)).status).toBe(201);
    const page = await visit(stranger(), `${END()}?client_id=${own.clientId}`);
    expect(page.text).toContain('--accent:#004400');
    expect(page.policy).toContain('img-src https://cdn.example.com;');
  });

  it('shows no picture whose host would change the policy', async () => {
    const own = await addClient(server.tenant);
    const branding = { logoUrl: 'https://a;script-src/x' };
    const look = { branding, termsOfUseUrl: null, privacyPolicyUrl: null };
    expect((await api.put(`/applications/${own.clientId}/sign-in-experience`, look)).status).toBe(201);
    const page = await visit(stranger(), `${END()}?client_id=${own.clientId}`);
    expect(page.policy).not.toContain('img-src');
    expect(page.text).not.toMatch(/<img|<link/);
  });
});

describe('what a request says', () => {
  const EVIL = `"><script>alert('1')</script>`;

  it('is text where a page repeats it', async () => {
    const state = await visit(
      stranger(),
      stranger().authorizationUrl({ response_mode: 'form_post', prompt: 'none', state: EVIL }),
    );
    expect(hiddenForm(state.text).inputs.get('state')).toBe(EVIL);
    const name = await visit(
      stranger(),
      `${UNKNOWN_CLIENT()}&${encodeURIComponent(EVIL)}=1&${encodeURIComponent(EVIL)}=1`,
    );
    for (const { text } of [state, name]) expect(text).not.toContain('<script>alert');
    expect(name.text).toContain('&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;');
  });

  it('does not make a page longer than it has to be', async () => {
    const name = 'x'.repeat(2000);
    const page = await visit(stranger(), `${UNKNOWN_CLIENT()}&${name}=1&${name}=1`);
    expect(page.text).not.toContain('x'.repeat(201));
  });

  it('in a cookie that pages read changes nothing but the look', async () => {
    const told = { appId: `x\0${EVIL}`, organizationId: EVIL, uiLocales: EVIL };
    const cookie = `_logto=${encodeURIComponent(JSON.stringify(told))}`;
    const response = await fetch(`${END()}/success`, { headers: { cookie, accept: ACCEPT } });
    expect(await shown(response)).toMatchObject({ status: 200, text: expect.not.stringContaining('alert') });
    expect((await fetch(`${END()}/success`, { headers: { cookie: '_logto=%' } })).status).toBe(200);
  });
});

describe('the page for errors', () => {
  it.each([
    [
      'an unknown application',
      () => UNKNOWN_CLIENT(),
      'oidc.invalid_client',
      'The application asked for something',
    ],
    [
      'a redirect URI that is not the application’s',
      () => stranger().authorizationUrl({ redirect_uri: 'https://elsewhere.example' }),
      'oidc.invalid_redirect_uri',
      'The application asked for something',
    ],
    [
      'a sign-in that is over',
      () => `${server.tenant.issuer}/auth/unknown`,
      'session.not_found',
      'no longer valid',
    ],
  ])('says what happened and what to do: %s', async (_what, url, code, sentence) => {
    const page = await visit(stranger(), url());
    expect(page.status).toBe(400);
    expect(page.text).toContain(`<code>${code}</code>`);
    expect(page.text).toContain(sentence);
  });

  it('leads to where the tenant has its users begin again', async () => {
    const url = 'https://app.example.com/?a=1&b=2';
    expect((await api.patch('/sign-in-exp', { unknownSessionRedirectUrl: url })).status).toBe(200);
    const lost = await visit(stranger(), `${server.tenant.issuer}/auth/unknown`);
    expect(lost.text).toContain(
      '<a class="action" href="https://app.example.com/?a=1&amp;b=2">Sign in again</a>',
    );
    expect((await visit(stranger(), UNKNOWN_CLIENT())).text).not.toContain('<a ');
    expect((await api.patch('/sign-in-exp', { unknownSessionRedirectUrl: null })).status).toBe(200);
  });
});
