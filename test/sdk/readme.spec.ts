import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../support/free-port.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { compileExamples, examplesOf, removeExamples, runExample, serveExample } from './readme-examples.js';
import { addCaller, type Caller, organizationToken, resourceToken } from './tokens.js';

describe('the examples in the README of the SDK', () => {
  let server: TestApp;
  let caller: Caller;
  let other: Caller;
  let environment: Record<string, string>;

  beforeAll(async () => {
    [server] = await Promise.all([startTestApp(), compileExamples()]);
    caller = await addCaller(server, server.tenant, 'org_1');
    other = await addCaller(server, server.other, 'org_1');
    const { baseUrl, clientId, clientSecret } = server.tenant;
    environment = { PORTICO_URL: baseUrl, CLIENT_ID: clientId, CLIENT_SECRET: clientSecret };
  });
  afterAll(() => Promise.all([server.close(), removeExamples()]));

  const answer = async (url: string, token?: string): Promise<[number, unknown]> => {
    const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const response = await fetch(url, { headers });
    return [response.status, await response.json()];
  };

  it('are all run', async () => {
    expect(await examplesOf('sdk/README.md')).toHaveLength(5);
  });

  it('call the Management API', async () => {
    const output = await runExample('createManagementApi(', environment);
    expect(output).toContain(`'https://orders.example.com'`);
    expect(output).toMatch(/\nall\n$/);
  });

  it('say why there is no token', async () => {
    const output = await runExample('createManagementApi(', {
      ...environment,
      CLIENT_SECRET: 'wrong-secret',
    });
    expect(output).toContain('no token: invalid_client');
    expect(output).not.toContain('wrong-secret');
  });

  it('call it with tokens from elsewhere', async () => {
    expect(await runExample('createApiClient(', environment)).toBe('200\n');
  });

  it('read organization tokens', async () => {
    const verify = (token: string) =>
      runExample('verifyOrganizationToken(', { ...environment, ORGANIZATION_TOKEN: token });
    expect(await verify(await organizationToken(caller))).toBe(`org_1 [ 'read:logs' ]\n`);
    expect(await verify(await organizationToken(other))).toContain('InvalidTokenError');
  });

  it('protect a plain server', async () => {
    const port = await freePort();
    await serveExample('createServer(', port, environment);
    const url = `http://localhost:${port}/`;
    expect(await answer(url, await resourceToken(caller))).toEqual([
      200,
      { orders: [], of: caller.clientId },
    ]);
    expect(await answer(url, await resourceToken(other))).toEqual([401, { code: 'invalid_token' }]);
    expect(await answer(url)).toEqual([401, { code: 'missing_token' }]);
  });

  it('protect a NestJS application', async () => {
    const port = await freePort();
    await serveExample('PorticoModule.forRoot(', port, environment);
    const url = `http://localhost:${port}`;
    const [token, organization] = [await resourceToken(caller), await organizationToken(caller)];
    expect(await answer(`${url}/orders`, token)).toEqual([200, { orders: [], of: caller.clientId }]);
    expect(await answer(`${url}/logs`, organization)).toEqual([200, { logs: [], of: 'org_1' }]);
    expect(await answer(`${url}/organizations/org_1/logs`, organization)).toEqual([
      200,
      { logs: [], of: 'org_1' },
    ]);
    const refused = [401, expect.objectContaining({ code: 'invalid_token' })];
    expect(await answer(`${url}/organizations/org_2/logs`, organization)).toEqual(refused);
    expect(await answer(`${url}/orders`, organization)).toEqual(refused);
    expect(await answer(`${url}/logs`, await organizationToken(other))).toEqual(refused);
  });
});
