import { decodeJwt } from 'jose';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import type { BrowserlessClient, ClientUnderTest } from '../../support/browserless-client.js';
import { addJitOrganization, membershipsIn } from '../../support/jit-provisioning.js';
import { addOrganizationRole } from '../../support/organizations.js';
import { addClient, addPerson, PASSWORD } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';
import { hookOfTest, payloadOf, receiverOfTest } from '../webhooks/fixture.js';
import { type Address, begun, messagesTo, sendCode, showAddress, useCodes } from './codes-fixture.js';
import { refusal } from './fixture.js';

const server = useServer({ WORKER_CONCURRENCY: '2', OUTBOUND_ALLOWED_HOSTS: '*' });
let api: ApiClient;
let client: ClientUnderTest;
let browser: BrowserlessClient;
let mail: Address;
let people = 0;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  client = await addClient(server.tenant);
});
beforeEach(async () => {
  people += 1;
  mail = { type: 'email', value: `new.${people}@acme.example` };
  await useCodes(api, { signInMode: 'SignInAndRegister', emailBlocklistPolicy: {} });
  browser = await begun(server.tenant, client, 'Register');
});

const post = (path: string, body?: object, by = browser) => by.api('POST', `experience${path}`, body);
const show = (address = mail, by = browser) => showAddress(server, by, address, 'Register');
const identify = (verificationId?: string, by = browser) =>
  post('/identification', verificationId === undefined ? {} : { verificationId }, by);
const askFor = async (address: Address, interactionEvent = 'Register') =>
  refusal(await post('/verification/verification-code', { identifier: address, interactionEvent }));
const userWith = async (address: string) => {
  const { body } = await api.get(`/users?search.primaryEmail=${encodeURIComponent(address)}&mode=exact`);
  return (body as Record<string, unknown>[])[0];
};
const here = () => ({ databaseUrl: server.databaseUrl, tenantId: server.tenant.id });

describe('a registration by code', () => {
  it('makes an account with the address that was shown, and signs it in', async () => {
    const verificationId = await show();
    expect(messagesTo(server, mail)[0]).toMatchObject({ type: 'Register' });
    expect((await identify(verificationId)).status).toBe(201);
    const { redirectTo } = (await post('/submit')).body;
    const tokens = await browser.exchange(await browser.follow(String(redirectTo)));
    const user = await userWith(mail.value);
    expect(user).toMatchObject({ primaryEmail: mail.value, hasPassword: false });
    expect(decodeJwt(String(tokens.body['id_token'])).sub).toBe(user?.['id']);
  });

  it('keeps what was shown where more is missing, and needs it shown no more', async () => {
    await useCodes(api, { signUp: { identifiers: ['email'], password: true, verify: true } });
    const missing = await identify(await show());
    expect([refusal(missing), missing.body['data']]).toEqual([
      '422 user.missing_profile',
      { missingProfile: ['password'] },
    ]);
    expect((await browser.api('GET', 'experience/interaction')).body).toMatchObject({
      profile: { primaryEmail: mail.value },
    });
    await post('/profile', { type: 'password', value: PASSWORD });
    expect((await identify()).status).toBe(201);
    expect(await userWith(mail.value)).toMatchObject({ hasPassword: true });
  });

  it('has ten addresses written to within ten minutes', async () => {
    const others = Array.from({ length: 10 }, (_, index) => ({ ...mail, value: `${index}.${mail.value}` }));
    for (const address of others) expect(await askFor(address)).toBe('200 undefined');
    expect(await askFor(mail)).toBe('429 request.message_rate_limited');
    const another = await begun(server.tenant, client, 'Register');
    expect(await showAddress(server, another, mail, 'Register')).toEqual(expect.any(String));
  });

  it('takes no password that is the address which was shown', async () => {
    await useCodes(api, { signUp: { identifiers: ['email'], password: true, verify: true } });
    const address: Address = { type: 'email', value: `quixote.wimbledon.${people}@acme.example` };
    await identify(await show(address));
    const rejected = await post('/profile', {
      type: 'password',
      value: `quixote.wimbledon.${people}`,
    });
    expect(refusal(rejected)).toBe('422 password.rejected');
    expect(rejected.body['data']).toEqual([{ code: 'password_rejected.restricted.user_info' }]);
  });

  it('asks for either address where both will do, and takes a phone number', async () => {
    await useCodes(api, { signUp: { identifiers: ['email', 'phone'], password: false, verify: true } });
    expect((await identify()).body).toMatchObject({ data: { missingProfile: ['emailOrPhone'] } });
    const phone: Address = { type: 'phone', value: `6141234560${people}` };
    expect((await identify(await show(phone))).status).toBe(201);
    expect((await post('/submit')).status).toBe(200);
  });

  it('takes nothing that was not shown, and no address that another has', async () => {
    expect(refusal(await identify(await sendCode(browser, mail, 'Register')))).toBe(
      '400 session.verification_failed',
    );
    await addPerson(server.tenant, { primaryEmail: mail.value.toUpperCase() });
    expect(refusal(await identify(await show()))).toBe('422 user.email_already_in_use');
  });

  it('sends no code to addresses that the tenant does not take, and makes no account for them', async () => {
    const shown = await show();
    await useCodes(api, {
      emailBlocklistPolicy: { customBlocklist: ['@acme.example'], blockSubaddressing: true },
    });
    expect(await askFor(mail)).toBe('422 session.email_blocklist.email_not_allowed');
    expect(await askFor({ ...mail, value: 'ada+x@globex.example' })).toBe(
      '422 session.email_blocklist.email_subaddressing_not_allowed',
    );
    expect(await askFor(mail, 'SignIn')).toBe('200 undefined');
    const blocked = await begun(server.tenant, client, 'Register');
    await useCodes(api, { emailBlocklistPolicy: {} });
    const later = await show(mail, blocked);
    await useCodes(api, { emailBlocklistPolicy: { customBlocklist: ['@acme.example'] } });
    expect(refusal(await identify(later, blocked))).toBe('422 session.email_blocklist.email_not_allowed');
    expect(shown).not.toBe(later);
    expect(await userWith(mail.value)).toBeUndefined();
  });

  it('is closed where nobody signs up, whoever shows an address', async () => {
    const verificationId = await show();
    await useCodes(api, { signInMode: 'SignIn' });
    expect(refusal(await identify(verificationId))).toBe('403 auth.forbidden');
  });
});

describe('who signs up with an address', () => {
  it('joins the organizations of its domain at once, with their roles, and each is announced', async () => {
    const domain = `jit-${people}.example`;
    const role = await addOrganizationRole(here(), { type: 'User' });
    const organization = await addJitOrganization(here(), { domains: [domain], roles: [role] });
    await addJitOrganization({ ...here(), tenantId: server.other.id }, { domains: [domain] });
    const receiver = await receiverOfTest();
    await hookOfTest(api, receiver.url, ['Organization.Membership.Updated', 'PostRegister']);
    await identify(await show({ type: 'email', value: `Ada@${domain}` }));
    const { redirectTo } = (await post('/submit')).body;
    const user = await userWith(`Ada@${domain}`);
    expect(await membershipsIn(server.databaseUrl, String(user?.['id']))).toEqual({ [organization]: [role] });
    const told = (await receiver.expectRequests(2)).map(payloadOf);
    expect(told.map(({ event }) => event).toSorted()).toEqual([
      'Organization.Membership.Updated',
      'PostRegister',
    ]);
    expect(told).toContainEqual(
      expect.objectContaining({ organizationId: organization, addedUserIds: [user?.['id']] }),
    );
    expect(redirectTo).toBeDefined();
  });

  it('is told of the membership by the first token', async () => {
    const organization = await addJitOrganization(here(), { domains: ['first-token.example'] });
    await browser.authorize({ scope: 'openid urn:logto:scope:organizations' });
    await browser.begin('Register');
    await identify(await show({ type: 'email', value: 'ada@first-token.example' }));
    const { redirectTo } = (await post('/submit')).body;
    const { body } = await browser.exchange(await browser.follow(String(redirectTo)));
    expect(decodeJwt(String(body['id_token']))).toMatchObject({ organizations: [organization] });
  });

  it('joins then, and neither when it was made by an operator, nor at a later sign-in, nor by a later address', async () => {
    const domain = 'never.example';
    const made = await addPerson(server.tenant, { primaryEmail: `made@${domain}` });
    const joined = await addPerson(server.tenant);
    await addJitOrganization(here(), { domains: [domain] });
    const later = await begun(server.tenant, client);
    const verificationId = await showAddress(server, later, { type: 'email', value: `made@${domain}` });
    await post('/identification', { verificationId }, later);
    expect((await post('/submit', undefined, later)).status).toBe(200);
    const binding = await begun(server.tenant, client);
    await useCodes(api, { signIn: { methods: [byUsername] } });
    await binding.identify(joined.username, joined.password);
    const shown = await showAddress(server, binding, { type: 'email', value: `bound@${domain}` });
    expect((await post('/profile', { type: 'email', verificationId: shown }, binding)).status).toBe(204);
    expect((await post('/submit', undefined, binding)).status).toBe(200);
    expect((await api.get(`/users/${joined.id}`)).body).toMatchObject({ primaryEmail: `bound@${domain}` });
    for (const { id } of [made, joined]) expect(await membershipsIn(server.databaseUrl, id)).toEqual({});
  });
});

describe('an account that lacks an address', () => {
  it('gets the one that is shown, after its owner signed in by a password', async () => {
    const lacking = await addPerson(server.tenant);
    await useCodes(api, { signIn: { methods: [byUsername] } });
    browser = await begun(server.tenant, client);
    await browser.identify(lacking.username, lacking.password);
    expect((await post('/submit')).body).toMatchObject({ data: { missingProfile: ['email'] } });
    const unverified = await sendCode(browser, mail);
    const stage = async (verificationId: string, type = 'email') =>
      refusal(await post('/profile', { type, verificationId }));
    expect(await stage('unknown')).toBe('404 session.verification_session_not_found');
    expect(await stage(unverified, 'phone')).toBe('404 session.verification_session_not_found');
    expect(await stage(unverified)).toBe('400 session.verification_failed');
    await useCodes(api, {
      signIn: { methods: [byUsername] },
      emailBlocklistPolicy: { customBlocklist: [mail.value] },
    });
    expect(await stage(unverified)).toBe('422 session.email_blocklist.email_not_allowed');
    await useCodes(api, { signIn: { methods: [byUsername] }, emailBlocklistPolicy: {} });
    const verificationId = await showAddress(server, browser, mail);
    expect(await stage(verificationId)).toBe('204 undefined');
    expect((await post('/submit')).status).toBe(200);
    expect((await api.get(`/users/${lacking.id}`)).body).toMatchObject({ primaryEmail: mail.value });
  });

  it('gets no other than it has, and none that another has, even if that came meanwhile', async () => {
    const [owner, lacking] = [await addPerson(server.tenant), await addPerson(server.tenant)];
    await api.patch(`/users/${owner.id}`, { primaryEmail: `own.${mail.value}` });
    await useCodes(api, { signIn: { methods: [byUsername] } });
    browser = await begun(server.tenant, client);
    await browser.identify(owner.username, owner.password);
    const stage = async () =>
      refusal(
        await post('/profile', { type: 'email', verificationId: await showAddress(server, browser, mail) }),
      );
    expect(await stage()).toBe('422 user.email_exists_in_profile');
    browser = await begun(server.tenant, client);
    await browser.identify(lacking.username, lacking.password);
    expect(await stage()).toBe('204 undefined');
    await api.patch(`/users/${owner.id}`, { primaryEmail: mail.value });
    expect(await stage()).toBe('422 user.email_already_in_use');
    expect(refusal(await post('/submit'))).toBe('422 user.email_already_in_use');
  });
});

const byUsername = {
  identifier: 'username',
  password: true,
  verificationCode: false,
  isPasswordPrimary: true,
};
