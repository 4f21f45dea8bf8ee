import { beforeAll, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import { holdRows, waitingForRows } from '../../support/held-rows.js';
import { addClient, addPerson, PASSWORD } from '../../support/people.js';
import { storeSession } from '../../support/stored-artefacts.js';
import { useServer } from '../../support/test-app.js';
import { byEmail, refusal, signInByEmail } from './fixture.js';

const server = useServer();
let api: ApiClient;
let client: ClientUnderTest;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  client = await addClient(server.tenant);
  await signInByEmail(api);
});

async function newBrowser(of = client): Promise<BrowserlessClient> {
  const browser = new BrowserlessClient(server.tenant, of);
  await browser.authorize();
  return browser;
}

async function identified(of = client): Promise<BrowserlessClient> {
  const [browser, { username }] = [await newBrowser(of), await addPerson(server.tenant)];
  await browser.identify(username, PASSWORD);
  return browser;
}

const submit = async (browser: BrowserlessClient) => refusal(await browser.api('POST', 'experience/submit'));

const holdFlows = () => holdRows(server.databaseUrl, 'select from sign_in_flows for update', []);

it('an interaction that is submitted twice at once ends once', async () => {
  const browser = await identified();
  const release = await holdFlows();
  const answers = [submit(browser), submit(browser)];
  await waitingForRows(server.databaseUrl, 2);
  await release();
  expect((await Promise.all(answers)).toSorted()).toEqual([
    '200 undefined',
    '404 session.interaction_not_found',
  ]);
});

it('two interactions that each give an account the username that it lacks leave it the first', async () => {
  const primaryEmail = 'raced@example.com';
  const { body } = await api.post('/users', { primaryEmail, password: PASSWORD });
  const { id } = body as { id: string };
  const names = ['first_name', 'second_name'];
  const browsers = await Promise.all(names.map(() => newBrowser()));
  for (const [index, browser] of browsers.entries()) {
    await byEmail(browser, primaryEmail);
    await browser.experience('POST', '/profile', { type: 'username', value: names[index] });
  }
  const release = await holdRows(server.databaseUrl, 'select from users where id = $1 for no key update', [
    id,
  ]);
  const answers = browsers.map(submit);
  await waitingForRows(server.databaseUrl, 2);
  await release();
  const told = await Promise.all(answers);
  expect(told.toSorted()).toEqual(['200 undefined', '422 user.username_exists_in_profile']);
  const username = names[told.indexOf('200 undefined')];
  expect((await api.get(`/users/${id}`)).body).toMatchObject({ username });
});

it('an application that is deleted while somebody submits lets nobody in', async () => {
  const doomed = await addClient(server.tenant);
  const browser = await identified(doomed);
  const release = await holdFlows();
  const answer = submit(browser);
  await waitingForRows(server.databaseUrl, 1);
  await api.delete(`/applications/${doomed.clientId}`);
  await release();
  expect(await answer).toBe('400 session.not_found');
});

it('an old password lets nobody in that was still compared while another one was being stored', async () => {
  const person = await addPerson(server.tenant);
  await storeSession(server, server.tenant, { accountId: person.id });
  const browser = await newBrowser();
  const release = await holdRows(
    server.databaseUrl,
    "select from oidc_artefacts where kind = 'Session' and account_id = $1 for update",
    [person.id],
  );
  const change = api.patch(`/users/${person.id}/password`, { password: 'Heron-under-9-bridges' });
  await waitingForRows(server.databaseUrl, 1);
  await browser.identify(person.username, PASSWORD);
  const answer = submit(browser);
  await waitingForRows(server.databaseUrl, 2);
  await release();
  expect((await change).status).toBe(200);
  expect(await answer).toBe('400 session.verification_failed');
});
