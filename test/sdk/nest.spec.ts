import { Controller, Get, Module, Param, UseGuards } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AccessToken,
  Organization,
  OrganizationTokenGuard,
  PorticoModule,
  type PorticoOptions,
  RequireOrganizationScopes,
  RequireScopes,
  ResourceTokenGuard,
} from '../../sdk/src/nest/nest.public.js';
import type { VerifiedToken } from '../../sdk/src/resource-server/resource-server.public.js';
import { freePort } from '../support/free-port.js';
import { useServer } from '../support/test-app.js';
import {
  addCaller,
  type Caller,
  ORDERS,
  organizationResourceToken,
  organizationToken,
  resourceToken,
} from './tokens.js';

@Controller()
class OrderController {
  @Get('open')
  open() {
    return 'open';
  }

  @Get('open/organization')
  unguarded(@Organization() organizationId: string) {
    return organizationId;
  }

  @Get('orders')
  @RequireScopes('read:orders')
  list(@AccessToken() { subject }: VerifiedToken) {
    return { of: subject };
  }

  @Get('orders/write')
  @RequireScopes('read:orders', 'write:orders')
  write() {
    return 'written';
  }

  @Get('organizations/:organizationId/orders')
  @RequireScopes('read:orders')
  listOf(@Organization() organizationId: string, @Param('organizationId') named: string) {
    return { organizationId, named };
  }
}

@Controller('logs')
@RequireOrganizationScopes('read:logs')
class LogController {
  @Get()
  list(@Organization() organizationId: string) {
    return { organizationId };
  }

  @Get('of/:organizationId')
  listOf(@Organization() organizationId: string) {
    return { organizationId };
  }

  @Get('at/:organization')
  listAt(@Organization() organizationId: string) {
    return { organizationId };
  }

  @Get('write')
  @RequireOrganizationScopes('write:logs')
  write() {
    return 'written';
  }
}

@Controller('members')
@UseGuards(OrganizationTokenGuard)
class MemberController {
  @Get()
  list(@Organization() organizationId: string) {
    return { organizationId };
  }
}

@Controller('tokens')
@UseGuards(ResourceTokenGuard)
class TokenController {
  @Get()
  show(@AccessToken() { scopes }: VerifiedToken) {
    return [...scopes];
  }
}

@Module({ controllers: [OrderController, LogController, MemberController, TokenController] })
class OrderModule {}

/** Logs where the server does, which was started before. */
async function startApi(options: PorticoOptions): Promise<NestFastifyApplication> {
  const module = { module: OrderModule, imports: [PorticoModule.forRoot(options)] };
  const adapter = new FastifyAdapter();
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { abortOnError: false });
  return app.init();
}

describe('a NestJS application with the guards of the SDK', () => {
  // What goes wrong in the tests is no news.
  const server = useServer({ LOG_LEVEL: 'fatal' });
  let api: NestFastifyApplication;
  let caller: Caller;
  let other: Caller;

  beforeAll(async () => {
    caller = await addCaller(server, server.tenant, 'org_1');
    other = await addCaller(server, server.other, 'org_1');
    api = await startApi({ issuer: server.tenant.issuer, audience: ORDERS });
  });
  afterAll(() => api.close());

  const get = async (url: string, token?: string, app = api) => {
    const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const { statusCode, headers: answered, body } = await app.inject({ url, headers });
    return { status: statusCode, challenge: answered['www-authenticate'], body };
  };
  const json = async (url: string, token: string): Promise<unknown> =>
    JSON.parse((await get(url, token)).body);

  it('leaves alone what has no guard', async () => {
    expect(await get('/open')).toMatchObject({ status: 200, body: 'open' });
  });

  it('lets callers in with the scopes that a method asks for, and says who they are', async () => {
    const token = await resourceToken(caller);
    expect(await json('/orders', token)).toEqual({ of: caller.clientId });
    expect(await json('/tokens', token)).toEqual(['read:orders']);
  });

  it('lets members in, and says of which organization', async () => {
    const token = await organizationToken(caller);
    for (const url of ['/logs', '/logs/of/org_1', '/members']) {
      expect(await json(url, token)).toEqual({ organizationId: 'org_1' });
    }
    expect(await json('/organizations/org_1/orders', await organizationResourceToken(caller))).toEqual({
      organizationId: 'org_1',
      named: 'org_1',
    });
  });

  it.each(['/orders', '/logs', '/members', '/tokens', '/organizations/org_1/orders'])(
    'asks at %s for a token that is of the right tenant',
    async (url) => {
      expect(await get(url)).toEqual({
        status: 401,
        challenge: 'Bearer',
        body: '{"code":"missing_token","message":"The request has no bearer token."}',
      });
      for (const token of [await resourceToken(other), await organizationToken(other), 'x.y.z']) {
        expect(await get(url, token)).toEqual({
          status: 401,
          challenge: 'Bearer error="invalid_token"',
          body: '{"code":"invalid_token","message":"The access token is not valid for this API."}',
        });
      }
    },
  );

  it('takes no kind of token for another', async () => {
    const [general, organization, ofOrganization] = await Promise.all([
      resourceToken(caller),
      organizationToken(caller),
      organizationResourceToken(caller),
    ]);
    const statuses = async (url: string) =>
      Promise.all(
        [general, organization, ofOrganization].map(async (token) => (await get(url, token)).status),
      );
    expect(await statuses('/orders')).toEqual([200, 401, 401]);
    expect(await statuses('/logs')).toEqual([401, 200, 401]);
    expect(await statuses('/organizations/org_1/orders')).toEqual([401, 401, 200]);
  });

  it('refuses the token of one organization where the route names another', async () => {
    expect((await get('/logs/of/org_2', await organizationToken(caller))).status).toBe(401);
    const token = await organizationResourceToken(caller);
    expect((await get('/organizations/org_2/orders', token)).status).toBe(401);
  });

  it('wants the scopes of the controller and of the method', async () => {
    expect(await get('/orders/write', await resourceToken(caller))).toMatchObject({
      status: 403,
      challenge: 'Bearer error="insufficient_scope", scope="read:orders write:orders"',
    });
    expect(await get('/logs/write', await organizationToken(caller))).toMatchObject({
      status: 403,
      challenge: 'Bearer error="insufficient_scope", scope="read:logs write:logs"',
    });
  });

  it('logs why it refuses, in a line that names the route and no token', async () => {
    const refused = async (url: string, token?: string) => {
      const before = server.log.lines().length;
      await get(url, token);
      const lines = server.log.lines().slice(before);
      return lines.filter(({ context }) => context === 'AccessToken').map(({ level, msg }) => [level, msg]);
    };
    const general = await resourceToken(caller);
    expect(await refused('/orders?access_token=x')).toEqual([
      [20, 'OrderController.list: 401 missing_token: no header Authorization'],
    ]);
    expect(await refused('/logs', general)).toEqual([
      [40, `LogController.list: 401 invalid_token: audience ${ORDERS}, expected urn:logto:organization:<id>`],
    ]);
    expect(await refused('/logs', await organizationToken(other))).toEqual([
      [
        40,
        `LogController.list: 401 invalid_token: issuer ${server.other.issuer}, expected ${server.tenant.issuer}`,
      ],
    ]);
    expect(await refused('/orders/write', general)).toEqual([
      [40, 'OrderController.write: 403 insufficient_scope: missing scopes write:orders, granted read:orders'],
    ]);
    expect(await refused('/orders', general)).toEqual([]);
  });

  it('answers 503 while the issuer is down', async () => {
    const issuer = `http://localhost:${await freePort()}/oidc`;
    const claims = { aud: ORDERS, iss: issuer };
    const header = Buffer.from('{"alg":"ES256","typ":"at+jwt","kid":"one"}').toString('base64url');
    const token = `${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${'A'.repeat(86)}`;
    const lonely = await startApi({ issuer, audience: ORDERS });
    expect(await get('/orders', token, lonely)).toMatchObject({ status: 503, challenge: undefined });
    await lonely.close();
  });

  it('compares the organization that another parameter names', async () => {
    const { issuer } = server.tenant;
    const renamed = await startApi({ issuer, audience: ORDERS, organizationParameter: 'organization' });
    const token = await organizationToken(caller);
    expect((await get('/logs/at/org_1', token, renamed)).status).toBe(200);
    expect((await get('/logs/at/org_2', token, renamed)).status).toBe(401);
    await renamed.close();
  });

  it('does not start without the audience that a guard needs', async () => {
    await expect(startApi({ issuer: server.tenant.issuer })).rejects.toThrow('audience');
  });

  it('is told where a parameter asks for a token that no guard has seen', async () => {
    expect((await get('/open/organization', await organizationToken(caller))).status).toBe(500);
  });
});
