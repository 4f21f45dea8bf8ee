import { Controller, Header } from '@nestjs/common';
import { type NestFastifyApplication, RouteConfig } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GetEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { sampleApp, type SampleApp } from './sample-app.js';
import { ItemController } from './sample-items.controller.js';

@Controller('tagged')
class TaggedController {
  @GetEndpoint('', { audience: 'public', summary: 'Get', returns: 'json' })
  @Header('X-Own', 'yes')
  get() {
    return { text: 'same' };
  }
}

/** Stands for an audience that is known by a cookie. */
@Controller('closed')
class ClosedController {
  @RouteConfig({ origins: 'none' })
  @PostEndpoint(':id', { audience: 'public', summary: 'Post', returns: 'json' })
  post() {
    return {};
  }
}

@Controller('listed')
class ListedController {
  @RouteConfig({ origins: 'listed' })
  @GetEndpoint('', { audience: 'public', summary: 'Get', returns: 'json' })
  get() {
    return {};
  }
}

@Controller('open')
class OpenController {
  @RouteConfig({ origins: 'any' })
  @PostEndpoint('', { audience: 'public', summary: 'Post', returns: 'json' })
  post() {
    return {};
  }
}

/** A stand-in for a server of its own under a path, as the OpenID provider is one. */
function mountOidc(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply, done) => {
      if (!request.url.startsWith('/oidc')) return done();
      reply.hijack();
      reply.raw.end('by another server');
    });
}

let sample: SampleApp;
beforeAll(async () => {
  sample = await sampleApp([ItemController, TaggedController, ClosedController], { prepare: mountOidc });
});
afterAll(() => sample.app.close());

const everywhere = [
  ['an answer', { method: 'GET', url: '/api/items' }],
  ['a refusal', { method: 'GET', url: '/api/items?page=0' }],
  ['an unknown path', { method: 'GET', url: '/none' }],
  ['a wrong method', { method: 'DELETE', url: '/api/items' }],
  ['a malformed path', { method: 'GET', url: '/%zz' }],
  [
    'a preflight',
    {
      method: 'OPTIONS',
      url: '/api/items',
      headers: { origin: 'http://a', 'access-control-request-method': 'POST' },
    },
  ],
  ['an answer that does not pass through the framework', { method: 'GET', url: '/oidc/jwks' }],
] as const;

describe.each(everywhere)('%s', (_, request) => {
  it('carries a request id of its own', async () => {
    const [first, second] = [await sample.app.inject(request), await sample.app.inject(request)];
    expect(first.headers['logto-core-request-id']).toMatch(/^[\w-]{16}$/);
    expect(first.headers['logto-core-request-id']).not.toBe(second.headers['logto-core-request-id']);
  });

  it('carries the security headers', async () => {
    const { headers } = await sample.app.inject(request);
    expect(headers).toMatchObject({
      'strict-transport-security': 'max-age=15552000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    for (const absent of [
      'content-security-policy',
      'cross-origin-opener-policy',
      'cross-origin-embedder-policy',
      'x-dns-prefetch-control',
      'x-powered-by',
    ]) {
      expect(headers).not.toHaveProperty(absent);
    }
  });
});

describe('an entity tag', () => {
  const get = (ifNoneMatch?: string, url = '/api/tagged') =>
    sample.app.inject({ url, headers: ifNoneMatch === undefined ? {} : { 'if-none-match': ifNoneMatch } });

  it('is weak and stays while the answer stays', async () => {
    const [first, second] = [await get(), await get()];
    expect(first.headers.etag).toMatch(/^W\/"[^"]+"$/);
    expect(second.headers.etag).toBe(first.headers.etag);
  });

  it('spares the client what it has', async () => {
    const tag = String((await get()).headers.etag);
    for (const known of [tag, tag.replace('W/', ''), `"other", ${tag}`, '*']) {
      const response = await get(known);
      expect(response.statusCode).toBe(304);
      expect(response.body).toBe('');
      expect(response.headers).toMatchObject({ etag: tag, 'x-own': 'yes' });
    }
  });

  it('does not spare it what it does not have', async () => {
    const response = await get('W/"other", broken');
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual({ text: 'same' });
  });

  it('is on neither errors, other methods nor other paths', async () => {
    const post = {
      method: 'POST',
      url: '/api/items',
      payload: { name: 'a' },
      headers: { 'if-none-match': '*' },
    } as const;
    const created = await sample.app.inject(post);
    expect(created.statusCode).toBe(201);
    for (const response of [created, await get('*', '/api/items?page=0'), await get('*', '/none')]) {
      expect(response.headers).not.toHaveProperty('etag');
      expect(response.statusCode).not.toBe(304);
    }
  });
});

describe('a cross-origin request', () => {
  const from = (app: SampleApp, origin: string, url = '/api/items') =>
    app.app.inject({ url, headers: { origin } });

  it('is allowed from anywhere unless origins are listed', async () => {
    const { headers } = await from(sample, 'https://any.example');
    expect(headers).toMatchObject({
      'access-control-allow-origin': 'https://any.example',
      'access-control-expose-headers': '*',
      vary: 'Origin',
    });
  });

  it('is allowed only from the listed origins', async () => {
    const strict = await sampleApp([ListedController], { corsOrigins: ['https://console.example'] });
    for (const url of ['/api/listed', '/api/unknown']) {
      const allowed = await from(strict, 'https://console.example', url);
      const foreign = await from(strict, 'https://any.example', url);
      expect(allowed.headers['access-control-allow-origin']).toBe('https://console.example');
      expect(foreign.headers).not.toHaveProperty('access-control-allow-origin');
    }
    await strict.app.close();
  });

  it('is allowed from anywhere, without cookies, where the route is open, whatever is listed', async () => {
    const strict = await sampleApp([OpenController], { corsOrigins: ['https://console.example'] });
    const headers = { origin: 'https://any.example', 'access-control-request-method': 'POST' };
    for (const method of ['POST', 'OPTIONS', 'GET'] as const) {
      const answer = await strict.app.inject({ method, url: '/api/open', headers });
      expect(answer.headers['access-control-allow-origin']).toBe('https://any.example');
      expect(answer.headers).not.toHaveProperty('access-control-allow-credentials');
    }
    await strict.app.close();
  });

  it('is not allowed outside the API', async () => {
    const { headers } = await from(sample, 'https://any.example', '/apix');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('may be asked about beforehand, on any path of the API', async () => {
    const response = await sample.app.inject({
      method: 'OPTIONS',
      url: '/api/items/x',
      headers: {
        origin: 'https://any.example',
        'access-control-request-method': 'PATCH',
        'access-control-request-headers': 'authorization',
      },
    });
    expect(response.statusCode).toBe(204);
    expect(response.body).toBe('');
    expect(response.headers['access-control-allow-methods']).toContain('PATCH');
    expect(response.headers['access-control-allow-headers']).toBe('authorization');
  });

  it('is not allowed at routes that are closed to it, nor told so beforehand', async () => {
    const closed = { url: '/api/closed/x?y', headers: { origin: 'https://any.example' } };
    const answer = await sample.app.inject({ method: 'POST', ...closed });
    expect([answer.statusCode, answer.headers['access-control-allow-origin']]).toEqual([201, undefined]);
    const preflight = await sample.app.inject({
      ...closed,
      method: 'OPTIONS',
      headers: { ...closed.headers, 'access-control-request-method': 'POST' },
    });
    expect(preflight.headers).not.toHaveProperty('access-control-allow-origin');
    expect(preflight.headers).not.toHaveProperty('access-control-allow-methods');
  });

  it('gets its headers on errors too', async () => {
    const { headers } = await from(sample, 'https://any.example', '/api/items?page=0');
    expect(headers['access-control-allow-origin']).toBe('https://any.example');
  });
});
