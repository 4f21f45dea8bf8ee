import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ApiClient } from '../../support/api-client.js';
import type { Person } from '../../support/people.js';
import type { TestTenant } from '../../support/test-app.js';
import { fillIn, type Pages, press } from '../sign-in/pages.js';

const FIELDS = ['name', 'avatar', 'email', 'phone', 'password', 'username', 'social', 'mfa', 'session'];

/** Lets people see and change all of their account, but for what else is said. */
export async function openAccountCenter(
  api: ApiClient,
  others: object = {},
  more: object = {},
): Promise<void> {
  const fields = { ...Object.fromEntries(FIELDS.map((name) => [name, 'Edit'])), ...others };
  const { status } = await api.patch('/account-center', { enabled: true, fields, ...more });
  expect(status).toBe(200);
}

/** Comes to the account page, and signs in there. */
export async function visit(
  pages: Pages,
  { baseUrl }: TestTenant,
  { username, password }: Pick<Person, 'username' | 'password'>,
  path = '/account',
): Promise<Page> {
  const page = await pages.open();
  await page.goto(baseUrl + path);
  await fillIn(page, { Username: username, Password: password });
  await press(page, 'Sign in');
  await page.waitForURL(`${baseUrl}${path}`);
  return page;
}

/** Confirms in the dialog that the account is one's own. */
export async function confirmIdentity(page: Page, { password }: Pick<Person, 'password'>): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Confirm that it is you' });
  await dialog.getByLabel('Password', { exact: true }).fill(password);
  await dialog.getByRole('button', { name: 'Confirm' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Says yes in the dialog that asks whether somebody means it. */
export async function agree(page: Page, action: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: action, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** What the page says has become of something. */
export const said = (page: Page, text: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: text }).waitFor();
