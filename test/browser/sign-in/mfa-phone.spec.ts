import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { setExperience } from '../../e2e/sign-in/mfa-fixture.js';
import { apiClient } from '../../support/api-client.js';
import type { ClientUnderTest } from '../../support/browserless-client.js';
import { addClient, addPerson } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';
import { CODE, otherThan, typeCode, userOf } from './code-flows.js';
import { COLORS, requireSound } from './looks.js';
import { MAIL_SETTINGS } from './mail.js';
import { authorize, fillIn, press, usePages } from './pages.js';
import { useTextMessages } from './text-messages.js';

const NUMBER = '12025550143';

const server = useServer(MAIL_SETTINGS);
const codeOf = useTextMessages(() => server.tenant);
const pages = usePages();
let client: ClientUnderTest;

beforeAll(async () => {
  const api = await apiClient(server.tenant);
  client = await addClient(server.tenant);
  const mfa = { policy: 'Mandatory', factors: ['PhoneVerificationCode'] };
  await setExperience(api, { color: COLORS, mfa });
});

/** Has another code sent, a minute after the first one. */
async function resend(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Send a new code' });
  expect(await button.getAttribute('aria-disabled')).toBe('true');
  await page.clock.runFor('01:01');
  await page.getByRole('status').filter({ hasText: 'You can get a new code now.' }).waitFor();
  await button.click();
  await page.getByRole('status').filter({ hasText: 'A new code is on its way.' }).waitFor();
}

it('gets a code at their phone number, and another one after a minute', async () => {
  const person = await addPerson(server.tenant, { primaryPhone: NUMBER });
  const page = await pages.open();
  await page.clock.install();
  await authorize(page, server.tenant, client);
  await fillIn(page, { Username: person.username, Password: person.password });
  await press(page, 'Sign in');
  await page.getByLabel(CODE).waitFor();
  expect(new URL(page.url()).pathname).toBe('/mfa-verification/PhoneVerificationCode');
  expect(await page.getByText(NUMBER).count()).toBe(0);
  await requireSound('mfa-phone', page);
  await codeOf(1);
  await resend(page);
  const code = await codeOf(2);
  await typeCode(page, otherThan(code));
  await page.getByRole('alert').filter({ hasText: 'This is not the code.' }).waitFor();
  await page.reload();
  await typeCode(page, code);
  expect(await userOf(page, server.tenant, client)).toBe(person.id);
});
