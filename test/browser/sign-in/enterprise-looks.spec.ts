import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { enterAddress, ONE, TWO, reportAt, signInByAddress, useEnterprises } from './enterprise-fixture.js';
import { COLORS, requireSound } from './looks.js';

const enterprises = useEnterprises();
const { pages, authorize, employee, patch } = enterprises;

beforeEach(() => patch({ color: COLORS }));

/** Each page, and how one comes there. */
const PAGES: Record<string, (page: Page) => Promise<void>> = {
  'enterprise-sign-in': (page) => authorize(page),
  'enterprise-address': async (page) => {
    await authorize(page, { first_screen: 'single_sign_on' });
    await page.getByLabel('E-mail address').waitFor();
  },
  'enterprise-choice': async (page) => {
    await authorize(page);
    await enterAddress(page, employee(TWO).email);
    await page.getByRole('button', { name: 'Dunlin North' }).waitFor();
  },
  'enterprise-failure': async (page) => {
    await patch({ signInMode: 'SignIn' });
    await authorize(page);
    await signInByAddress(page, employee(ONE));
    await reportAt(page);
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
  expect(await page.getByRole('link', { name: 'تسجيل الدخول الموحّد' }).count()).toBe(1);
  const words = new URLSearchParams({ direct_sign_in: `sso:${enterprises.lapwing}`, ui_locales: 'ar' });
  await authorize(page, Object.fromEntries(words));
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.locator('dl').waitFor();
  await page.screenshot({ path: 'artefacts/screenshots/enterprise-arabic.png', fullPage: true });
});
