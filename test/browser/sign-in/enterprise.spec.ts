import { describe, expect, it } from 'vitest';
import { addSocial } from '../../support/identity-provider.js';
import { addPerson } from '../../support/people.js';
import { enterAddress, ONE, signInByAddress, TWO, useEnterprises } from './enterprise-fixture.js';
import { answerAt, fillIn, press } from './pages.js';
import { atProvider, goToProvider, signInThere } from './social-fixture.js';

const enterprises = useEnterprises();
const { pages, authorize, signedIn, employee, patch, user } = enterprises;

const LINK = { name: 'Single sign-on' };

describe('who has an address of an enterprise', () => {
  it('is led to its provider, gets an account, and is in it the next time', async () => {
    const ada = employee(ONE);
    const page = await pages.open();
    await authorize(page);
    await signInByAddress(page, ada);
    const id = await signedIn(page);
    expect(await user(id)).toMatchObject({
      primaryEmail: ada.email,
      name: 'Ada Lovelace',
      ssoIdentities: [{ identityId: ada.sub }],
    });
    const other = await pages.open();
    await authorize(other);
    await signInByAddress(other, ada);
    expect(await signedIn(other)).toBe(id);
  });

  it('is signed in to the account that has it', async () => {
    const ada = employee(ONE);
    const owner = await addPerson(enterprises.server.tenant, { primaryEmail: ada.email });
    const page = await pages.open();
    await authorize(page);
    await signInByAddress(page, ada);
    expect(await signedIn(page)).toBe(owner.id);
  });

  it('chooses where several connectors sign them in', async () => {
    const ada = employee(TWO);
    const page = await pages.open();
    await authorize(page);
    await enterAddress(page, ada.email);
    await press(page, 'Dunlin South');
    await atProvider(page);
    await signInThere(page, ada);
    expect(await signedIn(page)).toBeDefined();
  });

  it('is led there when they want an account', async () => {
    const ada = employee(ONE);
    const page = await pages.open();
    await authorize(page, { first_screen: 'register' });
    await fillIn(page, { 'E-mail address': ada.email });
    await press(page, 'Continue');
    await atProvider(page);
    await signInThere(page, ada);
    expect(await signedIn(page)).toBeDefined();
  });

  it('is led there from a social provider that says the address', async () => {
    await addSocial(enterprises.api, enterprises.idp, 'acme');
    await patch({ socialSignInConnectorTargets: ['acme'] });
    const ada = employee(ONE);
    const page = await pages.open();
    await authorize(page);
    await goToProvider(page, 'Acme');
    await signInThere(page, ada);
    // The provider of the enterprise is the same one here, and knows them by now.
    const { ssoIdentities, identities } = await user(await signedIn(page));
    expect([ssoIdentities.length, Object.keys(identities)]).toEqual([1, []]);
  });

  it('agrees to the terms before there is an account', async () => {
    await patch({ termsOfUseUrl: 'https://example.com/terms', agreeToTermsPolicy: 'ManualRegistrationOnly' });
    const page = await pages.open();
    await authorize(page);
    await signInByAddress(page, employee(ONE));
    await page.getByText('with your account at Lapwing').waitFor();
    await page.getByRole('checkbox').check();
    await press(page, 'Create account');
    expect(await signedIn(page)).toBeDefined();
  });
});

it('asks everybody else for what they sign in with', async () => {
  const primaryEmail = `${Date.now()}@elsewhere.example`;
  await addPerson(enterprises.server.tenant, { primaryEmail });
  const page = await pages.open();
  await authorize(page);
  await enterAddress(page, primaryEmail);
  await page.getByRole('heading', { name: 'Enter your password' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/sign-in/password');
});

it('asks for the password at once, and of no enterprise, where single sign-on is switched off', async () => {
  await patch({ singleSignOnEnabled: false });
  const page = await pages.open();
  await authorize(page);
  await page.getByLabel('Password', { exact: true }).waitFor();
  expect(await page.getByRole('link', LINK).count()).toBe(0);
  await page.goto(`${enterprises.server.tenant.baseUrl}/single-sign-on/email`);
  await page.waitForURL(/\/sign-in/);
});

describe('the page for single sign-on', () => {
  it('leads by the address, and says where none does', async () => {
    const ada = employee(ONE);
    const page = await pages.open();
    await authorize(page);
    await page.getByRole('link', LINK).click();
    await fillIn(page, { 'E-mail address': 'ada@elsewhere.example' });
    await press(page, 'Continue');
    await page.getByText('No organization signs people in here by this address.').waitFor();
    await fillIn(page, { 'E-mail address': ada.email });
    await press(page, 'Continue');
    await atProvider(page);
    await signInThere(page, ada);
    expect(await signedIn(page)).toBeDefined();
  });

  it('is what an application may show first', async () => {
    const page = await pages.open();
    await authorize(page, { first_screen: 'single_sign_on' });
    await page.getByLabel('E-mail address').waitFor();
    expect(new URL(page.url()).pathname).toBe('/single-sign-on');
  });

  it('leads on at once whom the application knows', async () => {
    const ada = employee(ONE);
    const page = await pages.open();
    await authorize(page, { first_screen: 'single_sign_on', login_hint: ada.email });
    await atProvider(page);
    await signInThere(page, ada);
    expect(await signedIn(page)).toBeDefined();
  });

  it('asks whom the application names in vain', async () => {
    const page = await pages.open();
    await authorize(page, { first_screen: 'single_sign_on', login_hint: 'ada@elsewhere.example' });
    await page.getByRole('button', { name: 'Continue' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/single-sign-on/email');
  });
});

describe('an application', () => {
  it('sends its user straight to an enterprise', async () => {
    const page = await pages.open();
    await authorize(page, { direct_sign_in: `sso:${enterprises.lapwing}` });
    await atProvider(page);
    await signInThere(page, employee(ONE));
    expect((await answerAt(page)).searchParams.get('code')).not.toBeNull();
  });

  it.each(['sso/nobody', 'constructor/nobody'])(
    'has its user choose where there is no such place: %s',
    async (path) => {
      const page = await pages.open();
      await authorize(page);
      await page.goto(`${enterprises.server.tenant.baseUrl}/direct/${path}?fallback=register`);
      await page.waitForURL(/\/register\?/);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Create your account');
    },
  );
});
