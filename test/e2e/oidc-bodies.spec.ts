import { describe, expect, it } from 'vitest';
import { useServer } from '../support/test-app.js';

const FORM = 'application/x-www-form-urlencoded';
const LIMIT_BYTES = 56 * 1024;
const NULL_BYTES = 'null bytes are not allowed in the request body';

describe('request bodies of the OpenID provider', () => {
  const server = useServer();

  const parameters = () => ({
    grant_type: 'client_credentials',
    client_id: server.tenant.clientId,
    client_secret: server.tenant.clientSecret,
    resource: server.tenant.indicator,
    scope: 'all',
  });
  const form = (): string => new URLSearchParams(parameters()).toString();

  const post = async (body: string | Buffer | undefined, contentType?: string, path = '/token') => {
    const response = await fetch(`${server.tenant.issuer}${path}`, {
      method: 'POST',
      headers: contentType === undefined ? {} : { 'content-type': contentType },
      // As bytes, since a text would set a content type.
      body: body === undefined ? undefined : new Uint8Array(Buffer.from(body)),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  it.each([
    FORM,
    `${FORM}; charset=utf-8`,
    `${FORM};charset=UTF-8`,
    `${FORM}; charset="utf8"`,
    'Application/X-WWW-Form-URLEncoded',
  ])('may be a form (%s)', async (contentType) => {
    expect(await post(form(), contentType)).toMatchObject({ status: 200, body: { scope: 'all' } });
  });

  it.each(['application/json', 'application/json; charset=utf-8', 'APPLICATION/JSON'])(
    'may be JSON (%s)',
    async (contentType) => {
      const answer = await post(JSON.stringify(parameters()), contentType);
      expect(answer).toMatchObject({ status: 200, body: { scope: 'all' } });
    },
  );

  it.each([
    ['utf-16le', 'utf16le'],
    ['utf16le', 'utf16le'],
    ['latin1', 'latin1'],
    ['iso-8859-1', 'latin1'],
  ] as const)('may be written in %s', async (charset, encoding) => {
    expect((await post(Buffer.from(form(), encoding), `${FORM}; charset=${charset}`)).status).toBe(200);
    const json = JSON.stringify({ ...parameters(), client_id: 'Zoë' });
    const { body } = await post(Buffer.from(json, encoding), `application/json; charset=${charset}`);
    expect(body['error_description']).toBe('invalid client Zoë');
  });

  it('is refused in a charset that nobody knows', async () => {
    const { status, body } = await post(form(), `${FORM}; charset=klingon`);
    expect([status, body['error_description']]).toEqual([400, 'unsupported charset "klingon"']);
  });

  it.each(['', '{', '[]', '"text"', 'null', '17', '{"grant_type":}', '\u0000', '{}'])(
    'counts as empty where the JSON is %j',
    async (json) => {
      const { status, body } = await post(json, 'application/json');
      expect([status, body['error_description']]).toEqual([
        400,
        'no client authentication mechanism provided',
      ]);
    },
  );

  it.each(['[', '{"a":'])('is refused with 65 levels of JSON that begin with %s', async (level) => {
    const { status, body } = await post(level.repeat(9_000), 'application/json');
    expect([status, body['code'], body['error']]).toEqual([400, 'oidc.invalid_request', 'invalid_request']);
    expect(body['error_description']).toBe('JSON may be nested 64 levels deep');
  });

  it('takes scalars of JSON as text, and lists as repeated parameters', async () => {
    const twice = await post(JSON.stringify({ ...parameters(), scope: ['all', 'all'] }), 'application/json');
    expect(twice.body['error_description']).toBe("'scope' parameter must not be provided twice");
    const number = await post(JSON.stringify({ ...parameters(), client_id: 17 }), 'application/json');
    expect(number.body['error_description']).toBe('invalid client 17');
    const nothing = await post(JSON.stringify({ ...parameters(), scope: null }), 'application/json');
    expect(nothing.body).not.toHaveProperty('scope');
    const prototype = JSON.stringify(parameters()).replace('{', '{"__proto__":{"client_id":"x"},');
    expect((await post(prototype, 'application/json')).status).toBe(200);
  });

  it.each([
    ['text/plain', '/token'],
    ['multipart/form-data; boundary=x', '/token'],
    ['application/xml', '/token/revocation'],
    ['application/jsonx', '/token/introspection'],
    ['application/x-www-form-urlencodedx', '/device/auth'],
  ])('is refused as %s on POST %s', async (contentType, path) => {
    const { status, body } = await post(form(), contentType, path);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      code: 'oidc.invalid_request',
      error: 'invalid_request',
      error_description: `only ${FORM} content-type bodies are supported on POST ${path}`,
    });
  });

  it.each([
    ['a raw null byte in a form', () => `${form()}&x=\0`, FORM],
    ['an encoded null byte in a form', () => `${form()}&x=%00`, FORM],
    ['an encoded null byte in a name', () => `${form()}&%00=x`, FORM],
    ['a null byte in JSON', () => JSON.stringify({ ...parameters(), scope: 'a\0' }), 'application/json'],
    [
      'a null byte in a name of JSON',
      () => JSON.stringify({ ...parameters(), '\0': 'a' }),
      'application/json',
    ],
  ])('is refused with %s', async (_what, body: () => string, contentType) => {
    const answer = await post(body(), contentType);
    expect([answer.status, answer.body['error_description']]).toEqual([400, NULL_BYTES]);
  });

  it('may hold what only looks like a null byte', async () => {
    expect((await post(`${form()}&x=%2500&y=%C0%80`, FORM)).status).toBe(200);
  });

  it('is taken up to 56 kB', async () => {
    const padding = (length: number): string => `${form()}&padding=`.padEnd(length, 'x');
    expect((await post(padding(LIMIT_BYTES), FORM)).status).toBe(200);
    const { status, body } = await post(padding(LIMIT_BYTES + 1), FORM);
    expect([status, body['error'], body['code']]).toEqual([413, 'invalid_request', 'oidc.invalid_request']);
  });

  it.each([LIMIT_BYTES + 1, 1024 * 1024, 8 * 1024 * 1024])(
    'is answered although %d bytes are too many, each time',
    async (length) => {
      for (let round = 0; round < 5; round += 1) {
        expect((await post(Buffer.alloc(length, 'x'), 'application/json')).status).toBe(413);
      }
    },
  );

  it('is not looked at on GET', async () => {
    const response = await fetch(`${server.tenant.issuer}/jwks`, {
      headers: { 'content-type': 'application/json' },
    });
    expect(response.status).toBe(200);
  });

  it.each(['/auth?client_id=a%00b', '/jwks?x=%00', '/device?user_code=%00', '/session/end?state=%00'])(
    'may be missing, but no query holds a null byte (%s)',
    async (path) => {
      const response = await fetch(`${server.tenant.issuer}${path}`);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        error: 'invalid_request',
        error_description: 'null bytes are not allowed in the request query',
      });
    },
  );
});
