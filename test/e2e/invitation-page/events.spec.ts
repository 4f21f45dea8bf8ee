import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { refusal } from '../roles/fixture.js';
import { createUser } from '../users/fixture.js';
import { allDelivered, hookOfTest, payloadOf, receiverOfTest } from '../webhooks/fixture.js';
import { acceptBy, invited, newcomer, show } from './fixture.js';

describe('webhooks are told of an acceptance', () => {
  const server = useServer({ WORKER_CONCURRENCY: '2', OUTBOUND_ALLOWED_HOSTS: '*' });
  const EVENTS = ['PostRegister', 'PostSignIn', 'User.Created', 'Organization.Membership.Updated'];
  let api: ApiClient;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
  });

  async function toldOf(accept: () => Promise<unknown>) {
    const receiver = await receiverOfTest();
    await hookOfTest(api, receiver.url, EVENTS);
    await accept();
    await allDelivered(server);
    return receiver.received.map(payloadOf);
  }

  it('by somebody new as of any sign-up', async () => {
    const { organizationId, invitee, token } = await invited(server, api);
    const told = await toldOf(() => acceptBy(server.tenant, token, newcomer()));
    const common = { interactionEvent: 'Register', createdAt: expect.any(String) };
    const user = expect.objectContaining({ primaryEmail: invitee });
    expect(told).toHaveLength(3);
    expect(told).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ...common, event: 'User.Created', data: user }),
        expect.objectContaining({ ...common, event: 'PostRegister', userId: expect.any(String), user }),
        expect.objectContaining({
          ...common,
          event: 'Organization.Membership.Updated',
          organizationId,
          addedUserIds: [expect.any(String)],
        }),
      ]),
    );
    expect(JSON.stringify(told)).not.toContain(token);
  });

  it('by somebody with an account as of a new member', async () => {
    const { organizationId, invitee, token } = await invited(server, api);
    const userId = await createUser(api, { primaryEmail: invitee });
    const told = await toldOf(() => acceptBy(server.tenant, token));
    expect(told).toEqual([
      expect.objectContaining({
        event: 'Organization.Membership.Updated',
        organizationId,
        addedUserIds: [userId],
      }),
    ]);
    expect(JSON.stringify(told)).not.toContain(token);
  });
});

describe('whoever guesses tokens', () => {
  const BURST = 5;
  const server = useServer({ STRANGER_BURST: String(BURST) });
  afterEach(() => Clock.use());

  it('is limited by address', async () => {
    const now = Clock.now();
    Clock.use(() => now);
    for (let guess = 0; guess < BURST; guess += 1) {
      const guessed = guess % 2 ? await show(server.tenant, 'a.b') : await acceptBy(server.tenant, 'a.b');
      expect(refusal(guessed)).toEqual([404, 'invitation.not_found']);
    }
    for (const answer of [await show(server.tenant, 'a.b'), await acceptBy(server.tenant, 'a.b')]) {
      expect(refusal(answer)).toEqual([429, 'request.too_many_requests']);
    }
  });
});
