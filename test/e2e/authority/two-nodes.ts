import { expect, vi } from 'vitest';
import { startTestApp, type TestApp, type TestTenant } from '../../support/test-app.js';

/** Nodes behind one name: tokens of the one are meant for the other too. */
const ENDPOINTS = { ENDPOINT: 'http://id.test', ADMIN_ENDPOINT: 'http://admin.test' };

/** Far less than the minute after which a node asks again without being told. */
export const SOON = { timeout: 20_000, interval: 5 };

export const GONE = [401, 'auth.unauthorized'];
export const FORBIDDEN = [403, 'auth.forbidden'];
export const FINE = [200, undefined];

export type Nodes = readonly [TestApp, TestApp];

export async function startTwoNodes(): Promise<Nodes> {
  const one = await startTestApp(ENDPOINTS);
  return [one, await startTestApp({ ...ENDPOINTS, DB_URL: one.databaseUrl })];
}

/** What a node answers to a token: the status, and the code of an error. */
export async function call(token: string, { baseUrl }: TestTenant, path = '/api/resources') {
  const response = await fetch(`${baseUrl}${path}`, { headers: { authorization: `Bearer ${token}` } });
  const body: unknown = await response.json();
  return [response.status, Array.isArray(body) ? undefined : Reflect.get(Object(body), 'code')];
}

/** What both nodes answer: the one of the change at once, the other as soon as it is what is awaited. */
export async function onBoth(
  [one, two]: Nodes,
  { token, path }: { readonly token: string; readonly path?: string },
  awaited: unknown[],
): Promise<unknown[][]> {
  const here = await call(token, one.tenant, path);
  const there = await vi.waitFor(async () => {
    const answer = await call(token, two.tenant, path);
    expect(answer).toEqual(awaited);
    return answer;
  }, SOON);
  return [here, there];
}
