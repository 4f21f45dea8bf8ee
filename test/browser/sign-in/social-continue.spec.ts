import { generateSync } from 'otplib';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addPerson } from '../../support/people.js';
import type { ProviderAccount } from '../../support/identity-provider.js';
import { byEmail, CODE, newAddress, typeCode } from './code-flows.js';
import { COLORS, requireSound } from './looks.js';
import { MAIL_SETTINGS, useMail } from './mail.js';
import { fillIn, press } from './pages.js';
import { goToProvider, signInThere, useSocial } from './social-fixture.js';

const social = useSocial(MAIL_SETTINGS);
const mail = useMail(() => social.server.tenant);
const { pages, authorize, signedIn, newcomer, patch, user } = social;

const ASKING = {
  ...byEmail(true),
  color: COLORS,
  signUp: { identifiers: ['email'], password: false, verify: true },
  socialSignIn: { skipRequiredIdentifiers: false, automaticAccountLinking: false },
};

beforeAll(() => patch({ color: COLORS }));
beforeEach(() => patch(ASKING));

/** Comes with an account of a provider, which says no address, as far as the page that asks for one. */
async function comeWith(account: ProviderAccount, parameters: Record<string, string> = {}): Promise<Page> {
  const page = await pages.open();
  await authorize(page, parameters);
  await goToProvider(page, 'Acme');
  await signInThere(page, account);
  await page.getByText('Add your e-mail address.').waitFor();
  return page;
}

/** Gives an address that is one's own. */
async function give(page: Page, address: string): Promise<void> {
  await fillIn(page, { 'E-mail address': address });
  await press(page, 'Continue');
  await page.getByLabel(CODE).waitFor();
  await typeCode(page, await mail.codeTo(address));
}

const owned = async () => {
  const address = newAddress();
  return { address, owner: await addPerson(social.server.tenant, { primaryEmail: address }) };
};

describe('who signs up with a provider and is asked for an address', () => {
  it('gets an account with it where nobody has it', async () => {
    const [ada, address] = [newcomer(), newAddress()];
    const page = await comeWith(ada);
    await give(page, address);
    expect(await user(await signedIn(page))).toMatchObject({
      primaryEmail: address,
      identities: { acme: { userId: ada.sub } },
    });
  });

  it.each([
    ['/sign-in', {}],
    ['/register', { first_screen: 'register' }],
  ])('goes back to %s, where they began, and signs in otherwise', async (first, parameters) => {
    const { owner } = await owned();
    const page = await comeWith(newcomer(), parameters);
    await page.getByRole('link', { name: 'Start again' }).click();
    await page.getByRole('button', { name: 'Continue with Globex' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(first);
    if (first !== '/sign-in') await page.getByRole('link', { name: 'Sign in', exact: true }).click();
    await fillIn(page, { 'Username or e-mail address': owner.username });
    await press(page, 'Continue');
    await fillIn(page, { Password: owner.password });
    await press(page, 'Sign in');
    expect(await signedIn(page)).toBe(owner.id);
    expect((await user(owner.id)).identities).toEqual({});
  });

  it('links the account that has the address already when told to, and is in it from then on', async () => {
    const [ada, { owner, address }] = [newcomer(), await owned()];
    const page = await comeWith(ada);
    await give(page, address);
    await page.getByText(`There is an account with ${address} already. You can link it with Acme.`).waitFor();
    expect((await user(owner.id)).identities).toEqual({});
    await page.reload();
    await press(page, 'Link and sign in');
    expect(await signedIn(page)).toBe(owner.id);
    expect((await user(owner.id)).identities.acme.userId).toBe(ada.sub);
    const other = await pages.open();
    await authorize(other);
    await goToProvider(other, 'Acme');
    await signInThere(other, ada);
    expect(await signedIn(other)).toBe(owner.id);
  });

  it('is asked for the second factor of that account before anything is linked', async () => {
    await patch({ mfa: { factors: ['Totp'], policy: 'NoPrompt' } });
    const { owner, address } = await owned();
    const { body } = await social.api.post(`/users/${owner.id}/mfa-verifications`, { type: 'Totp' });
    const page = await comeWith(newcomer());
    await give(page, address);
    await press(page, 'Link and sign in');
    await page.getByRole('heading', { name: 'Enter the code from your app' }).waitFor();
    expect((await user(owner.id)).identities).toEqual({});
    await typeCode(page, generateSync({ secret: Object(body).secret, epoch: Math.floor(Date.now() / 1000) }));
    expect(await signedIn(page)).toBe(owner.id);
    expect(Object.keys((await user(owner.id)).identities)).toEqual(['acme']);
  });

  it('gets a new account after giving another address', async () => {
    const [{ owner, address }, free] = [await owned(), newAddress()];
    const page = await comeWith(newcomer());
    await give(page, address);
    await page.getByRole('button', { name: 'Link and sign in' }).waitFor();
    await page.getByRole('link', { name: 'Use another address or number' }).click();
    await give(page, free);
    const id = await signedIn(page);
    expect(id).not.toBe(owner.id);
    expect(await user(id)).toMatchObject({ primaryEmail: free });
  });

  it('is told so where that account has another account of the provider', async () => {
    const { owner, address } = await owned();
    await social.api.put(`/users/${owner.id}/identities/acme`, { userId: 'of-before', details: {} });
    const page = await comeWith(newcomer());
    await give(page, address);
    await press(page, 'Link and sign in');
    await page.getByText('That account is linked with another account of this provider already.').waitFor();
    expect((await user(owner.id)).identities.acme.userId).toBe('of-before');
    await page.getByRole('alert').getByRole('link', { name: 'Start again' }).click();
    await page.getByRole('button', { name: 'Continue with Globex' }).waitFor();
  });

  it('is sent to the sign-in where codes are no way to sign in', async () => {
    const { address } = await owned();
    const methods = byEmail(true).signIn.methods.map((each) => ({ ...each, verificationCode: false }));
    await patch({ signIn: { methods }, signUp: { identifiers: ['email'], password: true, verify: true } });
    const page = await comeWith(newcomer());
    await give(page, address);
    await page.getByText(`There is an account with ${address} already. You can sign in with it.`).waitFor();
    expect(await page.getByRole('button', { name: 'Link and sign in' }).count()).toBe(0);
  });
});

it('is no offer to who signs up without a provider', async () => {
  const { owner, address } = await owned();
  await patch({
    signUp: {
      identifiers: ['username'],
      password: true,
      verify: true,
      secondaryIdentifiers: [{ identifier: 'email', verify: true }],
    },
  });
  const page = await pages.open();
  await authorize(page, { first_screen: 'register' });
  await fillIn(page, { Username: `bob_${Date.now()}`, 'New password': owner.password });
  await press(page, 'Create account');
  await page.getByText('Add your e-mail address.').waitFor();
  await give(page, address);
  await page.getByText('You can sign in with it.').waitFor();
  await press(page, 'Sign in');
  expect(await signedIn(page)).toBe(owner.id);
});

it.each(['social-continue', 'social-continue-link'])(
  '%s is sound at every size, in both themes and directions',
  async (name) => {
    const { address } = await owned();
    const page = await comeWith(newcomer());
    if (name === 'social-continue-link') {
      await give(page, address);
      await page.getByRole('button', { name: 'Link and sign in' }).waitFor();
    }
    await requireSound(name, page);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  },
);
