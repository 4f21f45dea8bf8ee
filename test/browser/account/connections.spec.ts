import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { addPerson, type Person } from '../../support/people.js';
import { press } from '../sign-in/pages.js';
import { atProvider, signInThere, useSocial } from '../sign-in/social-fixture.js';
import { agree, confirmIdentity, openAccountCenter, said, visit } from './visits.js';

const social = useSocial();
const { pages, newcomer, user } = social;
let person: Person;

beforeAll(() => openAccountCenter(social.api));
beforeEach(async () => {
  person = await addPerson(social.server.tenant);
});

const identitiesOf = async ({ id }: Person) => (await user(id)).identities;

const url = (path: string): string => social.server.tenant.baseUrl + path;

/** Goes from the account to a provider, as far as its page. */
async function leaveFor(name: string): Promise<Page> {
  const page = await visit(pages, social.server.tenant, person);
  await press(page, `Connect: ${name}`);
  await atProvider(page);
  return page;
}

it.each(['Acme', 'Globex'])('connects an account of %s, shows whose it is, and removes it', async (name) => {
  const ada = newcomer({ email: 'ada@acme.test', email_verified: true });
  const page = await leaveFor(name);
  await signInThere(page, ada);
  await confirmIdentity(page, person);
  await said(page, 'Connected.');
  expect(page.url()).toBe(url('/account'));
  expect((await identitiesOf(person))[name.toLowerCase()].userId).toBe(ada.sub);
  await page.getByText('Ada Lovelace').waitFor();
  await page.getByText('ada@acme.test').waitFor();
  await press(page, `Remove: ${name}`);
  await page.getByRole('dialog').getByText('Wherever else you are signed in').waitFor();
  await agree(page, 'Remove');
  await said(page, 'Removed.');
  await page.getByRole('button', { name: `Connect: ${name}`, exact: true }).waitFor();
  expect(await identitiesOf(person)).toEqual({});
});

it('is signed in to with it from then on', async () => {
  const ada = newcomer();
  const page = await leaveFor('Acme');
  await signInThere(page, ada);
  await confirmIdentity(page, person);
  await said(page, 'Connected.');
  const other = await pages.open();
  await social.authorize(other);
  await press(other, 'Continue with Acme');
  await atProvider(other);
  await signInThere(other, ada);
  expect(await social.signedIn(other)).toBe(person.id);
});

it('goes on after a reload, and after whoever came back has thought better of it', async () => {
  const page = await leaveFor('Acme');
  await signInThere(page, newcomer());
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(page.url()).toBe(url('/account/connection'));
  await page.reload();
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('Nothing was changed, since you did not confirm that it is you.').waitFor();
  expect(await identitiesOf(person)).toEqual({});
  await press(page, 'Try again');
  await confirmIdentity(page, person);
  await said(page, 'Connected.');
  expect(Object.keys(await identitiesOf(person))).toEqual(['acme']);
});

it('goes on where the connection was lost before the answer was sent', async () => {
  const page = await leaveFor('Acme');
  let isHeld = true;
  await page.route('**/api/verifications/social/verify', (route) =>
    isHeld ? route.abort() : route.continue(),
  );
  await signInThere(page, newcomer());
  await page.getByText('There is no connection.').waitFor();
  isHeld = false;
  await page.reload();
  await confirmIdentity(page, person);
  await said(page, 'Connected.');
  expect(Object.keys(await identitiesOf(person))).toEqual(['acme']);
});

it('shows what was connected by a request whose answer got lost', async () => {
  const page = await leaveFor('Acme');
  await signInThere(page, newcomer());
  await page.getByRole('dialog').waitFor();
  await page.route('**/api/my-account/identities', async (route) => {
    const response = await route.fetch();
    await (response.ok() ? route.abort() : route.fulfill({ response }));
  });
  await confirmIdentity(page, person);
  await page.getByText('There is no connection.').waitFor();
  await press(page, 'Try again');
  await page.getByText('That took too long. Please begin again.').waitFor();
  await page.getByRole('link', { name: 'Back to your account' }).click();
  await page.getByRole('button', { name: 'Remove: Acme' }).waitFor();
  expect(Object.keys(await identitiesOf(person))).toEqual(['acme']);
});

it('says so where somebody cancels at the provider, and begins anew', async () => {
  const page = await leaveFor('Acme');
  await press(page, 'Cancel');
  await page.getByText('Nothing was connected, since you did not sign in with the provider.').waitFor();
  expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  await page.getByRole('link', { name: 'Back to your account' }).click();
  await press(page, 'Connect: Acme');
  await atProvider(page);
  await signInThere(page, newcomer());
  await confirmIdentity(page, person);
  await said(page, 'Connected.');
});

it('says so where the account of the provider belongs to another account here', async () => {
  const ada = newcomer();
  const first = await leaveFor('Acme');
  await signInThere(first, ada);
  await confirmIdentity(first, person);
  await said(first, 'Connected.');
  person = await addPerson(social.server.tenant);
  const page = await leaveFor('Acme');
  await signInThere(page, ada);
  await confirmIdentity(page, person);
  await page.getByText('This account of the provider belongs to another account here.').waitFor();
  expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  expect(await identitiesOf(person)).toEqual({});
});

it('says so where another account of the provider was connected meanwhile', async () => {
  const page = await leaveFor('Acme');
  const identity = { userId: 'of-before', details: {} };
  await social.api.put(`/users/${person.id}/identities/acme`, identity);
  await signInThere(page, newcomer());
  await confirmIdentity(page, person);
  await page.getByText('You have connected another account of this provider already.').waitFor();
  expect((await identitiesOf(person)).acme.userId).toBe('of-before');
});

it('says so where the provider answers what does not count', async () => {
  const page = await visit(pages, social.server.tenant, person);
  await page.route(`${social.idp.issuer}/auth*`, (route) => {
    const state = new URL(route.request().url()).searchParams.get('state');
    const location = url(`/callback/${social.acme}?state=${state}&code=made-up`);
    return route.fulfill({ status: 303, headers: { location } });
  });
  await press(page, 'Connect: Acme');
  await page.getByText('The provider could not confirm your account.').waitFor();
  expect(await identitiesOf(person)).toEqual({});
});

it('counts no answer that was made up, nor one that came to another tab', async () => {
  const page = await leaveFor('Acme');
  await page.goto(url(`/callback/${social.acme}?state=made-up&code=of-somebody-else`));
  await page.getByText('This sign-in did not begin here').waitFor();
  const sent: string[] = [];
  const tab = await page.context().newPage();
  tab.on('request', (request) => sent.push(new URL(request.url()).pathname));
  await tab.goto(url(`/callback/${social.acme}?state=made-up&code=of-somebody-else`));
  await tab.getByText('This sign-in did not begin here').waitFor();
  await tab.goto(url('/account/connection'));
  await tab.getByText('That took too long. Please begin again.').waitFor();
  expect(sent.filter((path) => path.startsWith('/api/verifications'))).toEqual([]);
  expect(await identitiesOf(person)).toEqual({});
});

it('is of no use to whoever signs in to the same tab before it is finished', async () => {
  const page = await leaveFor('Acme');
  await signInThere(page, newcomer());
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Back to your account' }).click();
  await press(page, 'Sign out');
  const other = await addPerson(social.server.tenant);
  await page.getByLabel('Username', { exact: true }).fill(other.username);
  await page.getByLabel('Password', { exact: true }).fill(other.password);
  await press(page, 'Sign in');
  await page.getByText(`Signed in as ${other.username}`).waitFor();
  await page.goto(url('/account/connection'));
  await confirmIdentity(page, other);
  await page.getByText('That took too long. Please begin again.').waitFor();
  expect(await identitiesOf(other)).toEqual({});
});

it('begins anew after a way back by the browser', async () => {
  const page = await leaveFor('Acme');
  await page.goBack();
  await press(page, 'Connect: Globex');
  await atProvider(page);
  await signInThere(page, newcomer());
  await confirmIdentity(page, person);
  await said(page, 'Connected.');
  expect(Object.keys(await identitiesOf(person))).toEqual(['globex']);
});

it('leaves the way of a sign-in alone that begins in the same tab', async () => {
  const page = await leaveFor('Acme');
  await social.authorize(page, { prompt: 'login' });
  await press(page, 'Continue with Acme');
  await atProvider(page);
  await page.goto(url(`/callback/${social.acme}?error=access_denied`));
  await page.getByText('You have not signed in with the other provider.').waitFor();
  await press(page, 'Continue with Acme');
  await atProvider(page);
  await signInThere(page, newcomer());
  expect(await social.signedIn(page)).toBeDefined();
  expect(await identitiesOf(person)).toEqual({});
});

it('is only to be read, or not there, where the tenant wants that', async () => {
  await social.api.put(`/users/${person.id}/identities/acme`, { userId: 'ada-at-acme', details: {} });
  await openAccountCenter(social.api, { social: 'ReadOnly' });
  const page = await visit(pages, social.server.tenant, person);
  await page.getByText('ada-at-acme').waitFor();
  expect(await page.getByRole('button', { name: /^(Connect|Remove)/ }).count()).toBe(0);
  await page.goto(url('/account/connection'));
  await page.getByRole('heading', { name: 'Connections' }).waitFor();
  await openAccountCenter(social.api, { social: 'Off' });
  await page.goto(url('/account/connections'));
  await page.getByRole('heading', { name: 'Profile' }).waitFor();
  expect(await page.getByRole('heading', { name: 'Connections' }).count()).toBe(0);
  await openAccountCenter(social.api);
});
