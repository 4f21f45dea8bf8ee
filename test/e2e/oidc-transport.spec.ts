import { describe, expect, it } from 'vitest';
import { RawHttp } from '../support/raw-http.js';
import { useServer } from '../support/test-app.js';

const FORM = 'application/x-www-form-urlencoded';

describe('the transport of the OpenID provider', () => {
  const server = useServer();

  const form = (): string =>
    new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: server.tenant.clientId,
      client_secret: server.tenant.clientSecret,
      resource: server.tenant.indicator,
    }).toString();

  const head = (line: string, ...headers: string[]): string =>
    [`${line} HTTP/1.1`, 'Host: localhost', ...headers, '', ''].join('\r\n');

  const postOf = (body: string, ...headers: string[]): string =>
    head('POST /oidc/token', `Content-Type: ${FORM}`, `Content-Length: ${body.length}`, ...headers) + body;

  it.each([
    ['GET', '/nothing', 404],
    ['GET', '/token', 404],
    ['PUT', '/token', 404],
    ['DELETE', '/jwks', 404],
    ['POST', '/jwks', 404],
    ['PATCH', '/.well-known/openid-configuration', 404],
    ['POST', '/reg', 404],
    ['GET', '/interaction/x', 404],
    ['GET', '', 404],
    ['GET', '/', 404],
    ['GET', '//token', 404],
    ['GET', '/../api/status', 404],
  ])('does not know %s on %s', async (method, path, status) => {
    const response = await server.app.inject({ method: method === 'GET' ? 'GET' : 'POST', url: '/oidc' });
    expect(response.statusCode).toBe(404);
    const raw = await RawHttp.open(server.tenant.baseUrl);
    const answer = await raw.send(head(`${method} /oidc${path}`, 'Connection: close')).untilClosed();
    expect(answer).toContain(`HTTP/1.1 ${status} `);
    const body: unknown = JSON.parse(answer.slice(answer.indexOf('{'), answer.lastIndexOf('}') + 1));
    expect(body).toEqual({
      code: 'oidc.invalid_request',
      error: 'invalid_request',
      error_description: `unrecognized route or not allowed method (${method} on ${path.startsWith('/') ? path : `/${path}`})`,
      message: expect.any(String),
    });
  });

  it.each(['/oidcx', '/oidc.', '/OIDC/jwks', '/oidc%2Fjwks'])(
    'leaves %s to the rest of the server',
    async (url) => {
      const response = await server.app.inject({ url });
      expect(response.body).not.toContain('oidc.');
      expect(response.statusCode).toBe(404);
    },
  );

  it.each(['/token/', '/Token', '/TOKEN/'])('takes %s for /token', async (path) => {
    const response = await fetch(`${server.tenant.issuer}${path}`, {
      method: 'POST',
      body: new URLSearchParams(form()),
    });
    expect(response.status).toBe(200);
  });

  it.each(['/jwks#', '/jwks\\#', '/jwks\\', '/jw"ks'])('refuses %j, which is no path', async (path) => {
    const raw = await RawHttp.open(server.tenant.baseUrl);
    const answer = await raw.send(head(`GET /oidc${path}`, 'Connection: close')).untilClosed();
    expect(answer).toContain('HTTP/1.1 400 ');
  });

  it('answers HEAD like GET, without a body', async () => {
    const response = await fetch(`${server.tenant.issuer}/jwks`, { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(response.headers.get('content-type')).toMatch(/^application\/jwk-set\+json/);
    expect((await fetch(`${server.tenant.issuer}/nothing`, { method: 'HEAD' })).status).toBe(404);
  });

  it('answers OPTIONS that is no preflight', async () => {
    for (const path of ['/token', '/jwks', '/nothing']) {
      const response = await fetch(`${server.tenant.issuer}${path}`, { method: 'OPTIONS' });
      expect(response.status).toBe(404);
    }
  });

  it('sends security headers and a request id with every answer', async () => {
    const { issuer } = server.tenant;
    const ids = new Set<string | null>();
    const answers = [
      await fetch(`${issuer}/jwks`),
      await fetch(`${issuer}/nothing`),
      await fetch(`${issuer}/token`, { method: 'POST' }),
      await fetch(`${issuer}/token`, { method: 'POST', body: new URLSearchParams(form()) }),
      await fetch(`${issuer}/token`, {
        method: 'POST',
        body: new URLSearchParams({ x: 'x'.repeat(60_000) }),
      }),
      await fetch(`${issuer}/auth?x=%00`),
      await fetch(`${issuer}/session/end`),
    ];
    for (const { headers } of answers) {
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'SAMEORIGIN',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cross-origin-resource-policy': 'same-origin',
        'strict-transport-security': expect.stringContaining('max-age='),
      });
      expect(headers.get('x-powered-by')).toBeNull();
      const isPage = headers.get('content-type')?.startsWith('text/html') ?? false;
      expect(headers.has('content-security-policy')).toBe(isPage);
      expect(headers.get('cross-origin-opener-policy')).toBeNull();
      ids.add(headers.get('logto-core-request-id'));
    }
    expect(ids.size).toBe(answers.length);
    expect([...ids].every((id) => /^[\w-]{16}$/.test(id ?? ''))).toBe(true);
  });

  it('refuses headers that are too long', async () => {
    const raw = await RawHttp.open(server.tenant.baseUrl);
    const answer = await raw.send(head('GET /oidc/jwks', `X-Long: ${'x'.repeat(100_000)}`)).untilClosed();
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
    expect(answer).toMatch(/logto-core-request-id: [\w-]{16}/i);
  });

  it('answers a body that arrives byte by byte', async () => {
    const raw = await RawHttp.open(server.tenant.baseUrl);
    for (const byte of postOf(form(), 'Connection: close')) raw.send(byte);
    expect(await raw.untilClosed()).toMatch(/^HTTP\/1\.1 200 /);
  });

  it('ends a request whose body never comes to its end', async () => {
    const raw = await RawHttp.open(server.tenant.baseUrl);
    const unfinished = head('POST /oidc/token', `Content-Type: ${FORM}`, 'Content-Length: 1000');
    expect(await raw.send(`${unfinished}grant_type=`).finish().untilClosed()).not.toMatch(/^HTTP\/1\.1 200 /);
    const { requestTimeout } = server.app.getHttpServer();
    expect(requestTimeout).toBeGreaterThan(0);
  });

  it('survives clients that hang up in the middle of their body', async () => {
    for (let client = 0; client < 20; client += 1) {
      const raw = await RawHttp.open(server.tenant.baseUrl);
      raw
        .send(head('POST /oidc/token', `Content-Type: ${FORM}`, 'Content-Length: 1000'))
        .send('a=')
        .close();
    }
    expect((await fetch(`${server.tenant.issuer}/jwks`)).status).toBe(200);
  });

  it.each([
    ['a body that is too large', () => postOf('x'.repeat(60 * 1024)), 413],
    ['a body with a null byte', () => postOf('a=%00'), 400],
    ['a body of another type', () => postOf('a=b').replace(FORM, 'text/plain'), 400],
    ['a large body of another type', () => postOf('x'.repeat(300_000)).replace(FORM, 'text/plain'), 400],
    ['a query with a null byte', () => head('GET /oidc/auth?a=%00'), 400],
    [
      'a query with a null byte, and a body',
      () => postOf('a=b').replace('/oidc/token', '/oidc/token?a=%00'),
      400,
    ],
    ['a body for an unknown path', () => postOf('a=b').replace('/oidc/token', '/oidc/nothing'), 404],
  ])('keeps the connection after %s', async (_what, request: () => string, status) => {
    const raw = await RawHttp.open(server.tenant.baseUrl);
    await raw.send(request()).until(new RegExp(`^HTTP/1\\.1 ${status} [^]*\\}$`));
    const answers = await raw.send(postOf(form(), 'Connection: close')).untilClosed();
    expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual([`HTTP/1.1 ${status}`, 'HTTP/1.1 200']);
  });

  it('reads chunked bodies, and no two lengths at once', async () => {
    const body = form();
    const chunked = head(
      'POST /oidc/token',
      `Content-Type: ${FORM}`,
      'Transfer-Encoding: chunked',
      'Connection: close',
    );
    const raw = await RawHttp.open(server.tenant.baseUrl);
    raw.send(chunked).send(`${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`);
    expect(await raw.untilClosed()).toMatch(/^HTTP\/1\.1 200 /);
    const smuggling = await RawHttp.open(server.tenant.baseUrl);
    smuggling.send(postOf(body, 'Transfer-Encoding: chunked'));
    expect(await smuggling.untilClosed()).toMatch(/^HTTP\/1\.1 400 /);
  });
});
