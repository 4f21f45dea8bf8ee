import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HOOK_EVENTS, INTERACTION_HOOK_EVENTS } from '#src/modules/webhooks/hook-event.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { refusal } from '../roles/fixture.js';
import { createHook, type TestHook, verified, webhookId } from './fixture.js';
import { answerWith, type Receiver, startReceiver } from './receiver.js';

let server: TestApp;
let api: ApiClient;
let other: ApiClient;
let receiver: Receiver;
let hook: TestHook;

beforeAll(async () => {
  receiver = await startReceiver();
  server = await startTestApp({ OUTBOUND_ALLOWED_HOSTS: `127.0.0.1:${receiver.port}` });
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
  hook = await createHook(api, 'https://example.com/never-called', ['Role.Created'], { enabled: false });
});
afterAll(async () => {
  await server.close();
  await receiver.close();
});
beforeEach(() => receiver.received.splice(0));
afterEach(() => receiver.answer(answerWith(204)));

const test = (client: ApiClient, url: string, events: readonly string[] = ['Role.Created']) =>
  client.post(`/hooks/${hook.id}/test`, { events, config: { url, headers: { 'x-mine': 'yes' } } });

describe('a test of a webhook', () => {
  it('sends one signed payload per event to the endpoint of the request', async () => {
    expect((await test(api, receiver.url, [...HOOK_EVENTS, 'Role.Created'])).status).toBe(204);
    expect(receiver.received).toHaveLength(HOOK_EVENTS.length);
    const payloads = receiver.received.map((received) => verified(received, hook.signingKey));
    expect(payloads.map(({ event }) => event).toSorted()).toEqual([...HOOK_EVENTS].toSorted());
    expect(payloads.every(({ hookId }) => hookId === hook.id)).toBe(true);
    expect(receiver.received.every(({ headers }) => headers['x-mine'] === 'yes')).toBe(true);
    expect(new Set(receiver.received.map(webhookId)).size).toBe(HOOK_EVENTS.length);
  });

  it('makes up users and applications for sign-ins, and a request for everything else', async () => {
    await test(api, receiver.url, ['PostRegister', 'Grant.LimitExceeded']);
    const payloads = receiver.received.map((received) => verified(received, hook.signingKey));
    expect(INTERACTION_HOOK_EVENTS).toContain('PostRegister');
    expect(payloads.find(({ event }) => event === 'PostRegister')).toMatchObject({
      interactionEvent: 'Register',
      userId: 'fake-id',
      user: { id: 'fake-id' },
      application: { type: 'SPA' },
      createdAt: expect.stringMatching(/Z$/),
    });
    expect(payloads.find(({ event }) => event === 'Grant.LimitExceeded')).toMatchObject({
      path: '/fake-path/:id',
      method: 'POST',
      status: 200,
      params: { id: expect.any(String) },
      data: { result: 'success' },
    });
  });

  it('changes nothing and leaves no log', async () => {
    const before = (await api.get(`/hooks/${hook.id}?includeExecutionStats=1`)).body;
    await test(api, receiver.url);
    expect((await api.get(`/hooks/${hook.id}?includeExecutionStats=1`)).body).toEqual(before);
    expect((await api.get(`/hooks/${hook.id}/recent-logs`)).body).toEqual([]);
  });

  it('tells what an endpoint answers that does not take it', async () => {
    receiver.answer(answerWith(418, 'I am a teapot'));
    const answer = await test(api, receiver.url);
    expect(refusal(answer)).toEqual([422, 'hook.endpoint_responded_with_error']);
    expect(answer.body).toMatchObject({ data: { responseStatus: 418, responseBody: 'I am a teapot' } });
  });

  it('shows 64 kB of an answer at most', async () => {
    receiver.answer(answerWith(500, 'x'.repeat(1_000_000)));
    const { body } = await test(api, receiver.url);
    expect(body).toMatchObject({ data: { responseBody: 'x'.repeat(64 * 1024) } });
  });

  it('follows no redirect', async () => {
    receiver.answer((_, response) => response.writeHead(302, { location: '/elsewhere' }).end());
    expect((await test(api, receiver.url)).body).toMatchObject({ data: { responseStatus: 302 } });
    expect(receiver.received.map(({ path }) => path)).toEqual(['/hook']);
  });

  it.each([
    'not a url',
    'ftp://example.com',
    'http://user:password@127.0.0.1/',
    'http://nobody.invalid/',
    'http://localhost:1/',
    'http://127.0.0.1:1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://0.0.0.0/',
    'http://169.254.169.254/latest/meta-data',
    'http://10.0.0.1/',
  ])('cannot be sent to %s', async (url) => {
    expect(refusal(await test(api, url))).toEqual([422, 'hook.send_test_payload_failed']);
  });

  it('is refused without events, without a config, for an unknown hook, and for another tenant’s', async () => {
    const config = { url: receiver.url };
    const path = `/hooks/${hook.id}/test`;
    expect(refusal(await api.post(path, { config }))).toEqual([400, 'guard.invalid_input']);
    expect(refusal(await api.post(path, { config, events: [] }))).toEqual([400, 'guard.invalid_input']);
    expect(refusal(await api.post(path, { events: ['PostSignIn'] }))).toEqual([400, 'guard.invalid_input']);
    expect(refusal(await api.post(path, { events: ['Nothing'], config }))).toEqual([
      400,
      'guard.invalid_input',
    ]);
    expect(refusal(await test(other, receiver.url))).toEqual([404, 'entity.not_exists_with_id']);
    expect(receiver.received).toEqual([]);
  });
});
