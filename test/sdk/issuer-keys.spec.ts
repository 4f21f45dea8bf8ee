import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  AccessTokenError,
  InvalidTokenError,
  KeysUnavailableError,
  verifyResourceToken,
} from '../../sdk/src/resource-server/resource-server.public.js';
import { jwksOf, rotate } from '../e2e/configs/fixture.js';
import { apiClient } from '../support/api-client.js';
import { freePort } from '../support/free-port.js';
import { managementClaims, sign, signingKeyOf } from '../support/signing.js';
import { useServer } from '../support/test-app.js';
import { receivedRequests } from './http-requests.js';
import { refusal } from './refusal.js';
import { addCaller, type Caller, ORDERS, resourceToken } from './tokens.js';

/** A server whose answer at any path is the same, and what was asked of it until the test ends. */
async function answering(status: number, body: string) {
  const requests: string[] = [];
  const keyServer = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.writeHead(status).end(body);
  }).listen(0);
  await once(keyServer, 'listening');
  onTestFinished(() => void keyServer.close());
  const address = keyServer.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { requests, issuer: `http://localhost:${port}/oidc` };
}

describe('the keys of an issuer', () => {
  const server = useServer();
  let caller: Caller;
  let other: Caller;

  beforeAll(async () => {
    caller = await addCaller(server, server.tenant, 'org_1');
    other = await addCaller(server, server.other, 'org_1');
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const verify = (token: string, issuer = server.tenant.issuer) =>
    verifyResourceToken(token, { issuer, audience: ORDERS });
  /** A token in the name of an issuer that is not there, or not ours. */
  const tokenOf = async (issuer: string, header: object = {}) => {
    const claims = { ...managementClaims(server.tenant), aud: ORDERS, iss: issuer };
    return sign(await signingKeyOf(server, 'default'), claims, header);
  };

  it('are fetched once for 100 first tokens', async () => {
    const received = receivedRequests();
    const token = await resourceToken(other);
    await Promise.all(Array.from({ length: 100 }, () => verify(token, server.other.issuer)));
    expect(received.filter(isForKeys)).toHaveLength(1);
  });

  it('are not fetched for a token of another issuer, nor for one that cannot be right', async () => {
    const { requests, issuer } = await answering(200, '{"keys":[]}');
    const strangers = [
      await resourceToken(caller),
      await tokenOf(`${issuer}/`),
      await tokenOf(issuer, { kid: undefined }),
      `${await tokenOf(issuer)}=`,
      'x',
      'x.y.z',
      'x'.repeat(20_000),
    ];
    const received = receivedRequests();
    for (const token of strangers)
      expect(await refusal(verify(token, issuer))).toBeInstanceOf(InvalidTokenError);
    expect([requests, received]).toEqual([[], []]);
    await refusal(verify(await tokenOf(issuer), issuer));
    expect(requests).toEqual(['/oidc/jwks']);
  });

  it.each([
    [500, 'oops'],
    [404, ''],
    [302, ''],
    [200, 'no JSON'],
    [200, '{"keys":7}'],
  ])('are not there where the answer is %i with %j, which is no fault of the token', async (status, body) => {
    const { issuer } = await answering(status, body);
    const error = await refusal(verify(await tokenOf(issuer), issuer));
    expect(error).toBeInstanceOf(KeysUnavailableError);
    expect(error).toBeInstanceOf(AccessTokenError);
    expect(error).toMatchObject({ status: 503, wwwAuthenticate: undefined });
  });

  it('are missed while the issuer is down, and found once it is up', async () => {
    const port = await freePort();
    const issuer = `http://localhost:${port}/oidc`;
    const token = await tokenOf(issuer);
    expect(await refusal(verify(token, issuer))).toBeInstanceOf(KeysUnavailableError);
    const keys = JSON.stringify(await jwksOf(server.tenant));
    const keyServer = createServer((_request, response) => void response.end(keys)).listen(port);
    await once(keyServer, 'listening');
    onTestFinished(() => void keyServer.close());
    expect(await refusal(verify(token, issuer))).toHaveProperty('verified');
  });

  it('are fetched again after a rotation, and no more believed once they are gone', async () => {
    const old = await resourceToken(caller);
    await verify(old);
    const received = receivedRequests();
    const [, previous] = await rotate(await apiClient(server.tenant), 'private-keys');
    const fresh = await resourceToken(caller);
    moveClock(31);
    await verify(fresh);
    await verify(old);
    expect(received.filter(isForKeys)).toHaveLength(1);

    await (await apiClient(server.tenant)).delete(`/configs/oidc/private-keys/${previous?.id ?? ''}`);
    await verify(old);
    moveClock(601);
    await verify(fresh);
    expect(await refusal(verify(old))).toBeInstanceOf(InvalidTokenError);
  });
});

const isForKeys = (request: string): boolean => request.endsWith('/oidc/jwks');

const moveClock = (seconds: number): void => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + seconds * 1000 });
};
