import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Webhook } from 'standardwebhooks';
import { Clock } from '#src/kernel/clock.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { createRole } from '../roles/fixture.js';
import {
  hookOfTest,
  hurriedUntil,
  hurryDeliveries,
  payloadOf,
  receiverOfTest,
  verified,
  webhookId,
} from './fixture.js';
import { answerWith, type Received, WAIT } from './receiver.js';

const DAY = 24 * 60 * 60 * 1000;
/** The tries before the last one. */
const TRIES_BEFORE = 12;

const server = useServer({ WORKER_CONCURRENCY: '2', OUTBOUND_ALLOWED_HOSTS: '127.0.0.1' });
let api: ApiClient;

beforeAll(async () => {
  api = await apiClient(server.tenant);
});
afterEach(() => {
  Clock.use();
});

const stateOf = async (id: string) => {
  const { body } = await (await apiClient(server.tenant)).get(`/hooks/${id}`);
  const { enabled, failingSince, switchedOffAt } = Object(body);
  return { enabled, failingSince, switchedOffAt };
};
const deadOf = async (id: string): Promise<Record<string, unknown>[]> => {
  const { body } = await (await apiClient(server.tenant)).get(`/hooks/${id}/dead-deliveries`);
  return Array.isArray(body) ? body : [];
};
/** Has all that waits given up on. */
const untilDead = (id: string, number: number) =>
  vi.waitFor(async () => {
    await hurryDeliveries(server, TRIES_BEFORE);
    expect(await deadOf(id)).toHaveLength(number);
  }, WAIT);

const WELL = { enabled: true, failingSince: null, switchedOffAt: null };

describe('a webhook that fails', () => {
  it('says since when, until it takes something', async () => {
    const receiver = await receiverOfTest();
    const { id } = await hookOfTest(api, receiver.url, ['Role.Created']);
    expect(await stateOf(id)).toEqual(WELL);
    receiver.answer(answerWith(500));
    await createRole(api);
    await vi.waitFor(async () => expect((await stateOf(id)).failingSince).not.toBeNull(), WAIT);
    const { failingSince } = await stateOf(id);
    await hurriedUntil(server, () => expect(receiver.received.length).toBeGreaterThan(2));
    expect(await stateOf(id)).toEqual({ ...WELL, failingSince });
    receiver.answer(answerWith(204));
    await hurriedUntil(server, async () => expect(await stateOf(id)).toEqual(WELL));
  });

  it('for three days is switched off, which is announced, and what waits can be replayed', async () => {
    const receiver = await receiverOfTest();
    const { id } = await hookOfTest(api, receiver.url, ['Role.Created']);
    receiver.answer(answerWith(500));
    await createRole(api);
    await untilDead(id, 1);
    expect(await stateOf(id)).toMatchObject({ enabled: true, switchedOffAt: null });

    const now = Date.now() + 3 * DAY;
    Clock.use(() => now);
    const later = await apiClient(server.tenant);
    await createRole(later);
    await untilDead(id, 2);
    // Once the delivery is buried.
    await vi.waitFor(async () => {
      expect(await stateOf(id)).toMatchObject({ enabled: false, switchedOffAt: now });
    }, WAIT);
    const { body: entries } = await later.get(`/hooks/${id}/recent-logs`);
    expect(entries).toEqual(expect.arrayContaining([expect.objectContaining({ key: 'SwitchOffHook' })]));

    receiver.answer(answerWith(204));
    await later.patch(`/hooks/${id}`, { enabled: true });
    expect(await stateOf(id)).toEqual(WELL);
    const [{ id: deliveryId } = {}] = await deadOf(id);
    await later.post(`/hooks/${id}/dead-deliveries/${String(deliveryId)}/replay`);
    await vi.waitFor(async () => expect(await deadOf(id)).toHaveLength(1), WAIT);
  });

  it('is not switched off by deliveries of two days, nor where it is corrected', async () => {
    const receiver = await receiverOfTest();
    const { id } = await hookOfTest(api, receiver.url, ['Role.Created']);
    receiver.answer(answerWith(500));
    await createRole(api);
    await untilDead(id, 1);
    Clock.use(() => Date.now() + 2 * DAY);
    const later = await apiClient(server.tenant);
    await createRole(later);
    await untilDead(id, 2);
    expect(await stateOf(id)).toMatchObject({ enabled: true });
    await later.patch(`/hooks/${id}`, { config: { url: receiver.url } });
    expect(await stateOf(id)).toEqual(WELL);
  });
});

describe('a webhook’s request', () => {
  it('carries the signature of Standard Webhooks, over id, time and body', async () => {
    const receiver = await receiverOfTest();
    const hook = await hookOfTest(api, receiver.url, ['Role.Created'], {});
    await createRole(api);
    const [received] = await receiver.expectRequests(1);
    if (!received) throw new Error('nothing was received');
    const verifier = new Webhook(Buffer.from(hook.signingKey).toString('base64'));
    const headers = (request: Received, changed: Record<string, string> = {}) => ({
      'webhook-id': String(webhookId(request)),
      'webhook-timestamp': String(request.headers['webhook-timestamp']),
      'webhook-signature': String(request.headers['webhook-signature']),
      ...changed,
    });
    const body = received.body.toString();
    expect(verifier.verify(body, headers(received))).toEqual(payloadOf(received));
    expect(() => verifier.verify(`${body} `, headers(received))).toThrow('No matching signature found');
    expect(() => verifier.verify(body, headers(received, { 'webhook-id': 'other' }))).toThrow(
      'No matching signature found',
    );
    const later = String(Number(headers(received)['webhook-timestamp']) + 1);
    expect(() => verifier.verify(body, headers(received, { 'webhook-timestamp': later }))).toThrow(
      'No matching signature found',
    );
    expect(verified(received, hook.signingKey)).toMatchObject({ hookId: hook.id });
  });
});
