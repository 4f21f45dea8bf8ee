import { lookup } from 'node:dns/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { type NameServer, startNameServer } from '../../support/name-server.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { refusal } from '../roles/fixture.js';
import { createHook } from './fixture.js';
import { type Receiver, startReceiver, WAIT } from './receiver.js';

let names: NameServer;
let server: TestApp;
let api: ApiClient;
let other: ApiClient;
let receiver: Receiver;

beforeAll(async () => {
  names = await startNameServer(() => 'silence');
  receiver = await startReceiver();
  server = await startTestApp({ OUTBOUND_ALLOWED_HOSTS: '*', OUTBOUND_NAME_SERVERS: names.address });
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});
afterAll(async () => {
  await server.close();
  await receiver.close();
  await names.close();
});

async function testAt(client: ApiClient, host: string) {
  const { id } = await createHook(client, 'https://example.com/', ['Role.Created'], { enabled: false });
  return client.post(`/hooks/${id}/test`, {
    events: ['Role.Created'],
    config: { url: `http://${host}/hook` },
  });
}

it('webhook tests whose name servers keep silent hold up nobody else', async () => {
  let ended = 0;
  const tests = ['one', 'two', 'three', 'four', 'five'].map(async (name) => {
    const answer = await testAt(api, `${name}.silent.test`);
    ended += 1;
    return answer;
  });
  await vi.waitFor(() => expect(names.questions.length).toBeGreaterThan(0), WAIT);
  expect((await testAt(other, `localhost:${receiver.port}`)).status).toBe(204);
  expect(await lookup('localhost')).toBeDefined();
  expect(ended).toBe(0);
  for (const answer of await Promise.all(tests)) {
    expect(refusal(answer)).toEqual([422, 'hook.send_test_payload_failed']);
  }
});
