import { describe, expect, it, onTestFinished } from 'vitest';
import { newId } from '#src/kernel/ids.js';
import { apiClient } from '../../support/api-client.js';
import type { BrowserlessClient } from '../../support/browserless-client.js';
import { addSocial, type IdentityProvider, newSub } from '../../support/identity-provider.js';
import { sql } from '../../support/sql.js';
import { createHook } from '../webhooks/fixture.js';
import { refusal } from './fixture.js';
import {
  identify,
  leave,
  newBrowser,
  ownersOf,
  submit,
  userOf,
  useSocial,
  verify,
} from './social-fixture.js';

const setting = useSocial();

const post = async (browser: BrowserlessClient, path: string, body: string) => {
  const headers = { 'Content-Type': 'application/json' };
  const url = `/api/experience/verification/social/${path}`;
  const response = await browser.fetch(url, { method: 'POST', headers, body });
  const text = await response.text();
  return `${response.status} ${String(Object(JSON.parse(text)).code)}`;
};

const IDS = [
  '%00',
  'a%00b',
  '__proto__',
  'constructor',
  '%F0%9F%98%80',
  '%ED%A0%80',
  '..%2f..',
  '%',
  'a'.repeat(3_000),
  '%20',
  "'%3B--",
];

describe('an id of a connector that is none', () => {
  it.each(IDS)('is answered with a code: %s', async (id) => {
    const browser = await newBrowser(setting);
    const asked = await post(
      browser,
      `${id}/authorization-uri`,
      JSON.stringify({ state: 's', redirectUri: 'https://any.example' }),
    );
    expect(asked).toMatch(/^4\d\d [a-z_]+\.[a-z_.]+$/);
    const answered = await post(
      browser,
      `${id}/verify`,
      JSON.stringify({ connectorData: { code: 'c' }, verificationId: newId() }),
    );
    expect(answered).toMatch(/^4\d\d [a-z_]+\.[a-z_.]+$/);
  });
});

it('a connector of another kind or tenant is none', async () => {
  const connectorId = await addSocial(await apiClient(setting.server.other), setting.idp, 'theirs');
  const browser = await newBrowser(setting);
  const { verificationId } = await leave(browser, setting.connectorId);
  const body = { connectorData: { code: 'c' }, verificationId };
  expect(refusal(await verify(browser, connectorId, body))).toBe('422 session.invalid_connector_id');
  const path = `experience/verification/social/${connectorId}/authorization-uri`;
  expect(refusal(await browser.api('POST', path, { state: 's', redirectUri: 'https://any.example' }))).toBe(
    '404 entity.not_found',
  );
});

describe('whatever is sent to a connector that is there', () => {
  const text = (more: string) => `{"connectorData":${more}}`;
  it.each([
    ['state', '{"state":[],"redirectUri":{}}'],
    ['huge', `{"state":"${'s'.repeat(3_000)}","redirectUri":"https://any.example"}`],
    ['null bytes', '{"state":"\\u0000","redirectUri":"https://any.example\\u0000"}'],
    ['surrogates', '{"state":"\\ud800","redirectUri":"https://any.example"}'],
    ['no address', '{"state":"s","redirectUri":"not an address"}'],
    ['a script', '{"state":"s","redirectUri":"javascript:alert(1)"}'],
    ['prototype', '{"__proto__":{"state":"s"},"redirectUri":"https://any.example"}'],
    ['constructor', '{"constructor":{"prototype":{"state":"s"}},"redirectUri":"x"}'],
    ['null', 'null'],
    ['list', '[]'],
  ])('has a code on the way there: %s', async (_what, body) => {
    const browser = await newBrowser(setting);
    expect(await post(browser, `${setting.connectorId}/authorization-uri`, body)).toMatch(
      /^(200 undefined|4\d\d [a-z_]+\.[a-z_.]+)$/,
    );
  });

  it.each([
    ['prototype', '{"__proto__":{"code":"c","state":"some-state"}}'],
    ['constructor', '{"constructor":{"prototype":{"code":"c"}},"code":"c","state":"some-state"}'],
    ['methods', '{"toString":"x","hasOwnProperty":"y","code":"c","state":"some-state"}'],
    ['huge', `{"code":"${'c'.repeat(60_000)}","state":"some-state"}`],
    ['too huge', `{"code":"${'c'.repeat(70_000)}","state":"some-state"}`],
    ['many', `{${Array.from({ length: 3_000 }, (_, index) => `"k${index}":"v"`).join(',')}}`],
    ['deep', `{"code":${'['.repeat(900)}${']'.repeat(900)}}`],
    ['numbers', '{"code":1e308,"state":1}'],
    ['surrogates', '{"code":"\\ud800","state":"some-state"}'],
    ['a new line', '{"code":"a\\r\\nX: y","state":"some-state"}'],
    ['another address', '{"code":"c","state":"some-state","redirectUri":"https://evil.example"}'],
    ['another issuer', '{"code":"c","state":"some-state","iss":"https://evil.example"}'],
    ['an error and a code', '{"code":"c","state":"some-state","error":"x"}'],
    ['an empty error', '{"code":"c","state":"some-state","error":""}'],
    ['an error of words', '{"error":"<script>","error_description":"a\\u001b[31m","state":"some-state"}'],
    ['a credential', '{"credential":"a.b.c"}'],
  ])('has a code on the way back: %s', async (_what, connectorData) => {
    const browser = await newBrowser(setting);
    const { verificationId } = await leave(browser, setting.connectorId);
    const body = `{"verificationId":"${verificationId}",${text(connectorData).slice(1)}`;
    expect(await post(browser, `${setting.connectorId}/verify`, body)).toMatch(/^4\d\d [a-z_]+\.[a-z_.]+$/);
  });

  it.each([
    '""',
    '"x"',
    '1',
    'null',
    '{}',
    '[]',
    '"__proto__"',
    `"${'v'.repeat(200)}"`,
    '"\\u0000"',
    `"${newId()}"`,
  ])('has a code as the id of a verification: %s', async (id) => {
    const browser = await newBrowser(setting);
    await leave(browser, setting.connectorId);
    const body = `{"verificationId":${id},"connectorData":{"code":"c"}}`;
    expect(await post(browser, `${setting.connectorId}/verify`, body)).toMatch(/^4\d\d [a-z_]+\.[a-z_.]+$/);
  });
});

/** All that a provider and the server under test tell each other from now on, and nobody else. */
function overheard(idp: IdentityProvider): string[] {
  const told: string[] = [];
  idp.answerTokens = (request, response) => {
    told.push(request.get('code') ?? '', request.get('code_verifier') ?? '');
    const { end } = response;
    response.end = ((...given: Parameters<typeof end>) => {
      const answer = Object(JSON.parse(String(given[0])));
      told.push(...['access_token', 'refresh_token', 'id_token'].map((name) => String(answer[name] ?? '')));
      return end.apply(response, given);
    }) as typeof end;
    return false;
  };
  return told;
}

describe('what is kept of a sign-in', () => {
  it('holds no token, nonce, code or verifier that can be read', async () => {
    const { api, idp, connectorId, server } = setting;
    await api.patch(`/connectors/${connectorId}`, { enableTokenStorage: true });
    await createHook(api, 'https://hooks.example', ['PostRegister', 'User.Created', 'User.Data.Updated']);
    const tokens = overheard(idp);
    onTestFinished(async () => {
      idp.answerTokens = undefined;
      await api.patch(`/connectors/${connectorId}`, { enableTokenStorage: false });
    });
    const sub = newSub(idp, { name: 'Ada' });
    const browser = await newBrowser(setting, 'Register');
    const { verificationId, authorizationUri } = await leave(browser, connectorId);
    const connectorData = await idp.signIn(authorizationUri, sub);
    const flows = async () => JSON.stringify(await sql(server.databaseUrl, 'select flow from sign_in_flows'));
    const before = await flows();
    await verify(browser, connectorId, { verificationId, connectorData });
    await identify(browser, verificationId);
    const after = await flows();
    const seen = JSON.stringify(await browser.experience('GET', '/interaction'));
    expect((await submit(browser)).status).toBe(200);
    const secrets = [...tokens, new URL(authorizationUri).searchParams.get('nonce') ?? ''];
    expect(secrets).toHaveLength(6);
    expect(secrets).not.toContain('');
    const [owner] = await ownersOf(setting, sub);
    const user = JSON.stringify(await userOf(setting, String(owner)));
    const stored = JSON.stringify([
      await sql(server.databaseUrl, 'select * from logs'),
      await sql(server.databaseUrl, 'select * from user_identities'),
      await sql(server.databaseUrl, 'select * from portico_worker._private_jobs'),
    ]);
    for (const event of ['PostRegister', 'User.Created']) expect(stored).toContain(event);
    for (const secret of secrets) {
      for (const [what, kept] of Object.entries({ before, after, seen, user, stored }))
        expect([what, kept.includes(secret)]).toEqual([what, false]);
    }
    expect(await sql(server.databaseUrl, 'select from token_sets where user_id = $1', [owner])).toHaveLength(
      1,
    );
  });
});
