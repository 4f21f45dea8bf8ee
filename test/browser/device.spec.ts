import { afterAll, beforeAll, expect, it } from 'vitest';
import { addClient, addPerson } from '../support/people.js';
import { useServer } from '../support/test-app.js';
import { requestToken } from '../support/tokens.js';
import { openChromium } from './chromium.js';

const server = useServer();
let browser: Awaited<ReturnType<typeof openChromium>>;

beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser.close());

it('a device is let in by the page, whose forms the browser says to be of this server', async () => {
  const { tenant } = server;
  const person = await addPerson(tenant);
  const { clientId } = await addClient(tenant, 'Native', { customClientMetadata: { isDeviceFlow: true } });
  const started = await fetch(`${tenant.issuer}/device/auth`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: clientId, scope: 'openid' }),
  });
  const { device_code, user_code, verification_uri } = Object(await started.json());

  const page = await browser.context.newPage();
  await page.goto(verification_uri);
  await page.getByRole('textbox').fill(user_code);
  await page.keyboard.press('Enter');
  await page.waitForURL(/user_code=/);
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.locator('input[type=password]').fill(person.password);
  await page.getByRole('textbox', { name: 'Username' }).fill(person.username);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/device\/success/);
  await page.close();

  const grant_type = 'urn:ietf:params:oauth:grant-type:device_code';
  const { status } = await requestToken(tenant, { client_id: clientId, grant_type, device_code });
  expect(status).toBe(200);
});
