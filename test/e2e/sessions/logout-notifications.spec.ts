import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { LogoutJob } from '#src/oidc/logout/logout-job.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { hiddenForm } from '../../support/hidden-form.js';
import { leave } from '../../support/logout.js';
import { sentStatements } from '../../support/sent-statements.js';
import { type BrowsedClient, SignedInBrowser } from '../../support/signed-in-browser.js';
import { sql } from '../../support/sql.js';
import { storeSession } from '../../support/stored-artefacts.js';
import { useServer } from '../../support/test-app.js';
import { createApplication } from '../applications/fixture.js';
import { createUser } from '../users/fixture.js';
import { answerWith, neverAnswer, type Receiver, startReceiver, WAIT } from '../webhooks/receiver.js';

const CALLBACK = 'https://rp.example/callback';
const END_SESSION = '/oidc/session/end';

describe('clients are told of the end of a session', () => {
  const server = useServer({ OUTBOUND_ALLOWED_HOSTS: '*', WORKER_CONCURRENCY: '2' });
  let api: ApiClient;
  let other: ApiClient;
  let receiver: Receiver;
  let client: BrowsedClient;

  beforeAll(async () => {
    [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
    receiver = await startReceiver();
    client = await newClient({ backchannelLogoutUri: receiver.url });
  });
  afterAll(() => receiver.close());
  beforeEach(() => {
    receiver.answer(answerWith(204));
    receiver.received.splice(0);
  });

  async function newClient(metadata: object): Promise<BrowsedClient> {
    const id = await createApplication(api, {
      type: 'SPA',
      oidcClientMetadata: { redirectUris: [CALLBACK], postLogoutRedirectUris: [], ...metadata },
    });
    return { id, redirectUri: CALLBACK };
  }
  const signedIn = async (...clients: BrowsedClient[]) => {
    const [browser, userId] = [new SignedInBrowser(server, server.tenant), await createUser(api)];
    for (const each of clients) await browser.signIn(userId, each);
    return { browser, userId };
  };
  const notificationsOf = async (userId: string): Promise<readonly Record<string, unknown>[]> => {
    const { body } = await api.get(`/users/${userId}/logout-notifications`);
    return Array.isArray(body) ? body : [];
  };
  /** What logout tokens said. Those that an earlier test left waiting may come too. */
  const told = () =>
    receiver.received.map(({ body }) => {
      const [, payload = ''] = String(body).split('.');
      return JSON.parse(Buffer.from(payload, 'base64url').toString());
    });
  /** The notifications of a user, once they are like this. */
  const settled = (userId: string, like: object) =>
    vi.waitFor(async () => {
      const [shown] = await notificationsOf(userId);
      expect(shown).toMatchObject(like);
      return shown;
    }, WAIT);
  const sessionOf = async (userId: string): Promise<string> => {
    const [row] = await sql<{ uid: string }>(
      server.databaseUrl,
      `select uid from oidc_artefacts where account_id = $1 and kind = 'Session'`,
      [userId],
    );
    return row?.uid ?? '';
  };

  it('whatever ends it', async () => {
    const ends: [end: string, (userId: string, browser: SignedInBrowser) => Promise<unknown>][] = [
      ['logout', (_, browser) => leave(browser, END_SESSION)],
      ['operator', async (id) => api.delete(`/users/${id}/sessions/${await sessionOf(id)}`)],
      ['suspension', (id) => api.patch(`/users/${id}/is-suspended`, { isSuspended: true })],
      ['deletion', (id) => api.delete(`/users/${id}`)],
      ['password', (id) => api.patch(`/users/${id}/password`, { password: 'another one' })],
    ];
    for (const [index, [, end]] of ends.entries()) {
      const { browser, userId } = await signedIn(client);
      const sessionUid = await sessionOf(userId);
      await end(userId, browser);
      await receiver.expectRequests(index + 1);
      const delivered = { applicationId: client.id, state: 'delivered', attempts: 1, lastError: null };
      expect(await settled(userId, { sessionUid })).toBeDefined();
      expect(await settled(userId, delivered)).toMatchObject({ triedAt: expect.any(Number) });
    }
  });

  it('all that take part in it and take such requests, and no other', async () => {
    const silent = await newClient({});
    const second = await newClient({ backchannelLogoutUri: receiver.url });
    const { browser, userId } = await signedIn(client, silent, second);
    await leave(browser, END_SESSION);
    await vi.waitFor(async () => expect(await notificationsOf(userId)).toHaveLength(2), WAIT);
    const ids = (await notificationsOf(userId)).map(({ applicationId }) => applicationId);
    expect(ids.toSorted()).toEqual([client.id, second.id].toSorted());
    expect((await other.get(`/users/${userId}/logout-notifications`)).body).toEqual([]);
  });

  it('only the client whose part ends, where the user stays', async () => {
    const second = await newClient({ backchannelLogoutUri: receiver.url });
    const { browser, userId } = await signedIn(client, second);
    const page = await browser.fetch(`${END_SESSION}?client_id=${second.id}`);
    const { action, inputs } = hiddenForm(await page.text());
    const body = new URLSearchParams({ xsrf: inputs.get('xsrf') ?? '' });
    expect((await browser.fetch(action, { method: 'POST', body })).status).toBe(303);
    await settled(userId, { applicationId: second.id, state: 'delivered' });
    expect((await browser.authorize(client, { prompt: 'none' })).searchParams.has('code')).toBe(true);
  });

  it('and nobody waits for one that is silent', async () => {
    receiver.answer(neverAnswer);
    const { browser, userId } = await signedIn(client);
    expect((await leave(browser, END_SESSION)).pathname).toBe('/oidc/session/end/success');
    await settled(userId, { state: 'waiting', attempts: 0 });
  });

  it('again and again with one jti, until it is taken', async () => {
    receiver.answer(answerWith(500));
    const { browser, userId } = await signedIn(client);
    await leave(browser, END_SESSION);
    const error = 'The application answered with status 500.';
    await settled(userId, { state: 'waiting', attempts: 1, lastError: error });
    const { host } = new URL(receiver.url);
    const said = `The application ${client.id} at ${host} was not told of a logout, try 1 of 13: ${error}`;
    const lines = server.log.lines().filter(({ msg }) => msg === said);
    expect(lines.map(({ level, err }) => [level, err])).toContainEqual([40, undefined]);
    receiver.answer(answerWith(200));
    await vi.waitFor(async () => {
      await hurry();
      expect(await notificationsOf(userId)).toMatchObject([{ state: 'delivered', attempts: 2 }]);
    }, WAIT);
    const [first, second, ...others] = told().filter(({ sub }) => sub === userId);
    expect(first.jti).toBe(second.jti);
    expect(others).toEqual([]);
  });

  it('until a day is over', async () => {
    receiver.answer(answerWith(503));
    const { browser, userId } = await signedIn(client);
    await leave(browser, END_SESSION);
    await settled(userId, { state: 'waiting', attempts: 1 });
    const id = String((await notificationsOf(userId))[0]?.['id']);
    const notice = { id, clientId: client.id, sub: userId, sid: 'the sid' };
    await TenantContext.run('default', () =>
      server.app.get(LogoutJob).notify(notice, { attempt: 13, maxAttempts: 14 }),
    );
    expect((await notificationsOf(userId))[0]).toMatchObject({
      state: 'failed',
      attempts: 13,
      lastError: 'The application answered with status 503.',
    });
  });

  it.each([
    [1, 'waiting'],
    [13, 'failed'],
  ])('and where the server itself fails, the state after try %i is %s', async (attempt, state) => {
    receiver.answer(neverAnswer);
    const { browser, userId } = await signedIn(client);
    await leave(browser, END_SESSION);
    const id = String((await notificationsOf(userId))[0]?.['id']);
    const notice = { id, clientId: client.id, sub: userId, sid: 'the sid', origin: 'no origin' };
    const tried = TenantContext.run('default', () =>
      server.app.get(LogoutJob).notify(notice, { attempt, maxAttempts: 14 }),
    );
    await Promise.allSettled([tried]);
    expect((await notificationsOf(userId))[0]).toMatchObject({
      state,
      attempts: attempt,
      lastError: 'The server could not tell the application; its log says why.',
    });
  });

  it('not once they want it no longer', async () => {
    const leaving = await newClient({ backchannelLogoutUri: receiver.url });
    receiver.answer(answerWith(500));
    const { browser, userId } = await signedIn(leaving);
    await leave(browser, END_SESSION);
    await settled(userId, { state: 'waiting', attempts: 1 });
    await api.delete(`/applications/${leaving.id}`);
    await vi.waitFor(async () => {
      await hurry();
      expect(await notificationsOf(userId)).toMatchObject([{ state: 'failed', attempts: 2 }]);
    }, WAIT);
    expect(told().filter(({ aud }) => aud === leaving.id)).toHaveLength(1);
  });

  it('and an application that has nowhere left to send people keeps nobody from leaving', async () => {
    const emptied = await newClient({ backchannelLogoutUri: receiver.url });
    const { browser, userId } = await signedIn(client, emptied);
    const oidcClientMetadata = {
      redirectUris: [],
      postLogoutRedirectUris: [],
      backchannelLogoutUri: receiver.url,
    };
    expect((await api.patch(`/applications/${emptied.id}`, { oidcClientMetadata })).status).toBe(200);
    expect((await leave(browser, END_SESSION)).pathname).toBe('/oidc/session/end/success');
    expect((await api.get(`/users/${userId}/sessions`)).body).toEqual({ sessions: [] });
    await vi.waitFor(async () => {
      const states = (await notificationsOf(userId)).map(({ applicationId, state }) => [
        applicationId,
        state,
      ]);
      expect(Object.fromEntries(states)).toEqual({ [client.id]: 'delivered', [emptied.id]: 'failed' });
    }, WAIT);
  });

  it('with one statement for all of them, however many sessions end', async () => {
    receiver.answer(neverAnswer);
    const second = await newClient({ backchannelLogoutUri: receiver.url });
    const suspended = async (sessions: number) => {
      const userId = await createUser(api);
      for (let n = 0; n < sessions; n += 1)
        await storeSession(server, server.tenant, { accountId: userId, clientIds: [client.id, second.id] });
      const sent = await sentStatements(() =>
        api.patch(`/users/${userId}/is-suspended`, { isSuspended: true }),
      );
      expect(await notificationsOf(userId)).toHaveLength(2 * sessions);
      const jobs = await sql(
        server.databaseUrl,
        `select from portico_worker._private_jobs where payload ->> 'payload' like $1 and key is not null`,
        [`%"sub":"${userId}"%`],
      );
      expect(jobs).toHaveLength(2 * sessions);
      return sent.filter((name) => /^(insert|delete) logout|^applications told|^enqueue/.test(name));
    };
    expect(await suspended(5)).toEqual(await suspended(1));
  });

  /** Lets no waiting job wait for its pause. */
  const hurry = async () => {
    await sql(
      server.databaseUrl,
      `update portico_worker._private_jobs j set run_at = now() from portico_worker._private_tasks t
       where t.id = j.task_id and t.identifier = 'logout.notify' and j.locked_at is null`,
    );
    await sql(server.databaseUrl, `select pg_notify('jobs:insert', '{"r":"test","count":20}')`);
  };
});
