import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import { addClient, addPerson, PASSWORD } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';
import { allDelivered, hookOfTest, receiverOfTest, verified } from '../webhooks/fixture.js';

const server = useServer({ WORKER_CONCURRENCY: '2', OUTBOUND_ALLOWED_HOSTS: '*' });
let api: ApiClient;
let client: ClientUnderTest;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  client = await addClient(server.tenant);
});

/** The keys and results of what the log says about the client, oldest first. */
async function logOf(key: string): Promise<Record<string, unknown>[]> {
  const { body } = await api.get(`/logs?logKey=${key}&applicationId=${client.clientId}`);
  return (body as { payload: Record<string, unknown> }[]).map(({ payload }) => payload);
}

describe('what people do on their way in', () => {
  it('is told to webhooks with the interaction, and not with the endpoint', async () => {
    const receiver = await receiverOfTest();
    const hook = await hookOfTest(api, receiver.url, ['PostRegister', 'PostSignIn', 'User.Created']);
    const browser = new BrowserlessClient(server.tenant, client);
    await browser.authorize();
    await browser.follow(await browser.register('told', PASSWORD));
    const again = new BrowserlessClient(server.tenant, client);
    await again.signIn('told', PASSWORD);
    await allDelivered(server);
    const told = receiver.received.map((received) => verified(received, hook.signingKey));
    const common = {
      createdAt: expect.stringMatching(/Z$/),
      sessionId: expect.any(String),
      application: { id: client.clientId, type: 'SPA', name: 'Application', description: null },
    };
    const ended = { ...common, userIp: expect.any(String), userId: expect.any(String) };
    const user = expect.objectContaining({ username: 'told', lastSignInAt: expect.any(Number) });
    expect(told).toHaveLength(3);
    expect(told).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          ...common,
          event: 'User.Created',
          interactionEvent: 'Register',
          ip: expect.any(String),
          applicationId: client.clientId,
          data: expect.objectContaining({ username: 'told' }),
        }),
        expect.objectContaining({ ...ended, event: 'PostRegister', interactionEvent: 'Register', user }),
        expect.objectContaining({ ...ended, event: 'PostSignIn', interactionEvent: 'SignIn', user }),
      ]),
    );
    expect(told.filter((each) => 'path' in each || 'method' in each || 'params' in each)).toEqual([]);
    expect(JSON.stringify(told)).not.toMatch(/passwordDigest|hasPassword":false|argon2/);
  });

  it('leaves entries in the audit log, with who it was as soon as that is known', async () => {
    const person = await addPerson(server.tenant);
    const browser = new BrowserlessClient(server.tenant, client);
    await browser.authorize();
    await browser.submitPassword(person.username, person.password);
    const [submitted] = await logOf('Interaction.SignIn.Submit');
    expect(submitted).toMatchObject({ result: 'Success', userId: person.id, ip: expect.any(String) });
    for (const key of ['Create', 'Verification.Password.Submit', 'Identifier.Submit'])
      expect(await logOf(`Interaction.SignIn.${key}`)).toContainEqual(
        expect.objectContaining({ result: 'Success' }),
      );
  });

  it('leaves all entries of each who signs in, apart from what failed at the same address', async () => {
    const people = [await addPerson(server.tenant), await addPerson(server.tenant)];
    const sessions: string[] = [];
    for (const person of people) {
      const browser = new BrowserlessClient(server.tenant, client);
      await browser.authorize();
      await browser.begin('SignIn');
      const identifier = { type: 'username', value: person.username };
      await browser.api('POST', 'experience/verification/password', { identifier, password: 'wrong' });
      const verificationId = await browser.verifyPassword(person.username, person.password);
      await browser.experience('POST', '/identification', { verificationId });
      await browser.experience('POST', '/submit');
      const [{ sessionId } = {}] = await logOf('Interaction.SignIn.Submit');
      sessions.push(String(sessionId));
    }
    const succeeded = async (key: string) =>
      (await logOf(`Interaction.SignIn.${key}`)).filter(({ result }) => result === 'Success');
    for (const key of ['Verification.Password.Submit', 'Identifier.Submit'])
      for (const [index, { id }] of people.entries())
        expect(await succeeded(key)).toContainEqual(
          expect.objectContaining({ userId: id, sessionId: sessions[index] }),
        );
    const begun = (await succeeded('Create')).map(({ sessionId }) => sessionId);
    expect(begun).toEqual(expect.arrayContaining(sessions));
  });

  it('leaves a bounded number of entries where somebody begins again and again', async () => {
    const own = await addClient(server.other);
    const browser = new BrowserlessClient(server.other, own);
    await browser.authorize();
    for (let times = 0; times < 30; times += 1) await browser.begin('SignIn');
    const { body } = await (
      await apiClient(server.other)
    ).get(`/logs?logKey=Interaction.SignIn.Create&applicationId=${own.clientId}&page_size=100`);
    expect(body).toHaveLength(10);
  });

  it('is no registration of somebody who has an account', async () => {
    const person = await addPerson(server.tenant);
    const browser = new BrowserlessClient(server.tenant, client);
    await browser.authorize();
    await browser.identify(person.username, person.password);
    await browser.experience('PUT', '/interaction-event', { interactionEvent: 'Register' });
    expect(await browser.experience('GET', '/interaction')).not.toHaveProperty('userId');
    const { body } = await browser.api('POST', 'experience/submit');
    expect(body['code']).toBe('session.identifier_not_found');
  });

  it('is noted where it fails, and never with the password', async () => {
    const person = await addPerson(server.tenant);
    const browser = new BrowserlessClient(server.tenant, client);
    await browser.authorize();
    await browser.begin('SignIn');
    await browser.api('POST', 'experience/submit');
    expect(await logOf('Interaction.SignIn.Submit')).toContainEqual(
      expect.objectContaining({
        result: 'Error',
        error: expect.objectContaining({ code: 'session.identifier_not_found' }),
      }),
    );
    const { body } = await api.get('/logs?page_size=100');
    expect(JSON.stringify(body)).not.toContain(person.password);
  });

  it('is one entry a minute where somebody fails again and again, also with an account', async () => {
    const person = await addPerson(server.tenant);
    const browser = new BrowserlessClient(server.tenant, client);
    await browser.authorize();
    await browser.identify(person.username, person.password);
    for (let tries = 0; tries < 5; tries += 1)
      await browser.api('POST', 'experience/identification', { verificationId: 'none' });
    const failed = (await logOf('Interaction.SignIn.Identifier.Submit')).filter(
      ({ userId, result }) => userId === person.id && result === 'Error',
    );
    expect(failed).toHaveLength(1);
  });
});
