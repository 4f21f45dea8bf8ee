import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { addPerson, PASSWORD, type Person } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';
import { CODE, newAddress, otherThan, typeCode } from '../sign-in/code-flows.js';
import { MAIL_SETTINGS, useMail } from '../sign-in/mail.js';
import { fillIn, press, usePages } from '../sign-in/pages.js';
import { agree, confirmIdentity, openAccountCenter, said, visit } from './visits.js';

const NEW_PASSWORD = 'Curlew-under-9-dunes';

const server = useServer(MAIL_SETTINGS);
const mail = useMail(() => server.tenant);
const pages = usePages();
let api: ApiClient;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  await openAccountCenter(api);
});

const userOf = async ({ id }: Person) => Object((await api.get(`/users/${id}`)).body);

const follow = (page: Page, name: string): Promise<void> =>
  page.getByRole('link', { name, exact: true }).click();

it('changes name and picture, says what is wrong with them, and removes them', async () => {
  const person = await addPerson(server.tenant);
  const page = await visit(pages, server.tenant, person);
  await follow(page, 'Add: Name');
  await press(page, 'Save');
  await page.getByText('Please fill this in.').waitFor();
  await fillIn(page, { Name: 'Anna Lindqvist' });
  await press(page, 'Save');
  await said(page, 'Saved.');
  await page.getByText('Signed in as Anna Lindqvist').waitFor();
  await follow(page, 'Add: Picture');
  await fillIn(page, { 'Address of a picture': 'anna.png' });
  await press(page, 'Save');
  await page.getByText('This is no address of a picture.').waitFor();
  await fillIn(page, { 'Address of a picture': 'https://acme.example/anna.png' });
  await press(page, 'Save');
  await said(page, 'Saved.');
  const avatar = 'https://acme.example/anna.png';
  expect(await userOf(person)).toMatchObject({ name: 'Anna Lindqvist', avatar });
  await follow(page, 'Change: Picture');
  await press(page, 'Remove: Address of a picture');
  await agree(page, 'Remove');
  await said(page, 'Removed.');
  expect(await userOf(person)).toMatchObject({ avatar: null });
});

it('changes the username of who confirms by the password; nothing where they do not', async () => {
  const person = await addPerson(server.tenant);
  const { username: taken } = await addPerson(server.tenant);
  const page = await visit(pages, server.tenant, person, '/account/username');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.waitForURL(`${server.tenant.baseUrl}/account`);
  await follow(page, 'Change: Username');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Password', { exact: true }).fill('wrong');
  await dialog.getByRole('button', { name: 'Confirm' }).click();
  await dialog.getByText('This does not fit together.').waitFor();
  await confirmIdentity(page, person);
  await fillIn(page, { Username: taken });
  await press(page, 'Save');
  await page.getByText('This username is taken.').waitFor();
  expect(await page.getByLabel('Username', { exact: true }).inputValue()).toBe(taken);
  const username = `${person.username}_b`;
  await fillIn(page, { Username: username });
  await press(page, 'Save');
  await said(page, 'Saved.');
  expect(await userOf(person)).toMatchObject({ username });
});

it('changes the e-mail address by a code that goes to the new one, and asks for no proof twice', async () => {
  const [before, after] = [newAddress(), newAddress()];
  const person = await addPerson(server.tenant, { primaryEmail: before });
  const page = await visit(pages, server.tenant, person, '/account/email');
  await press(page, `Get a code at ${before}`);
  await page.getByRole('dialog').getByLabel(CODE).waitFor();
  await typeCode(page, await mail.codeTo(before));
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await fillIn(page, { 'E-mail address': after });
  await press(page, 'Continue');
  await page.getByLabel(CODE).waitFor();
  const code = await mail.codeTo(after);
  await typeCode(page, otherThan(code));
  await page.getByText('This is not the code.').waitFor();
  await page.getByLabel(CODE).fill('');
  await typeCode(page, code);
  await said(page, 'Saved.');
  expect(await userOf(person)).toMatchObject({ primaryEmail: after });
  await follow(page, 'Change: E-mail address');
  await press(page, 'Remove: E-mail address');
  await agree(page, 'Remove');
  await said(page, 'Removed.');
  expect(await userOf(person)).toMatchObject({ primaryEmail: null });
});

it('changes the password, says what the tenant asks of it, and stays signed in', async () => {
  const person = await addPerson(server.tenant);
  const page = await visit(pages, server.tenant, person, '/account/password');
  await confirmIdentity(page, person);
  await fillIn(page, { 'New password': PASSWORD });
  await press(page, 'Save password');
  await page.getByText('You have this password already.').waitFor();
  await fillIn(page, { 'New password': '123456' });
  await press(page, 'Save password');
  await page.getByText('Please choose another password.').waitFor();
  await fillIn(page, { 'New password': NEW_PASSWORD });
  await press(page, 'Save password');
  await said(page, 'Saved.');
  await page.reload();
  await page.getByText(`Signed in as ${person.username}`).waitFor();
  const verified = await api.post(`/users/${person.id}/password/verify`, { password: NEW_PASSWORD });
  expect(verified.status).toBe(204);
});
