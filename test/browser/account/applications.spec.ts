import { beforeAll, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import type { ClientUnderTest } from '../../support/browserless-client.js';
import { addClient, addPerson, type Person } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';
import { userOf } from '../sign-in/code-flows.js';
import { authorize, fillIn, press, usePages } from '../sign-in/pages.js';
import { agree, confirmIdentity, openAccountCenter, said, visit } from './visits.js';

const NONE = 'No other application has access.';

const server = useServer();
const pages = usePages();
let api: ApiClient;
let used: ClientUnderTest;
let kept: ClientUnderTest;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  await openAccountCenter(api);
  used = await addClient(server.tenant, 'SPA', { name: 'Ledger' });
  kept = await addClient(server.tenant, 'SPA', { name: 'Notes' });
});

/** Signs in to an application, in a browser of its own. */
async function signInTo(client: ClientUnderTest, { id, username, password }: Person): Promise<void> {
  const page = await pages.open();
  await authorize(page, server.tenant, client);
  await fillIn(page, { Username: username, Password: password });
  await press(page, 'Sign in');
  expect(await userOf(page, server.tenant, client)).toBe(id);
}

const applicationsOf = async ({ id }: Person): Promise<unknown[]> => {
  const { body } = await api.get(`/users/${id}/grants`);
  return Object(body)
    .grants.map(({ payload }: { payload: { clientId: string } }) => payload.clientId)
    .filter((clientId: string) => clientId !== 'account-center');
};

it('shows each application with access once, and takes all access of one away', async () => {
  const person = await addPerson(server.tenant);
  for (const client of [used, used, kept]) await signInTo(client, person);
  const page = await visit(pages, server.tenant, person);
  await press(page, 'Show: Applications with access');
  await confirmIdentity(page, person);
  await page.getByText('Ledger', { exact: true }).waitFor();
  const buttons = page.getByRole('button', { name: /^Take access away/ });
  expect(await buttons.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')))).toEqual(
    expect.arrayContaining(['Take access away: Ledger', 'Take access away: Notes']),
  );
  expect(await buttons.count()).toBe(2);
  expect((await applicationsOf(person)).toSorted()).toEqual(
    [used, used, kept].map(({ clientId }) => clientId).toSorted(),
  );
  await press(page, 'Take access away: Ledger');
  await agree(page, 'Take access away');
  await said(page, 'It has no access any more.');
  expect(await buttons.count()).toBe(1);
  expect(await applicationsOf(person)).toEqual([kept.clientId]);
});

it('takes away what lost its access elsewhere in the meantime', async () => {
  const person = await addPerson(server.tenant);
  await signInTo(used, person);
  const page = await visit(pages, server.tenant, person);
  await press(page, 'Show: Applications with access');
  await confirmIdentity(page, person);
  await page.getByRole('button', { name: 'Take access away: Ledger' }).waitFor();
  const { body } = await api.get(`/users/${person.id}/grants`);
  const grants: { id: string; payload: { clientId: string } }[] = Object(body).grants;
  for (const { id } of grants.filter(({ payload }) => payload.clientId === used.clientId)) {
    expect((await api.delete(`/users/${person.id}/grants/${id}`)).status).toBe(204);
  }
  await press(page, 'Take access away: Ledger');
  await agree(page, 'Take access away');
  await said(page, 'It has no access any more.');
  await page.getByText(NONE).waitFor();
});
