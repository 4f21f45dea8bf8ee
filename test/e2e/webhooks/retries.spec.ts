import { beforeAll, describe, expect, it, vi } from 'vitest';
import { RoleDeleted } from '#src/modules/roles/roles.public.js';
import { HookTriggersListener } from '#src/modules/webhooks/deliveries/hook-triggers.listener.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { read } from '../resources/fixture.js';
import { createRole } from '../roles/fixture.js';
import {
  allDelivered,
  createHook,
  hookOfTest,
  hurriedUntil,
  hurryDeliveries,
  payloadOf,
  receiverOfTest,
  runningDeliveries,
  verified,
  waitingDeliveries,
  webhookId,
} from './fixture.js';
import { answerWith, type Received, startReceiver, WAIT } from './receiver.js';

const server = useServer({ WORKER_CONCURRENCY: '2', OUTBOUND_ALLOWED_HOSTS: '*' });
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

describe('a delivery that failed', () => {
  it('is signed with the key of the moment, also where it waited', async () => {
    const receiver = await receiverOfTest();
    const hook = await hookOfTest(api, receiver.url, ['Role.Created']);
    receiver.answer(answerWith(500));
    await createRole(api);
    const [first] = await receiver.expectRequests(1);
    const signingKey = read(await api.patch(`/hooks/${hook.id}/signing-key`), 'signingKey');
    const taken: Received[] = [];
    receiver.answer((received, response) => {
      taken.push(received);
      response.writeHead(204).end();
    });
    await hurriedUntil(server, () => expect(taken).toHaveLength(1));
    if (!first || !taken[0]) throw new Error('something was not received');
    expect(verified(first, hook.signingKey)).toEqual(verified(taken[0], signingKey));
  });
});

describe('the log of a delivery that failed', () => {
  const said = (hookId: string): unknown[] =>
    server.log
      .lines()
      .filter(({ msg, level }) => Number(level) >= 40 && String(msg).includes(hookId))
      .map((line) => [line['msg'], line['err']]);

  it('names webhook, host, reason and try; no key that the URL holds, and no stack where nobody listens', async () => {
    const receiver = await startReceiver();
    const url = `${receiver.url}/in?key=of-the-receiver`;
    const { host } = new URL(url);
    const hook = await hookOfTest(api, url, ['Role.Created']);
    receiver.answer(answerWith(500));
    await createRole(api);
    const text = `^The webhook ${hook.id} at ${host} did not take the delivery \\S+, `;
    await vi.waitFor(() => expect(said(hook.id)).toHaveLength(1), WAIT);
    expect(said(hook.id)[0]).toEqual([
      expect.stringMatching(`${text}try 1 of 13: The endpoint answered with status 500\\.$`),
      undefined,
    ]);
    await receiver.close();
    // The job is held for a moment after its failure was logged.
    await vi.waitFor(async () => {
      await hurryDeliveries(server, 12);
      expect(said(hook.id)).toHaveLength(2);
    }, WAIT);
    expect(said(hook.id)[1]).toEqual([
      expect.stringMatching(`${text}try 13 of 13: .*ECONNREFUSED It is given up, and can be replayed\\.$`),
      undefined,
    ]);
    const lines = server.log.lines().filter(({ err }) => err !== undefined);
    expect(lines.filter(({ msg }) => String(msg).includes('webhook.deliver'))).toEqual([]);
    expect(JSON.stringify(server.log.lines())).not.toContain('of-the-receiver');
  });
});

describe('an event', () => {
  it('that is dispatched twice has one id, and one body', async () => {
    const receiver = await receiverOfTest();
    const hook = await hookOfTest(api, receiver.url, ['Role.Deleted']);
    const announced = { id: 'event', occurredAt: 0, event: new RoleDeleted('gone') };
    for (let dispatched = 0; dispatched < 2; dispatched += 1) {
      await TenantContext.run('default', () => server.app.get(HookTriggersListener).trigger(announced));
      await hurriedUntil(server, () => expect(receiver.received).toHaveLength(dispatched + 1));
    }
    const [first, second] = receiver.received;
    if (!first || !second) throw new Error('something was not received');
    expect([webhookId(second), second.body]).toEqual([webhookId(first), first.body]);
    const createdAt = '1970-01-01T00:00:00.000Z';
    expect(verified(first, hook.signingKey)).toEqual({ event: 'Role.Deleted', createdAt, hookId: hook.id });
  });
});

describe('a receiver', () => {
  it('that was down for ten minutes gets everything, with the same ids and bodies', async () => {
    const receiver = await receiverOfTest();
    const hook = await hookOfTest(api, receiver.url, ['Role.Created']);
    receiver.answer((_, response) => response.destroy());
    const roleIds = await Promise.all(Array.from({ length: 5 }, () => createRole(api)));
    await receiver.expectRequests(5);
    await hurriedUntil(server, () => expect(receiver.received.length).toBeGreaterThan(14));
    const failed = receiver.received.splice(0);
    const delivered: Received[] = [];
    receiver.answer((received, response) => {
      delivered.push(received);
      response.writeHead(204).end();
    });
    await hurriedUntil(server, () => expect(delivered).toHaveLength(5));
    await allDelivered(server);
    const textsOf = (all: readonly Received[]) =>
      [
        ...new Set(all.map((received) => `${String(webhookId(received))} ${received.body.toString()}`)),
      ].toSorted();
    expect(textsOf(delivered)).toHaveLength(5);
    expect(textsOf([...failed, ...delivered])).toEqual(textsOf(delivered));
    expect(delivered.map((received) => payloadOf(received).data.id).toSorted()).toEqual(roleIds.toSorted());
    for (const received of delivered) verified(received, hook.signingKey);
  });

  it('that is slow holds up no other tenant, and gets two requests at a time', async () => {
    const [slow, quick] = [await receiverOfTest(), await receiverOfTest()];
    await hookOfTest(other, slow.url, ['Role.Created']);
    await hookOfTest(api, quick.url, ['Role.Created']);
    const held: (() => void)[] = [];
    slow.answer((_, response) => held.push(() => response.writeHead(204).end()));
    for (let made = 0; made < 20; made += 1) await createRole(other);
    await slow.expectRequests(2);
    for (let made = 0; made < 5; made += 1) await createRole(api);
    await hurriedUntil(server, () => expect(quick.received).toHaveLength(5));
    expect(slow.received).toHaveLength(2);
    slow.answer(answerWith(204));
    for (const release of held) release();
    await hurriedUntil(server, () => expect(slow.received).toHaveLength(20));
    await allDelivered(server);
  });
});

describe('a hook that is disabled or deleted', () => {
  it('gets nothing that waited', async () => {
    const receiver = await receiverOfTest();
    const [disabled, deleted] = [
      await hookOfTest(api, receiver.url, ['Role.Created']),
      await createHook(api, receiver.url, ['Role.Created']),
    ];
    receiver.answer(answerWith(500));
    await createRole(api);
    await hurriedUntil(server, () => expect(new Set(receiver.received.map(webhookId)).size).toBe(2));
    await api.patch(`/hooks/${disabled.id}`, { enabled: false });
    await api.delete(`/hooks/${deleted.id}`);
    await vi.waitFor(async () => expect(await runningDeliveries(server)).toBe(0), WAIT);
    const sent = receiver.received.length;
    await hurriedUntil(server, async () => expect(await waitingDeliveries(server)).toBe(0));
    expect(receiver.received).toHaveLength(sent);
  });
});
