import { afterAll, beforeAll, expect, it } from 'vitest';
import { useServer } from '../support/test-app.js';
import { openChromium } from './chromium.js';

const server = useServer();
let browser: Awaited<ReturnType<typeof openChromium>>;

beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser.close());

it('pages that submit themselves do, under their policy', async () => {
  const page = await browser.context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(`${server.tenant.issuer}/session/end`);
  await page.waitForURL(`${server.tenant.issuer}/session/end/success`);
  expect(await page.getByRole('heading').textContent()).toBe('Sign Out');
  expect(said.filter((text) => !text.includes('favicon'))).toEqual([]);
  await page.close();
});

it('pages that submit themselves have a button where no script runs', async () => {
  const { tenant } = server;
  const chromium = browser.context.browser();
  const context = await chromium?.newContext({ javaScriptEnabled: false, locale: 'de-DE' });
  const page = await context?.newPage();
  if (!page) throw new Error('there is no page');
  await page.goto(`${tenant.issuer}/session/end`);
  await page.getByRole('button', { name: 'Abmelden' }).click();
  await page.waitForURL(`${tenant.issuer}/session/end/success`);
  expect(await page.getByText('Sie haben sich abgemeldet.').isVisible()).toBe(true);
  await context?.close();
});

it('pages fit a phone, from left to right and from right to left, and look as their style sheet says', async () => {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${server.tenant.issuer}/auth?client_id=nobody`);
  for (const direction of ['ltr', 'rtl']) {
    const seen = await page.evaluate(
      `document.documentElement.dir = '${direction}';
       [document.documentElement.scrollWidth, getComputedStyle(document.body).display]`,
    );
    expect(seen).toEqual([320, 'grid']);
  }
  await page.close();
});
