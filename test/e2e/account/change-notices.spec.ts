import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { addPerson } from '../../support/people.js';
import type { BrowsedClient } from '../../support/signed-in-browser.js';
import { type TestTenant, useServer } from '../../support/test-app.js';
import { type Address, messagesTo } from '../sign-in/codes-fixture.js';
import {
  type AccountClient,
  addBrowsedClient,
  openAccountCenter,
  provePassword,
  showAddress,
  signInTo,
} from './fixture.js';

const NEW_PASSWORD = 'Heron-under-9-bridges';
const IN_TIME = { timeout: 10_000 };

const useTemplate = async (api: ApiClient) => {
  const details = { subject: '{{changed}} of {{user.primaryEmail}}', content: '{{application.name}}' };
  const template = { languageTag: 'tr', templateType: 'CredentialChanged', details };
  expect((await api.put('/email-templates', { templates: [template] })).status).toBe(200);
};

const setPassword = async (account: AccountClient, verificationId?: string) =>
  (
    await account.call('POST', '/my-account/password', {
      body: { password: NEW_PASSWORD },
      ...(verificationId && { verificationId }),
    })
  ).status;

describe('a change of what one signs in with', () => {
  // One after the other: what is sent last comes last.
  const server = useServer({ WORKER_CONCURRENCY: '1' });
  let api: ApiClient;
  let other: ApiClient;
  let client: BrowsedClient;
  let made = 0;

  beforeAll(async () => {
    [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
    await openAccountCenter(api);
    client = await addBrowsedClient(server.tenant);
  });
  afterEach(async () => {
    await api.delete('/email-templates?templateType=CredentialChanged');
  });

  const newEmail = () => ({ type: 'email' as const, value: `grace${(made += 1)}@acme.example` });
  const newPhone = () => ({ type: 'phone' as const, value: `1202555${String(1000 + (made += 1))}` });
  const signIn = async ({ value: primaryEmail }: Address) => {
    const { id: userId } = await addPerson(server.tenant, { primaryEmail });
    const account = await signInTo(server, server.tenant, { userId, client });
    return { account, proof: await provePassword(account) };
  };
  const setEmail = async (
    account: AccountClient,
    email: string,
    recordId: string,
    verificationId: string,
  ) => {
    const body = { email, newIdentifierVerificationRecordId: recordId };
    return (await account.call('POST', '/my-account/primary-email', { body, verificationId })).status;
  };
  const setPhone = async (account: AccountClient, verificationId: string) => {
    const phone = newPhone();
    const recordId = await showAddress(server, account, phone);
    const body = { phone: phone.value, newIdentifierVerificationRecordId: recordId };
    return (await account.call('POST', '/my-account/primary-phone', { body, verificationId })).status;
  };
  const remove = async (account: AccountClient, what: 'email' | 'phone', verificationId: string) =>
    (await account.call('DELETE', `/my-account/primary-${what}`, { verificationId })).status;
  const noticesTo = (address: Address) =>
    messagesTo(server, address)
      .filter(({ type }) => type === 'CredentialChanged')
      .map(({ subject }) => subject)
      .toReversed();

  it('is told once, at the e-mail address from before', async () => {
    const [before, after] = [newEmail(), newEmail()];
    const { account, proof } = await signIn(before);
    const recordId = await showAddress(server, account, after);
    await useTemplate(api);
    expect(await setPassword(account, proof)).toBe(204);
    expect(await setPhone(account, proof)).toBe(204);
    expect(await remove(account, 'phone', proof)).toBe(204);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => setEmail(account, after.value, recordId, proof)),
    );
    expect(answers).toEqual(Array.from({ length: 5 }, () => 204));
    expect(await remove(account, 'email', proof)).toBe(204);
    await expect.poll(() => noticesTo(after), IN_TIME).toEqual([`email of ${after.value}`]);
    expect(noticesTo(before)).toEqual(
      ['password', 'phone', 'phone', 'email'].map((changed) => `${changed} of ${before.value}`),
    );
    expect(JSON.stringify(messagesTo(server, before))).not.toContain(after.value);
  });

  it('is told neither without a template, nor where it is refused, nor where nothing changed', async () => {
    const [email, taken] = [newEmail(), newEmail()];
    const { account, proof } = await signIn(email);
    const recordId = await showAddress(server, account, taken);
    await addPerson(server.tenant, { primaryEmail: taken.value });
    await useTemplate(other);
    expect(await setPhone(account, proof)).toBe(204);
    await useTemplate(api);
    expect(await setEmail(account, taken.value, recordId, proof)).toBe(422);
    expect(await setPassword(account)).toBe(401);
    const sameId = await showAddress(server, account, email);
    expect(await setEmail(account, email.value, sameId, proof)).toBe(204);
    expect(await setPassword(account, proof)).toBe(204);
    await expect.poll(() => noticesTo(email), IN_TIME).toEqual([`password of ${email.value}`]);
  });

  it('goes on where the address was told ten times', async () => {
    const [often, once] = [newEmail(), newEmail()];
    const { account, proof } = await signIn(often);
    const last = await signIn(once);
    await useTemplate(api);
    for (let time = 0; time < 6; time += 1) {
      expect(await setPhone(account, proof)).toBe(204);
      expect(await remove(account, 'phone', proof)).toBe(204);
    }
    expect(await setPassword(last.account, last.proof)).toBe(204);
    await expect.poll(() => noticesTo(once), IN_TIME).toHaveLength(1);
    expect(noticesTo(often)).toHaveLength(10);
  });
});

describe('a change of what one signs in with, where nothing can be sent', () => {
  const server = useServer({ NODE_ENV: 'production' });

  const signIn = async (tenant: TestTenant) => {
    const { id: userId } = await addPerson(tenant, { primaryEmail: 'ada@acme.example' });
    return signInTo(server, tenant, { userId, client: await addBrowsedClient(tenant) });
  };

  it('goes on', async () => {
    const api = await apiClient(server.tenant);
    await openAccountCenter(api);
    await useTemplate(api);
    const account = await signIn(server.tenant);
    expect(await setPassword(account, await provePassword(account))).toBe(204);
  });
});
