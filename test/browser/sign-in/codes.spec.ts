import { describe, expect, it } from 'vitest';
import { addPerson, PASSWORD } from '../../support/people.js';
import { CODE, byEmail, newAddress, typeCode, useCodeFlows } from './code-flows.js';
import { fillIn, press } from './pages.js';

const {
  server,
  mail,
  pages,
  patch,
  post,
  authorize,
  addOwner,
  askForCode,
  beginToRegister,
  signedIn,
  userWith,
} = useCodeFlows();

describe('who signs up by an e-mail address', () => {
  it('types in the code that comes by mail, chooses a password, and is in', async () => {
    const address = newAddress();
    const page = await pages.open();
    await beginToRegister(page, address);
    await page.getByText(`We have sent a code to ${address}.`).waitFor();
    // The code is sent by itself.
    await typeCode(page, await mail.codeTo(address));
    await page.waitForURL(/\/register\/password/);
    await page.locator('h1:focus').waitFor();
    await fillIn(page, { 'New password': PASSWORD });
    await press(page, 'Continue');
    expect(await signedIn(page)).toBe((await userWith(address)).id);
  });

  it('and has an account already is asked to sign in with it, once the code has shown whose it is', async () => {
    const address = newAddress();
    const owner = await addOwner(address);
    const page = await pages.open();
    await beginToRegister(page, address);
    expect(await page.getByText('account already').count()).toBe(0);
    await typeCode(page, await mail.codeTo(address));
    await page.getByRole('heading', { name: 'You have an account already' }).waitFor();
    await page.reload();
    await press(page, 'Sign in');
    expect(await signedIn(page)).toBe(owner.id);
  });
});

describe('who signs in by an e-mail address', () => {
  it('is let in by the code, pasted with spaces, on the first page that the tenant prefers', async () => {
    const address = newAddress();
    const owner = await addOwner(address);
    const page = await pages.open();
    await askForCode(page, address);
    const code = await mail.codeTo(address);
    await page.getByLabel(CODE).fill(`${code.slice(0, 3)} ${code.slice(3)}`);
    expect(await signedIn(page)).toBe(owner.id);
  });

  it('is let in by the password instead, or by the code where the password comes first', async () => {
    const address = newAddress();
    const owner = await addOwner(address);
    const page = await pages.open();
    await askForCode(page, address);
    await page.getByRole('link', { name: 'Sign in another way' }).click();
    await press(page, 'Use your password');
    await fillIn(page, { Password: owner.password });
    await press(page, 'Sign in');
    expect(await signedIn(page)).toBe(owner.id);

    await patch(byEmail(true));
    const other = await pages.open();
    await authorize(other);
    await fillIn(other, { 'Username or e-mail address': address });
    await press(other, 'Continue');
    await other.getByLabel('Password').waitFor();
    await other.getByRole('link', { name: 'Sign in another way' }).click();
    await press(other, `Get a code at ${address}`);
    await typeCode(other, await mail.codeTo(address, 2));
    expect(await signedIn(other)).toBe(owner.id);
    await patch(byEmail(false));
  });

  it('is let in by the password where others used up the codes that the address may get', async () => {
    const address = newAddress();
    const { id } = await addOwner(address);
    for (let sent = 0; sent < 10; sent += 1) {
      expect((await post('/verification-codes', { email: address })).status).toBe(204);
    }
    const page = await pages.open();
    await authorize(page);
    await fillIn(page, { 'Username or e-mail address': address });
    await press(page, 'Continue');
    await page.getByText('Too many messages were sent there.').waitFor();
    await fillIn(page, { Password: PASSWORD });
    await press(page, 'Sign in');
    expect(await signedIn(page)).toBe(id);
  });

  it('and has no account may make one, once the code has shown whose the address is', async () => {
    await patch({ termsOfUseUrl: 'https://example.com/terms', agreeToTermsPolicy: 'ManualRegistrationOnly' });
    const address = newAddress();
    const page = await pages.open();
    await askForCode(page, address);
    await typeCode(page, await mail.codeTo(address));
    await page.getByRole('heading', { name: 'You have no account yet' }).waitFor();
    await press(page, 'Create account');
    await page.getByText('Please agree first.').waitFor();
    await page.getByRole('checkbox').check();
    await press(page, 'Create account');
    await fillIn(page, { 'New password': PASSWORD });
    await press(page, 'Continue');
    expect(await signedIn(page)).toBe((await userWith(address)).id);
    await patch({ termsOfUseUrl: null, agreeToTermsPolicy: 'Automatic' });
  });

  it('adds an address to an account that lacks one, and is in', async () => {
    const person = await addPerson(server.tenant);
    const address = newAddress();
    const page = await pages.open();
    await authorize(page);
    await fillIn(page, { 'Username or e-mail address': person.username });
    await press(page, 'Continue');
    await fillIn(page, { Password: person.password });
    await press(page, 'Sign in');
    await page.waitForURL(/\/continue\/email/);
    expect(await page.getByLabel('E-mail address').inputValue()).toBe('');
    await fillIn(page, { 'E-mail address': address });
    await press(page, 'Continue');
    await typeCode(page, await mail.codeTo(address));
    expect(await signedIn(page)).toBe(person.id);
    expect((await userWith(address)).id).toBe(person.id);
  });
});

it('who forgot the password chooses another one by a code, and signs in with it', async () => {
  const address = newAddress();
  const owner = await addOwner(address);
  const page = await pages.open();
  await authorize(page, { first_screen: 'reset_password' });
  await fillIn(page, { 'E-mail address': address });
  await press(page, 'Continue');
  await page.getByText(`If there is an account with ${address}`).waitFor();
  await typeCode(page, await mail.codeTo(address));
  await page.waitForURL(/\/forgot-password\/reset/);
  await fillIn(page, { 'New password': '123456' });
  await press(page, 'Save password');
  await page.getByText('Please choose another password.').waitFor();
  await page.locator('#password:focus').waitFor();
  const password = 'Plover-over-3-marshes';
  await fillIn(page, { 'New password': password });
  await press(page, 'Save password');
  await page.getByText('Your new password is saved.').waitFor();
  expect(await page.getByLabel('Username or e-mail address').inputValue()).toBe(address);
  await press(page, 'Continue');
  await page.getByRole('link', { name: 'Sign in another way' }).click();
  await press(page, 'Use your password');
  await fillIn(page, { Password: password });
  await press(page, 'Sign in');
  expect(await signedIn(page)).toBe(owner.id);
});
