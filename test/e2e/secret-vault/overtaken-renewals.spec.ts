import { EventEmitter, once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#src/kernel/ids.js';
import { AppError } from '#src/kernel/errors.js';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { type IdentityProvider, startIdentityProvider } from '../../support/identity-provider.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import {
  addStoringConnector,
  addTokenHolder,
  answerJson,
  expireTokens,
  isRefresh,
  readToken,
  storedSet,
  storeTokens,
  TARGET,
  type TokenHolder,
} from '../../support/token-sets.js';

const NOT_FOUND = 'secrets.third_party_token_set.token_not_found';
const RENEWED = { access_token: 'late', token_type: 'bearer', refresh_token: 'late too', expires_in: 60 };

const server = useServer({ OUTBOUND_ALLOWED_HOSTS: '127.0.0.1' });
let idp: IdentityProvider;
let api: ApiClient;

beforeAll(async () => {
  idp = await startIdentityProvider();
  api = await apiClient(server.tenant);
});
afterEach(() => {
  idp.answerTokens = undefined;
});
afterAll(() => idp.close());

/** What somebody who reads a token that has expired gets, and what is stored then, where something is done before the provider answers. */
async function overtakenBy(
  meanwhile: (holder: TokenHolder) => Promise<unknown>,
  { status = 200, body = RENEWED as object } = {},
): Promise<{ read: string; stored: unknown }> {
  const connectorId = await addStoringConnector(server.tenant, idp);
  const holder = await addTokenHolder(server, idp, connectorId);
  await expireTokens(server, holder);
  const asked = new EventEmitter();
  idp.answerTokens = (request, response) => isRefresh(request) && asked.emit('asked', response);
  const arrived = once(asked, 'asked');
  const reading = readToken(server, holder).then(
    ({ access_token }) => access_token,
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );
  const [response] = (await arrived) as [ServerResponse];
  idp.answerTokens = undefined;
  await meanwhile(holder);
  answerJson(response, status, body);
  const read = await reading;
  const stored = await storedSet(server, holder);
  await api.delete(`/connectors/${connectorId}`);
  return { read, stored };
}

const of = ({ userId }: TokenHolder) => `/users/${userId}/identities/${TARGET}`;

describe('a renewal that is overtaken', () => {
  it.each<[string, (holder: TokenHolder) => Promise<unknown>]>([
    ['the user has no account there any more', (holder) => api.delete(of(holder))],
    ['the user has another account there', (holder) => api.put(of(holder), { userId: newId() })],
    [
      'the connector stores none',
      ({ connectorId }) => api.patch(`/connectors/${connectorId}`, { enableTokenStorage: false }),
    ],
    ['the connector is gone', ({ connectorId }) => api.delete(`/connectors/${connectorId}`)],
    [
      'an operator deletes them',
      async (holder) => api.delete(`/secrets/${(await storedSet(server, holder))?.id}`),
    ],
    ['the user is gone', ({ userId }) => api.delete(`/users/${userId}`)],
  ])('brings no tokens where %s', async (_name, meanwhile) => {
    const done: unknown[] = [];
    const overtaken = await overtakenBy(async (holder) => done.push(await meanwhile(holder)));
    expect(done).toEqual([expect.objectContaining({ status: expect.toSatisfy((status) => status < 300) })]);
    expect(overtaken).toEqual({ read: NOT_FOUND, stored: undefined });
  });

  it.each([
    ['brings others', 200, RENEWED],
    ['is refused', 400, { error: 'invalid_grant' }],
  ])('leaves the tokens alone that the user has got meanwhile, though it %s', async (_name, status, body) => {
    const got: string[] = [];
    const { read, stored } = await overtakenBy(
      async (holder) => {
        await storeTokens(server, idp, holder);
        got.push((await readToken(server, holder)).access_token);
      },
      { status, body },
    );
    expect(got).toEqual([read]);
    expect(stored).toMatchObject({ version: 0, needs_reauthorization_at: null });
  });

  it('keeps what it brings, though somebody else was told meanwhile that there is nothing more', async () => {
    const { read, stored } = await overtakenBy(({ userId }) =>
      sql(
        server.databaseUrl,
        'update token_sets set lease_id = null, leased_until = null, needs_reauthorization_at = now() where user_id = $1',
        [userId],
      ),
    );
    expect(read).toBe('late');
    expect(stored).toMatchObject({ version: 1, needs_reauthorization_at: null });
  });

  it('keeps what it brings, though its readers were told to come again', async () => {
    const connectorId = await addStoringConnector(server.tenant, idp);
    const holder = await addTokenHolder(server, idp, connectorId);
    await expireTokens(server, holder);
    let answer = (): unknown => undefined;
    idp.answerTokens = (request, response) => {
      answer = () => answerJson(response, 200, RENEWED);
      return isRefresh(request);
    };
    await expect(readToken(server, holder)).rejects.toMatchObject({
      code: 'connector.general',
      message: expect.stringContaining('again'),
    });
    answer();
    const version = async () => (await storedSet(server, holder))?.version;
    await expect.poll(version, { timeout: 60_000 }).toBe(1);
    expect(await readToken(server, holder)).toMatchObject({ access_token: 'late' });
    await api.delete(`/connectors/${connectorId}`);
  });
});
