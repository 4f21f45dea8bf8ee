import { expect, inject, it, onTestFinished } from 'vitest';
import { addBrowsedClient, openAccountCenter, signInTo } from '../e2e/account/fixture.js';
import { startServer } from '../process/server-process.js';
import { apiClient } from '../support/api-client.js';
import { type IdentityProvider, startIdentityProvider } from '../support/identity-provider.js';
import { rememberSecret } from '../support/known-secrets.js';
import { type TestApp, useServer } from '../support/test-app.js';
import {
  addStoringConnector,
  addTokenHolder,
  answerJson,
  expireTokens,
  isRefresh,
  renewalsAt,
  TARGET,
} from '../support/token-sets.js';

const LOOPBACK = { OUTBOUND_ALLOWED_HOSTS: '127.0.0.1' };
/** What the provider takes to answer. */
const ANSWER_MILLISECONDS = 300;

/** Has many read one expired token of a provider at once, on two servers. The provider takes each refresh token once. */
export function storedTokensSuite(readers: number, timeoutMilliseconds: number): void {
  const server = useServer(LOOPBACK);

  it(
    `renews a token once for ${readers} who read it on two processes`,
    async () => {
      const [idp, second] = [await rotatingProvider(), await startSecond(server)];
      const accountToken = await expiredHolder(server, idp);
      const before = renewalsAt(idp);
      const places = [server.tenant.baseUrl, second.baseUrl];
      const answers = await Promise.all(
        Array.from({ length: readers }, (_, index) => read(places[index % 2] ?? '', accountToken)),
      );
      expect(new Set(answers)).toEqual(new Set(['200 renewed-1']));
      expect(renewalsAt(idp) - before).toBe(1);
    },
    timeoutMilliseconds,
  );
}

async function rotatingProvider(): Promise<IdentityProvider> {
  const idp = await startIdentityProvider();
  onTestFinished(() => idp.close());
  const used = new Set<string | null>();
  idp.answerTokens = (request, response) => {
    if (!isRefresh(request)) return false;
    const isNew = !used.has(request.get('refresh_token'));
    used.add(request.get('refresh_token'));
    const renewed = { access_token: `renewed-${used.size}`, refresh_token: `rotated-${used.size}` };
    for (const secret of Object.values(renewed)) rememberSecret(secret);
    const answer = isNew ? { ...renewed, expires_in: 3600 } : { error: 'invalid_grant' };
    setTimeout(() => answerJson(response, isNew ? 200 : 400, answer), ANSWER_MILLISECONDS);
    return true;
  };
  return idp;
}

async function startSecond({ databaseUrl }: TestApp) {
  const settings = { ...inject('testServer').environment, ...LOOPBACK, DB_URL: databaseUrl };
  const second = await startServer(settings);
  onTestFinished(async () => void (await second.end('SIGKILL')));
  return second;
}

/** Somebody whose token of the provider has expired; their token for the Account API. */
async function expiredHolder(server: TestApp, idp: IdentityProvider): Promise<string> {
  await openAccountCenter(await apiClient(server.tenant));
  const holder = await addTokenHolder(server, idp, await addStoringConnector(server.tenant, idp));
  const client = await addBrowsedClient(server.tenant);
  const { token } = await signInTo(server, server.tenant, { userId: holder.userId, client });
  await expireTokens(server, holder);
  return token;
}

async function read(baseUrl: string, token: string): Promise<string> {
  const response = await fetch(`${baseUrl}/api/my-account/identities/${TARGET}/access-token`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const body: unknown = await response.json();
  return `${response.status} ${String(Object(body)['access_token'] ?? Object(body)['code'])}`;
}
