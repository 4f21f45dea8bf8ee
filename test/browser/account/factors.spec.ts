import { generateSync } from 'otplib';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { addPerson, type Person } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';
import { addAuthenticator } from '../sign-in/authenticator.js';
import { typeCode } from '../sign-in/code-flows.js';
import { fillIn, press, usePages } from '../sign-in/pages.js';
import { agree, confirmIdentity, openAccountCenter, said, visit } from './visits.js';

const server = useServer();
const pages = usePages();
let api: ApiClient;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  await openAccountCenter(api);
  const mfa = { factors: ['Totp', 'WebAuthn', 'BackupCode'], policy: 'NoPrompt' };
  await api.patch('/sign-in-exp', { mfa });
});

const follow = (page: Page, name: string): Promise<void> =>
  page.getByRole('link', { name, exact: true }).click();

const factorsOf = async ({ id }: Person): Promise<unknown[]> => {
  const { body } = await api.get(`/users/${id}/mfa-verifications`);
  return (body as { type: string; name?: string }[]).map(({ type, name }) => name ?? type);
};

it('sets up an authenticator app and backup codes, and removes both', async () => {
  const person = await addPerson(server.tenant);
  const page = await visit(pages, server.tenant, person);
  await follow(page, 'Set up: Authenticator app');
  await confirmIdentity(page, person);
  const key = (await page.locator('form code').textContent()) ?? '';
  await typeCode(
    page,
    generateSync({ secret: key.replaceAll(' ', ''), epoch: Math.floor(Date.now() / 1000) }),
  );
  await said(page, 'Saved.');
  await follow(page, 'Set up: Backup codes');
  await page.locator('.codes li').first().waitFor();
  const codes = await page.locator('.codes li').allTextContents();
  expect(codes).toHaveLength(10);
  await press(page, 'I have kept them');
  await said(page, 'Saved.');
  expect(await factorsOf(person)).toEqual(['Totp', 'BackupCode']);
  for (const what of ['Backup codes', 'Authenticator app']) {
    await press(page, `Remove: ${what}`);
    await agree(page, 'Remove');
    await page.getByRole('button', { name: `Remove: ${what}`, exact: true }).waitFor({ state: 'detached' });
  }
  expect(await factorsOf(person)).toEqual([]);
});

it('adds a passkey, renames and removes it', async () => {
  const person = await addPerson(server.tenant);
  const page = await visit(pages, server.tenant, person);
  await addAuthenticator(page);
  await follow(page, 'Add: Passkey');
  await confirmIdentity(page, person);
  await fillIn(page, { 'Name of the passkey': 'Laptop' });
  await press(page, 'Add');
  await said(page, 'Saved.');
  await follow(page, 'Rename: Laptop');
  await fillIn(page, { 'Name of the passkey': 'Desk' });
  await press(page, 'Save');
  await said(page, 'Saved.');
  expect(await factorsOf(person)).toEqual(['Desk']);
  await press(page, 'Remove: Desk');
  await agree(page, 'Remove');
  await said(page, 'Removed.');
  expect(await factorsOf(person)).toEqual([]);
});

it('shows where somebody is signed in, and signs them out elsewhere', async () => {
  const person = await addPerson(server.tenant);
  const elsewhere = await visit(pages, server.tenant, person);
  const page = await visit(pages, server.tenant, person);
  await press(page, 'Show: Where you are signed in');
  await confirmIdentity(page, person);
  await page.getByText('This device').waitFor();
  await page.getByRole('button', { name: /^Sign out there/ }).click();
  await agree(page, 'Sign out there');
  await page.getByRole('status').filter({ hasText: 'Signed out' }).waitFor();
  await elsewhere.reload();
  await elsewhere.getByLabel('Username', { exact: true }).waitFor();
  const { body } = await api.get(`/users/${person.id}/sessions`);
  expect((body as { sessions: unknown[] }).sessions).toHaveLength(1);
});
