import { expect, it } from 'vitest';
import { newSub } from '../../support/identity-provider.js';
import { allDelivered, hookOfTest, payloadOf, receiverOfTest } from '../webhooks/fixture.js';
import { linking, registered, related, submit, TARGET, useSocial } from './social-fixture.js';

const setting = useSocial({ WORKER_CONCURRENCY: '2' });

it('an identity that is linked at a sign-in is told to webhooks once, with the user', async () => {
  const { person, sub } = await related(setting);
  const { browser } = await linking(setting, sub);
  const receiver = await receiverOfTest();
  await hookOfTest(setting.api, receiver.url, ['User.Data.Updated']);
  expect((await submit(browser)).status).toBe(200);
  await allDelivered(setting.server);
  const data = { id: person.id, identities: { [TARGET]: { userId: sub } } };
  expect(receiver.received.map(payloadOf)).toMatchObject([{ data }]);
});

it('an account that is made by an identity is told of as a new one alone', async () => {
  const receiver = await receiverOfTest();
  await hookOfTest(setting.api, receiver.url, ['User.Created', 'User.Data.Updated']);
  const id = await registered(setting, newSub(setting.idp));
  await allDelivered(setting.server);
  expect(receiver.received.map(payloadOf)).toMatchObject([{ event: 'User.Created', data: { id } }]);
});
