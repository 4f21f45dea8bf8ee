import { beforeEach, describe, expect, it } from 'vitest';
import { addPerson } from '../../support/people.js';
import { answerAt, fillIn, press } from './pages.js';
import { atProvider, goToProvider, signInThere, useSocial } from './social-fixture.js';

const social = useSocial();
const { pages, authorize, signedIn, newcomer, patch, user } = social;

beforeEach(() => social.reset());

describe.each(['Acme', 'Globex'])('who signs in with %s', (provider) => {
  it('gets an account, and is in it the next time, in any browser', async () => {
    const ada = newcomer({ email: 'ada@acme.test', email_verified: true });
    const page = await pages.open();
    await authorize(page);
    await goToProvider(page, provider);
    await signInThere(page, ada);
    const id = await signedIn(page);
    expect((await user(id)).identities[provider.toLowerCase()].userId).toBe(ada.sub);

    const other = await pages.open();
    await authorize(other, { first_screen: 'register' });
    await goToProvider(other, provider);
    await signInThere(other, ada);
    expect(await signedIn(other)).toBe(id);
    await social.api.delete(`/users/${id}`);
  });
});

it('leaves no code in the address, and tells nobody of it', async () => {
  const page = await pages.open();
  const told: string[] = [];
  page.on('request', (request) => {
    if (/[?&]code=/.test(request.headers()['referer'] ?? '')) told.push(request.url());
  });
  let isHeld = true;
  await page.route('**/api/experience/identification', (route) =>
    isHeld ? route.abort() : route.continue(),
  );
  await authorize(page);
  const { search } = new URL(page.url());
  await goToProvider(page, 'Acme');
  await signInThere(page, newcomer());
  await page.getByText('There is no connection.').waitFor();
  expect(new URL(page.url()).search).toBe(search);
  expect(told).toEqual([]);
  // What was verified is not asked for again.
  isHeld = false;
  await page.reload();
  expect(await signedIn(page)).toBeDefined();
});

it('comes back to choose anew after cancelling at the provider', async () => {
  const page = await pages.open();
  await authorize(page, { first_screen: 'register' });
  await goToProvider(page, 'Acme');
  await press(page, 'Cancel');
  await page.getByText('You have not signed in with the other provider.').waitFor();
  expect(new URL(page.url()).pathname).toBe('/register');
  await goToProvider(page, 'Acme');
  await signInThere(page, newcomer());
  expect(await signedIn(page)).toBeDefined();
});

it('is asked for what an account needs, and gets it then', async () => {
  await patch({ socialSignIn: { skipRequiredIdentifiers: false } });
  const page = await pages.open();
  await authorize(page);
  await goToProvider(page, 'Acme');
  await signInThere(page, newcomer());
  const username = `ada_${Date.now()}`;
  await fillIn(page, { Username: username });
  await press(page, 'Continue');
  expect(await user(await signedIn(page))).toMatchObject({ username });
});

describe('where an account has the address already', () => {
  const owned = async () => {
    const email = `${Date.now()}@acme.test`;
    const owner = await addPerson(social.server.tenant, { primaryEmail: email });
    return { owner, ada: newcomer({ email, email_verified: true }) };
  };
  const comeBack = async (account: { sub: string }) => {
    const page = await pages.open();
    await authorize(page);
    await goToProvider(page, 'Acme');
    await signInThere(page, account);
    return page;
  };

  it('links it when told to, and signs in to it from then on', async () => {
    const { owner, ada } = await owned();
    const page = await comeBack(ada);
    await page.getByText(`There is an account with ${ada['email']} already.`).waitFor();
    await press(page, 'Link and sign in');
    expect(await signedIn(page)).toBe(owner.id);
    expect(await signedIn(await comeBack(ada))).toBe(owner.id);
  });

  it('makes another one when told to, without the address', async () => {
    const { owner, ada } = await owned();
    const page = await comeBack(ada);
    await press(page, 'Create a new account');
    const id = await signedIn(page);
    expect(id).not.toBe(owner.id);
    expect(await user(id)).toMatchObject({ primaryEmail: null, name: ada['name'] });
  });

  it('links it unasked where the tenant wants that', async () => {
    await patch({ socialSignIn: { automaticAccountLinking: true } });
    const { owner, ada } = await owned();
    expect(await signedIn(await comeBack(ada))).toBe(owner.id);
  });

  it('offers nothing by an address that the provider does not vouch for', async () => {
    const { owner, ada } = await owned();
    social.idp.add({ ...ada, email_verified: false });
    const id = await signedIn(await comeBack(ada));
    expect(id).not.toBe(owner.id);
  });

  it('only links where nobody can sign up', async () => {
    await patch({ signInMode: 'SignIn' });
    const { owner, ada } = await owned();
    const page = await comeBack(ada);
    await page.getByText('You can link it with Acme.').waitFor();
    expect(await page.getByRole('button').count()).toBe(1);
    await press(page, 'Link and sign in');
    expect(await signedIn(page)).toBe(owner.id);
  });
});

it('is not let in once suspended', async () => {
  const ada = newcomer();
  const page = await pages.open();
  await authorize(page);
  await goToProvider(page, 'Acme');
  await signInThere(page, ada);
  await social.api.patch(`/users/${await signedIn(page)}/is-suspended`, { isSuspended: true });
  const other = await pages.open();
  await authorize(other);
  await goToProvider(other, 'Acme');
  await signInThere(other, ada);
  await other.waitForURL(/\/account-suspended/);
  expect(await other.getByRole('button').count()).toBe(0);
});

it('is told so where nobody can sign up', async () => {
  await patch({ signInMode: 'SignIn' });
  const page = await pages.open();
  await authorize(page);
  await goToProvider(page, 'Acme');
  await signInThere(page, newcomer());
  await page.getByText('new ones cannot be created here').waitFor();
  await page.getByRole('link', { name: 'Sign in another way' }).click();
  expect(await page.getByLabel('Username').count()).toBe(1);
});

it('agrees to the terms before there is an account, once', async () => {
  await patch({ termsOfUseUrl: 'https://example.com/terms', agreeToTermsPolicy: 'ManualRegistrationOnly' });
  const page = await pages.open();
  await authorize(page);
  await goToProvider(page, 'Acme');
  await signInThere(page, newcomer());
  await press(page, 'Create account');
  await page.getByText('Please agree first.').waitFor();
  await page.getByRole('checkbox').check();
  await press(page, 'Create account');
  expect(await signedIn(page)).toBeDefined();

  const other = await pages.open();
  await authorize(other, { first_screen: 'register' });
  await press(other, 'Continue with Acme');
  await other.getByText('Please agree first.').waitFor();
  await other.getByRole('checkbox').check();
  await goToProvider(other, 'Acme');
  await signInThere(other, newcomer());
  expect(await signedIn(other)).toBeDefined();
});

describe('an application', () => {
  it('sends its user straight to a provider', async () => {
    const page = await pages.open();
    await authorize(page, { direct_sign_in: 'social:acme' });
    await atProvider(page);
    await signInThere(page, newcomer());
    expect(await signedIn(page)).toBeDefined();
  });

  it('gets the page that it would rather have where somebody cancels', async () => {
    const page = await pages.open();
    await authorize(page, { direct_sign_in: 'social:acme', first_screen: 'register' });
    await atProvider(page);
    await press(page, 'Cancel');
    await page.waitForURL(/\/register\?/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Create your account');
  });

  it('gets it for a provider that there is not', async () => {
    const page = await pages.open();
    await authorize(page, { direct_sign_in: 'social:nobody', first_screen: 'register' });
    await page.waitForURL(/\/register\?/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Create your account');
  });

  it('that asks for identifiers alone is shown no provider', async () => {
    const page = await pages.open();
    await authorize(page, { first_screen: 'identifier:sign_in' });
    await page.getByLabel('Username').waitFor();
    expect(await page.getByRole('button', { name: /Continue with/ }).count()).toBe(0);
  });
});

it('sends what was answered to the application that began, whatever else began since', async () => {
  const page = await pages.open();
  await authorize(page);
  await goToProvider(page, 'Acme');
  const tab = await page.context().newPage();
  await tab.goto(`${social.server.tenant.baseUrl}/unknown-session`);
  await signInThere(page, newcomer());
  expect((await answerAt(page)).searchParams.get('state')).toBe('some-state');
});
