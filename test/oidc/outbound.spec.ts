import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { OutboundPart } from '#src/oidc/parts/outbound.part.js';
import { answerWith, type Receiver, startReceiver } from '../e2e/webhooks/receiver.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let receiver: Receiver;
let server: TestApp;
let closed: TestApp;

beforeAll(async () => {
  receiver = await startReceiver();
  server = await startTestApp({ OUTBOUND_ALLOWED_HOSTS: `127.0.0.1:${receiver.port}` });
  closed = await startTestApp({});
});
afterAll(async () => {
  await server.close();
  await closed.close();
  await receiver.close();
});
beforeEach(() => receiver.received.splice(0));

/** Calls a server as the library would. */
const call = ({ app }: TestApp): unknown =>
  app.get(OutboundPart).configuration().fetch?.(receiver.url, { method: 'POST', body: 'some=thing' });

it('the provider calls addresses that the settings allow', async () => {
  receiver.answer(answerWith(200));
  expect(await call(server)).toMatchObject({ status: 200 });
  const [received] = await receiver.expectRequests(1);
  expect(received?.body.toString()).toBe('some=thing');
});

it('the provider calls no address that is not public', async () => {
  await expect(call(closed)).rejects.toThrow(/public|allowed/);
  expect(receiver.received).toEqual([]);
});
