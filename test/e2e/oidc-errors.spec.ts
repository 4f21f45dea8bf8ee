import { describe, expect, it } from 'vitest';
import { sql } from '../support/sql.js';
import { useServer } from '../support/test-app.js';

const BROWSER = 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8';

describe('errors of the OpenID provider', () => {
  // The failure of ours would be logged.
  const server = useServer({ LOG_LEVEL: 'silent' });

  const post = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${server.tenant.issuer}${path}`, { method: 'POST', headers, body: new URLSearchParams(form) });

  it('carry our code and message beside the members of OAuth', async () => {
    const response = await post('/token', {});
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.json()).toEqual({
      code: 'oidc.invalid_request',
      message: expect.stringMatching(/\w/),
      error: 'invalid_request',
      error_description: 'no client authentication mechanism provided',
    });
  });

  it.each([
    ['/token', { client_id: 'nobody' }],
    ['/token', { padding: 'x'.repeat(60_000) }],
    ['/token', { padding: '\0' }],
    ['/nothing', {}],
  ])('have the members of OAuth alone on POST %s where asked for', async (path, form) => {
    const raw = await post(`${path}?parse_error=false`, form as Record<string, string>);
    expect(Object.keys((await raw.json()) as object)).toEqual(['error', 'error_description']);
    const other = await post(`${path}?parse_error=true`, form as Record<string, string>);
    expect(await other.json()).toMatchObject({ code: expect.any(String), message: expect.any(String) });
  });

  /** Answers at which people look, each of them an error. */
  const visited = (headers: Record<string, string>, more = '') => {
    const { issuer } = server.tenant;
    return Promise.all([
      fetch(`${issuer}/auth?client_id=nobody${more}`, { headers }),
      fetch(`${issuer}/auth?client_id=nobody&client_id=nobody${more}`, { headers }),
      fetch(`${issuer}/auth/unknown?${more}`, { headers }),
      fetch(`${issuer}/session/end?id_token_hint=x${more}`, { headers }),
      fetch(`${issuer}/device?user_code=${'x'.repeat(2049)}${more}`, { headers }),
      post(`/session/end/confirm?${more}`, {}, headers),
      post(`/device?${more}`, {}, headers),
    ]);
  };
  /** Errors that only clients meet. */
  const asked = (headers: Record<string, string>) =>
    Promise.all([
      post('/token', { client_id: 'nobody' }, headers),
      post('/token', { padding: 'x'.repeat(60_000) }, headers),
      post('/device/auth', { client_id: 'nobody' }, headers),
      fetch(`${server.tenant.issuer}/nothing`, { headers }),
      fetch(`${server.tenant.issuer}/me`, { headers }),
    ]);
  const expectJson = async (answers: readonly Response[]) => {
    for (const response of answers) {
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(response.headers.get('content-type')).toMatch(/^application\/json/);
      expect(response.headers.get('content-security-policy')).toBeNull();
      expect(await response.json()).toMatchObject({
        code: expect.stringMatching(/^(oidc|session)\./),
        message: expect.any(String),
        error: expect.any(String),
      });
    }
  };

  it.each([
    'image/png',
    '*/*',
    'application/json',
    'application/json, text/plain, */*',
    'application/json, text/html',
  ])('are JSON, unless a page is preferred (%s)', async (accept) => {
    const answers = [...(await asked({ accept })), ...(await visited({ accept }))];
    expect(answers.length).toBeGreaterThan(0);
    await expectJson(answers);
  });

  it('are found without reading more than a browser says', async () => {
    const answers = await visited({ accept: `${'a/b,'.repeat(1000)}text/html` });
    expect(answers.length).toBeGreaterThan(0);
    await expectJson(answers);
  });

  it.each(['text/html', BROWSER])('are JSON for clients, whatever they accept (%s)', async (accept) => {
    await expectJson(await asked({ accept }));
    for (const response of await visited({ accept }, '&parse_error=false')) {
      expect(Object.keys((await response.json()) as object)).toEqual(
        expect.arrayContaining(['error', 'error_description']),
      );
    }
  });

  it.each(['text/html', BROWSER])(
    'are pages where people meet them, with the same status (%s)',
    async (accept) => {
      const [pages, plain] = [await visited({ accept }), await visited({ accept: '*/*' })];
      for (const [at, page] of pages.entries()) {
        expect(page.status).toBe(plain[at]?.status);
        expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
        const { code } = Object(await plain[at]?.json());
        const text = await page.text();
        expect(text).toContain(`<code>${code}</code>`);
        expect(text).toContain(`<code>${page.headers.get('logto-core-request-id')}</code>`);
      }
    },
  );

  it('name the session where it is what is missing', async () => {
    const response = await fetch(`${server.tenant.issuer}/auth/unknown`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'session.not_found', error: 'invalid_request' });
  });

  it('refuse a token that is none, with 401', async () => {
    const response = await fetch(`${server.tenant.issuer}/me`, {
      headers: { authorization: 'Bearer nothing' },
    });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toContain('Bearer');
    expect(await response.json()).toMatchObject({ code: 'oidc.invalid_token', error: 'invalid_token' });
  });

  it('say nothing about a failure of ours', async () => {
    await sql(server.databaseUrl, 'alter table applications rename to away');
    try {
      const response = await post('/token', { client_id: 'someone', client_secret: 'x' });
      expect(response.status).toBe(500);
      expect(await response.json()).toEqual({
        code: 'oidc.server_error',
        message: expect.any(String),
        error: 'server_error',
        error_description: 'oops! something went wrong',
      });
    } finally {
      await sql(server.databaseUrl, 'alter table away rename to applications');
    }
  });
});
