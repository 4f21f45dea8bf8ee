import { describe, expect, it, onTestFinished } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { RawHttp } from '../../support/raw-http.js';
import { useServer } from '../../support/test-app.js';

const server = useServer({ STRANGER_BURST: '40', STRANGER_REQUESTS_PER_SECOND: '40' });

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

const post = (path: string, body: string, headers: Record<string, string> = FORM) =>
  fetch(server.tenant.baseUrl + path, { method: 'POST', headers, body, redirect: 'manual' });

describe.each(['/callback/apple-1', '/callback/social/apple-1', '/account/callback/social/apple-1'])(
  'what a provider has a browser post to %s',
  (path) => {
    it('is in the address of the page that the browser gets', async () => {
      const answer = { code: 'a b&c', state: 'some/state', user: '{"name":"Åsa"}' };
      const response = await post(path, String(new URLSearchParams(answer)), {
        ...FORM,
        origin: 'https://appleid.apple.com',
        'sec-fetch-site': 'cross-site',
      });
      expect(response.status).toBe(303);
      const location = new URL(response.headers.get('location') ?? '', server.tenant.baseUrl);
      expect([location.origin, location.pathname]).toEqual([server.tenant.baseUrl, path]);
      expect(Object.fromEntries(location.searchParams)).toEqual(answer);
      expect(response.headers.get('referrer-policy')).toBe('no-referrer');
      expect(response.headers.get('cache-control')).toBe('no-store');
      const page = await fetch(location, { headers: { accept: 'text/html' } });
      expect([page.status, page.headers.get('referrer-policy')]).toEqual([200, 'no-referrer']);
    });

    it('takes the place of what the address had', async () => {
      const response = await post(`${path}?state=forged`, 'state=real');
      expect(response.headers.get('location')).toBe(`${path}?state=real`);
    });

    it.each([
      ['JSON', '{"code":"1"}', { 'content-type': 'application/json' }],
      ['text', 'code=1', { 'content-type': 'text/plain' }],
      ['too many fields', 'a=1&'.repeat(60), FORM],
    ])('is refused as %s', async (_what, body, headers) => {
      const response = await post(path, body, headers);
      expect([response.status, Object(await response.json()).code]).toEqual([400, 'oidc.invalid_request']);
    });

    it.each([
      ['too long', `code=${'x'.repeat(9_000)}`],
      ['too long once it is an address', `code=${'é'.repeat(3_000)}`],
    ])('is refused where it is %s', async (_what, body) => {
      const response = await post(path, body);
      expect([response.status, Object(await response.json()).code]).toEqual([413, 'request.body_too_large']);
    });
  },
);

it.each(['//evil.example/callback/x', '/callback', '/sign-in'])('leads nowhere from %s', async (path) => {
  const { status, headers } = await post(path, 'code=1');
  expect([status >= 400, headers.get('location')]).toEqual([true, null]);
});

it.each([
  '/callback/..//evil.example',
  '/callback/%2e%2e//evil.example',
  '/callback/x/..\\..\\/evil.example',
  '/account/callback/social/../../..//evil.example',
])('leads to no other server from %s', async (target) => {
  const { baseUrl } = server.tenant;
  const connection = await RawHttp.open(baseUrl);
  const { host } = new URL(baseUrl);
  const head = `POST ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\nContent-Length: 6\r\n`;
  connection.send(`${head}Content-Type: ${FORM['content-type']}\r\n\r\ncode=1`);
  const answer = await connection.untilClosed();
  expect(answer).toMatch(/^HTTP\/1\.1 404 /);
  expect(answer).not.toMatch(/^location:/im);
});

it('is limited like all that strangers do', async () => {
  const now = Clock.now();
  Clock.use(() => now);
  onTestFinished(() => Clock.use());
  const answers = await Promise.all(Array.from({ length: 120 }, () => post('/callback/a', 'code=1')));
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(0);
  expect(answers.every(({ status }) => status === 303 || status === 429)).toBe(true);
});
