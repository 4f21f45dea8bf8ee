import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { addPerson } from '../../support/people.js';
import { COLORS, requireSound } from './looks.js';
import { goToProvider, signInThere, useSocial } from './social-fixture.js';

const social = useSocial();
const { pages, authorize, newcomer, patch } = social;

const LONG = 'North Wind Trading and Shipping Company of the Outer Islands';

beforeAll(async () => {
  await social.api.post('/connectors', {
    connectorId: 'oidc',
    config: social.idp.config,
    metadata: { target: 'long', name: { en: LONG }, logo: 'data:image/svg+xml,<svg/>' },
  });
  await patch({
    color: COLORS,
    termsOfUseUrl: 'https://example.com/terms',
    agreeToTermsPolicy: 'ManualRegistrationOnly',
    socialSignInConnectorTargets: ['acme', 'globex', 'long'],
  });
});

const comeBack = async (page: Page, account: { sub: string }) => {
  await authorize(page);
  await goToProvider(page, 'Acme');
  await signInThere(page, account);
};

/** Each page, and how one comes there. */
const PAGES: Record<string, (page: Page) => Promise<void>> = {
  'social-sign-in': (page) => authorize(page),
  'social-register': (page) => authorize(page, { first_screen: 'register' }),
  'social-foreign': async (page) =>
    void (await page.goto(`${social.server.tenant.baseUrl}/callback/${social.acme}?state=1&code=2`)),
  'social-cancelled': async (page) => {
    await authorize(page);
    await page.goto(`${social.server.tenant.baseUrl}/callback/${social.acme}?error=access_denied`);
    await page.getByText('You have not signed in with the other provider.').waitFor();
  },
  'social-link': async (page) => {
    const email = 'somebody.with.a.long.address@north-wind-trading-and-shipping.test';
    await addPerson(social.server.tenant, { primaryEmail: email });
    await comeBack(page, newcomer({ email, email_verified: true }));
    await page.getByRole('button', { name: 'Link and sign in' }).waitFor();
  },
  'social-new': async (page) => {
    await comeBack(page, newcomer());
    await page.getByRole('button', { name: 'Create account' }).waitFor();
  },
  'social-alone': async (page) => {
    await patch({ signIn: { methods: [] }, signUp: { identifiers: [], password: false, verify: false } });
    await authorize(page);
    await page.getByRole('button', { name: 'Continue with Acme' }).waitFor();
  },
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

it('speaks Arabic, and runs from right to left', async () => {
  const page = await pages.open({ viewport: { width: 320, height: 640 } });
  await authorize(page, { ui_locales: 'ar' });
  expect(await page.getByRole('button', { name: 'المتابعة باستخدام Acme' }).count()).toBe(1);
  await page.screenshot({ path: 'artefacts/screenshots/social-arabic.png', fullPage: true });
});
