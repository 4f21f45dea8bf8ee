import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { apiClient } from '../../support/api-client.js';
import type { ClientUnderTest } from '../../support/browserless-client.js';
import { addClient, addPerson, type Person } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';
import { addThirdParty } from '../../support/third-parties.js';
import { COLORS, requireSound } from './looks.js';
import { authorize, fillIn, press, usePages } from './pages.js';

const ORGANIZATIONS = [
  'Acme',
  'North Wind Trading and Shipping Company of the Outer Islands',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  ...Array.from({ length: 12 }, (_, index) => `Branch ${index + 1}`),
];

const server = useServer();
const pages = usePages();
let client: ClientUnderTest;
let thirdParty: ClientUnderTest;
let person: Person;

beforeAll(async () => {
  const api = await apiClient(server.tenant);
  await api.patch('/sign-in-exp', {
    termsOfUseUrl: 'https://example.com/terms',
    privacyPolicyUrl: 'https://example.com/privacy',
    supportEmail: 'help@example.com',
    agreeToTermsPolicy: 'ManualRegistrationOnly',
    color: COLORS,
  });
  client = await addClient(server.tenant);
  thirdParty = await addThirdParty(server, server.tenant, {
    userScopes: ['profile', 'email', 'urn:logto:scope:organizations'],
  });
  person = await addPerson(server.tenant, { name: 'Anna Lindqvist' });
  for (const name of ORGANIZATIONS) {
    const { body } = await api.post('/organizations', { name });
    await api.post(`/organizations/${Object(body).id}/users`, { userIds: [person.id] });
  }
});

/** Each page, and how one comes there. */
const PAGES: Record<string, (page: Page) => Promise<void>> = {
  'sign-in': (page) => authorize(page, server.tenant, client),
  'sign-in-empty': async (page) => {
    await authorize(page, server.tenant, client);
    await press(page, 'Sign in');
  },
  'sign-in-wrong': async (page) => {
    await authorize(page, server.tenant, client);
    await fillIn(page, { Username: 'nobody', Password: 'wrong' });
    await press(page, 'Sign in');
    await page.getByText('This does not fit together.').waitFor();
  },
  register: (page) => authorize(page, server.tenant, client, { first_screen: 'register' }),
  'register-refused': async (page) => {
    await authorize(page, server.tenant, client, { first_screen: 'register' });
    await fillIn(page, { Username: 'somebody', 'New password': '123456' });
    await page.getByRole('checkbox').check();
    await press(page, 'Create account');
    await page.getByText('Please choose another password.').waitFor();
  },
  consent: async (page) => {
    await authorize(page, server.tenant, thirdParty, {
      scope: 'openid profile email urn:logto:scope:organizations',
      prompt: 'consent',
    });
    await fillIn(page, { Username: person.username, Password: person.password });
    await press(page, 'Sign in');
    await page.getByRole('button', { name: 'Allow' }).waitFor();
  },
  device: async (page) => void (await page.goto(`${server.tenant.issuer}/device`)),
  'device-unknown': async (page) => {
    await page.goto(`${server.tenant.issuer}/device`);
    await fillIn(page, { 'Code on your device': 'BBBB-BBBB' });
    await press(page, 'Continue');
    await page.getByText('There is no such code.').waitFor();
  },
  'device-confirm': async (page) => {
    await page.goto(`${server.tenant.issuer}/device`);
    await page.goto(`${server.tenant.baseUrl}/device?user_code=BCDF-GHJK`);
  },
  'device-success': async (page) => void (await page.goto(`${server.tenant.baseUrl}/device/success`)),
  'continue-username': async (page) => void (await page.goto(`${server.tenant.baseUrl}/continue/username`)),
  'continue-password': async (page) => void (await page.goto(`${server.tenant.baseUrl}/continue/password`)),
  'continue-other': async (page) => void (await page.goto(`${server.tenant.baseUrl}/continue/extra-profile`)),
  'one-time-token-error': async (page) =>
    void (await page.goto(`${server.tenant.baseUrl}/one-time-token?errorMessage=expired`)),
  'invitation-unknown': async (page) =>
    void (await page.goto(`${server.tenant.baseUrl}/invitation?token=made-up`)),
  'unknown-session': async (page) => void (await page.goto(`${server.tenant.baseUrl}/unknown-session`)),
  suspended: async (page) => void (await page.goto(`${server.tenant.baseUrl}/account-suspended`)),
  'not-found': async (page) => void (await page.goto(`${server.tenant.baseUrl}/nothing/here`)),
};

it.each(Object.entries(PAGES))(
  '%s is sound at every size, in both themes and directions',
  async (name, reach) => {
    const page = await pages.open();
    await reach(page);
    await requireSound(name, page);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  },
);
