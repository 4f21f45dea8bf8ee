import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleApp, type SampleApp } from './sample-app.js';
import { ItemController, ItemPartController, LookupController } from './sample-items.controller.js';

/** The request for `/api/items?abandoned`, as soon as the server has seen its head. */
let abandoned: Promise<IncomingMessage>;

function observe(app: NestFastifyApplication): void {
  const instance = app.getHttpAdapter().getInstance();
  // Like a folder of static files: the route matches, the file does not exist.
  instance.get('/files/*', (_, reply) => reply.callNotFound());
  abandoned = new Promise((resolve) => {
    instance.addHook('onRequest', (request, _, done) => {
      if (request.url.endsWith('?abandoned')) resolve(request.raw);
      done();
    });
  });
}

let sample: SampleApp;
let port: number;
beforeAll(async () => {
  sample = await sampleApp([ItemController, ItemPartController, LookupController], { prepare: observe });
  await sample.app.listen(0, '127.0.0.1');
  port = Number(new URL(await sample.app.getUrl()).port);
});
afterAll(() => sample.app.close());

/** What the server answers to these bytes; `inject` would not let malformed requests through. */
async function exchange(request: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(request, 'latin1');
  return text(socket);
}

const get = (target: string, method = 'GET') =>
  exchange(`${method} ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);

describe('an unknown path', () => {
  it.each([
    '/api',
    '/api/',
    '/api/none',
    '/api/items/',
    '/api/items//parts',
    '/apix',
    '/',
    '/api/items/x/parts/y/z',
    '/files/none',
  ])('is 404 with a code (%s)', async (url) => {
    const response = await sample.app.inject(url);
    expect(response.statusCode).toBe(404);
    expect(response.json()).toEqual({ code: 'request.not_found', message: 'There is nothing at this path.' });
  });

  it('is 404 before its body is looked at', async () => {
    const response = await sample.app.inject({
      method: 'POST',
      url: '/api/none',
      headers: { 'content-type': 'application/json' },
      payload: '{',
    });
    expect(response.statusCode).toBe(404);
  });
});

describe('a known path', () => {
  it.each([
    ['PATCH', '/api/items', 'GET, HEAD, POST'],
    ['POST', '/api/items/x', 'GET, HEAD, PUT, PATCH, DELETE'],
    ['DELETE', '/api/items/x/parts?a=b', 'GET, HEAD, POST'],
  ] as const)('is 405 for %s %s, with the methods it has', async (method, url, allow) => {
    const response = await sample.app.inject({ method, url, payload: '{' });
    expect(response.statusCode).toBe(405);
    expect(response.headers.allow).toBe(allow);
    expect(response.json()).toEqual({
      code: 'request.method_not_allowed',
      message: expect.stringContaining('Allow'),
    });
  });

  it('answers OPTIONS with its methods', async () => {
    const response = await sample.app.inject({ method: 'OPTIONS', url: '/api/items' });
    expect(response.statusCode).toBe(204);
    expect(response.headers.allow).toBe('GET, HEAD, POST');
  });

  it('answers HEAD like GET, without the body', async () => {
    const response = await sample.app.inject({ method: 'HEAD', url: '/api/items' });
    expect(response.statusCode).toBe(200);
    expect(response.headers['total-number']).toBe('45');
    expect(response.body).toBe('');
  });
});

describe('an unknown verb', () => {
  it.each(['PROPFIND', 'PURGE', 'TRACE', 'FOO', 'get'])('is 501 (%s)', async (method) => {
    const answer = await get('/api/items', method);
    expect(answer).toMatch(/^HTTP\/1\.1 501 /);
    expect(answer).toMatch(/\r\n\r\n\{"code":"request\.method_not_implemented","message":/);
    expect(answer).toMatch(/logto-core-request-id: [\w-]{16}\r\n/i);
  });
});

describe('a malformed request', () => {
  it.each(['/api/items/%', '/api/items/%zz', '/api/%E0%A4%A', '/%'])(
    'is 400 for the path %s',
    async (target) => {
      const answer = await get(target);
      expect(answer).toMatch(/^HTTP\/1\.1 400 /);
      expect(answer).toMatch(/\r\n\r\n{"code":"request\.malformed","message":/);
      expect(answer).toMatch(/logto-core-request-id: [\w-]{16}\r\n/i);
      expect(answer).toMatch(/x-content-type-options: nosniff/i);
    },
  );

  it.each([
    ['an over-long parameter', `/api/items/${'a'.repeat(257)}`, 414, 'request.path_too_long'],
    ['an over-long URL', `/api/items?q=${'a'.repeat(20_000)}`, 431, 'request.headers_too_large'],
    ['bytes above ASCII', '/api/items/\u00ff', 400, 'request.malformed'],
    ['an asterisk', '*', 404, 'request.not_found'],
    ['dots', '/api/../api/items', 404, 'request.not_found'],
    ['a thousand repeated keys', `/api/items?${'page=1&'.repeat(1000)}`, 400, 'guard.invalid_pagination'],
  ])('is no 500 for %s', async (_, target, status, code) => {
    const answer = await get(target);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).toContain(`{"code":"${code}",`);
  });

  it.each([
    ['no host', 'GET /api/items HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['an odd host', 'GET /api/items HTTP/1.1\r\nHost: a b"<>\u00ff\r\nConnection: close\r\n\r\n', 200],
    ['HTTP/1.0', 'GET /api/items HTTP/1.0\r\n\r\n', 200],
    ['nonsense', 'nonsense\r\n\r\n', 501, 'request.method_not_implemented'],
    ['an invalid header', 'GET / HTTP/1.1\r\nHost: a\r\nbad header\r\n\r\n', 400, 'request.malformed'],
  ])('is no 500 for %s', async (_, request, status, code = '') => {
    const answer = await exchange(request);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).toContain(code);
  });

  it('may end before it is complete, which is no bug', async () => {
    const socket = connect(port, '127.0.0.1');
    socket.write(
      'POST /api/items?abandoned HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
    );
    const request = await abandoned;
    const closed = once(request, 'close').catch((error: unknown) => error);
    socket.destroy();
    expect(await closed).toMatchObject({ code: 'ECONNRESET' });
    expect(await get('/api/items')).toMatch(/^HTTP\/1\.1 200 /);
    expect(sample.errors).toEqual([]);
  });

  it('is never logged as a bug', () => {
    expect(sample.errors).toEqual([]);
  });
});
