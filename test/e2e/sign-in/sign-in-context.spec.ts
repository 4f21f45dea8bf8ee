import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient } from '../../support/api-client.js';
import { BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import { addClient, addPerson } from '../../support/people.js';
import { type TestApp, useServer } from '../../support/test-app.js';

const PLACE = { 'X-Logto-Cf-Country': 'NZ', 'X-Logto-Cf-Bot-Score': '97' };

/** What the server knows of the place of a browser that sends these headers, and what its log says. */
async function placeKnownTo(server: TestApp, client: ClientUnderTest): Promise<unknown[]> {
  const person = await addPerson(server.tenant);
  const browser = new BrowserlessClient(server.tenant, client);
  await browser.authorize();
  const identifier = { type: 'username', value: person.username };
  const call = (method: 'GET' | 'POST' | 'PUT', path: string, body?: object) =>
    browser.api(method, `experience${path}`, body, PLACE);
  await call('PUT', '', { interactionEvent: 'SignIn' });
  const { body } = await call('POST', '/verification/password', { identifier, password: person.password });
  await call('POST', '/identification', { verificationId: body['verificationId'] });
  const shown = (await call('GET', '/interaction')).body['signInContext'];
  await call('POST', '/submit');
  const api = await apiClient(server.tenant);
  const logs = (await api.get(`/logs?logKey=Interaction.SignIn.Submit&userId=${person.id}`)).body;
  return [
    shown,
    ...(logs as { payload: object }[]).map(({ payload }) => Reflect.get(payload, 'signInContext')),
  ];
}

describe('the place where somebody signs in', () => {
  describe('told by a trusted proxy', () => {
    const server = useServer({ TRUSTED_PROXIES: 'loopback' });
    let client: ClientUnderTest;
    beforeAll(async () => {
      client = await addClient(server.tenant);
    });

    it('is shown, and stands in the audit log', async () => {
      const place = { country: 'NZ', botScore: '97' };
      expect(await placeKnownTo(server, client)).toEqual([place, place]);
    });
  });

  describe('told by anybody', () => {
    const server = useServer();
    let client: ClientUnderTest;
    beforeAll(async () => {
      client = await addClient(server.tenant);
    });

    it('is not believed', async () => {
      expect(await placeKnownTo(server, client)).toEqual([undefined, undefined]);
    });
  });
});
