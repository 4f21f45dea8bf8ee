import { beforeAll, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { addPerson, type Person } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';
import { fillIn, press, usePages } from '../sign-in/pages.js';
import { agree, openAccountCenter, said, visit } from './visits.js';

const server = useServer();
const pages = usePages();
let api: ApiClient;
let person: Person;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  await openAccountCenter(api);
  person = await addPerson(server.tenant, { name: 'Anna Lindqvist' });
});

const stored = 'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])';

/** With all access that applications have by them. */
async function endSessionsOf({ id }: Person): Promise<void> {
  const { body } = await api.get(`/users/${id}/sessions`);
  const sessions: { payload: { uid: string } }[] = Object(body).sessions;
  for (const { payload } of sessions) {
    await api.delete(`/users/${id}/sessions/${payload.uid}?revokeGrantsTarget=all`);
  }
}

it('signs people in and is back where they came, keeps no token, and needs nothing of them after a reload', async () => {
  const page = await visit(pages, server.tenant, person, '/account/security');
  await page.getByText('Signed in as Anna Lindqvist').waitFor();
  await page.getByRole('heading', { name: 'Signing in' }).and(page.locator(':focus')).waitFor();
  expect(await page.evaluate(stored)).not.toMatch(/eyJ|token|verifier/);
  await page.reload();
  await page.getByText('Signed in as Anna Lindqvist').waitFor();
  expect(page.url()).toBe(`${server.tenant.baseUrl}/account/security`);
});

it('leads to the sign-in when the session has ended, and is back with what was typed in', async () => {
  const anna = await addPerson(server.tenant, { name: 'Anna' });
  const page = await visit(pages, server.tenant, anna, '/account/name');
  await page.getByLabel('Name', { exact: true }).fill('Anna Larsson');
  await endSessionsOf(anna);
  await press(page, 'Save');
  await fillIn(page, { Username: anna.username, Password: anna.password });
  await press(page, 'Sign in');
  await page.waitForURL(`${server.tenant.baseUrl}/account/name`);
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Anna Larsson');
});

it('shows nobody what somebody else typed in before they signed out', async () => {
  const page = await visit(pages, server.tenant, person, '/account/name');
  await page.getByLabel('Name', { exact: true }).fill('Anna Larsson');
  await page.getByRole('link', { name: 'Back to your account' }).click();
  await press(page, 'Sign out');
  const other = await addPerson(server.tenant, { name: 'Bengt' });
  await page.waitForURL(/\/sign-in/);
  await fillIn(page, { Username: other.username, Password: other.password });
  await press(page, 'Sign in');
  await page.getByRole('link', { name: 'Change: Name' }).click();
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Bengt');
});

it('leads to the sign-in when the session has ended and an organization is to be left', async () => {
  const member = await addPerson(server.tenant);
  const { body } = await api.post('/organizations', { name: 'Initech' });
  await api.post(`/organizations/${Object(body).id}/users`, { userIds: [member.id] });
  const page = await visit(pages, server.tenant, member);
  await page.getByRole('button', { name: 'Leave: Initech' }).waitFor();
  await endSessionsOf(member);
  await press(page, 'Leave: Initech');
  await agree(page, 'Leave');
  await page.waitForURL(/\/sign-in/);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Sign in');
});

it('counts no answer that it has not asked for', async () => {
  const page = await visit(pages, server.tenant, person);
  await page.getByRole('heading', { name: 'Profile' }).waitFor();
  const answers: string[] = [];
  page.on('request', (request) => answers.push(new URL(request.url()).pathname));
  await page.goto(`${server.tenant.baseUrl}/account?code=of-somebody-else&state=of-somebody-else`);
  await page.getByText('Signed in as Anna Lindqvist').waitFor();
  expect(answers.indexOf('/oidc/auth')).toBeLessThan(answers.indexOf('/oidc/token'));
  expect(answers.filter((path) => path === '/oidc/token')).toHaveLength(1);
});

it('signs out', async () => {
  const page = await visit(pages, server.tenant, person);
  await press(page, 'Sign out');
  await page.getByLabel('Username').waitFor();
  expect(new URL(page.url()).pathname).toBe('/sign-in');
});

it('shows the organizations of its user, who leaves one', async () => {
  const member = await addPerson(server.tenant);
  for (const name of ['Acme', 'Globex']) {
    const { body } = await api.post('/organizations', { name });
    await api.post(`/organizations/${Object(body).id}/users`, { userIds: [member.id] });
  }
  const page = await visit(pages, server.tenant, member);
  await press(page, 'Leave: Acme');
  await press(page, 'Cancel');
  await press(page, 'Leave: Acme');
  await agree(page, 'Leave');
  await said(page, 'You have left Acme.');
  expect(await page.getByRole('button', { name: 'Leave: Acme' }).count()).toBe(0);
  const { body } = await api.get(`/users/${member.id}/organizations`);
  expect(body).toEqual([expect.objectContaining({ name: 'Globex' })]);
});

it('shows only what the tenant shows, and lets nobody change what is only to be read', async () => {
  await openAccountCenter(
    api,
    { name: 'ReadOnly', avatar: 'Off', email: 'Off', phone: 'Off', mfa: 'Off', session: 'Off' },
    { deleteAccountUrl: 'https://acme.example/delete' },
  );
  const page = await visit(pages, server.tenant, person, '/account/name');
  await page.getByText('Signed in as Anna Lindqvist').waitFor();
  const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
  expect(headings).toEqual(['Profile', 'Signing in', 'Organizations', 'Delete your account']);
  const links = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('aria-label') ?? link.textContent));
  expect(links).toEqual(['Change: Username', 'Change: Password', 'Delete your account']);
  await openAccountCenter(api);
});

it('says that it is not in use where the tenant has not switched it on, and signs nobody in', async () => {
  const page = await pages.open();
  await page.goto(`${server.other.baseUrl}/account/email`);
  await page.getByRole('heading', { name: 'There is no account page here' }).waitFor();
  await page.getByRole('button', { name: 'Go back' }).waitFor();
  expect(page.url()).toBe(`${server.other.baseUrl}/account/email`);
});
