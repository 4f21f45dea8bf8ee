import { decodeJwt } from 'jose';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import { hiddenForm } from '../../support/hidden-form.js';
import { addJitOrganization, membershipsIn } from '../../support/jit-provisioning.js';
import { submit } from '../../support/logout.js';
import { addClient, addPerson, PASSWORD, type Person } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';
import { begun, oneTimeToken, showAddress, useCodes } from './codes-fixture.js';
import { refusal } from './fixture.js';

const server = useServer();
let api: ApiClient;
let client: ClientUnderTest;
let browser: BrowserlessClient;
let email: string;
let person: Person;
let people = 0;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  client = await addClient(server.tenant);
});
beforeEach(async () => {
  people += 1;
  email = `linked.${people}@acme.example`;
  await useCodes(api, { signInMode: 'SignInAndRegister' });
  person = await addPerson(server.tenant, { primaryEmail: email });
  browser = await begun(server.tenant, client);
});
afterEach(async () => {
  Clock.use();
  await api.patch('/sign-in-exp', { sentinelPolicy: {} });
});

const post = (path: string, body?: object, by = browser) => by.api('POST', `experience${path}`, body);
const spend = (token: string, value = email, by = browser) =>
  post('/verification/one-time-token/verify', { identifier: { type: 'email', value }, token }, by);
const spent = async (token: string, value = email) =>
  String((await spend(token, value)).body['verificationId']);
const identify = (verificationId: string) => post('/identification', { verificationId });
const here = () => ({ databaseUrl: server.databaseUrl, tenantId: server.tenant.id });
const membershipsOf = (userId: string) => membershipsIn(server.databaseUrl, userId);

describe('a magic link', () => {
  it('signs in whom it was sent to, and lets them join the organizations that it names', async () => {
    const organization = await addJitOrganization(here(), {});
    const context = { jitOrganizationIds: [organization, 'of-no-organization'] };
    const token = await oneTimeToken(api, email, { context });
    const verificationId = await spent(token, email.toUpperCase());
    const shown = (await browser.api('GET', 'experience/interaction')).body;
    expect(shown['verificationRecords']).toEqual([
      {
        id: verificationId,
        type: 'OneTimeToken',
        identifier: { type: 'email', value: email },
        verified: true,
        oneTimeTokenContext: context,
      },
    ]);
    expect(JSON.stringify(shown)).not.toContain(token);
    expect((await identify(verificationId)).status).toBe(204);
    expect(await membershipsOf(person.id)).toEqual({});
    const { redirectTo } = (await post('/submit')).body;
    expect(await membershipsOf(person.id)).toEqual({ [organization]: [] });
    const { body } = await browser.exchange(await browser.follow(String(redirectTo)));
    expect(decodeJwt(String(body['id_token'])).sub).toBe(person.id);
  });

  it('makes an account for who has none, also where nobody else signs up', async () => {
    await useCodes(api, {
      signInMode: 'SignIn',
      signUp: { identifiers: ['email'], password: true, verify: true },
    });
    const organization = await addJitOrganization(here(), {});
    const byDomain = await addJitOrganization(here(), { domains: [`link-${people}.example`] });
    const newcomer = `ada@link-${people}.example`;
    const token = await oneTimeToken(api, newcomer, { context: { jitOrganizationIds: [organization] } });
    const verificationId = await spent(token, newcomer);
    expect(refusal(await identify(verificationId))).toBe('404 user.user_not_exist');
    expect(
      (await browser.api('PUT', 'experience/interaction-event', { interactionEvent: 'Register' })).status,
    ).toBe(204);
    expect((await identify(verificationId)).body).toMatchObject({ data: { missingProfile: ['password'] } });
    expect((await post('/profile', { type: 'password', value: PASSWORD })).status).toBe(204);
    expect((await post('/identification', {})).status).toBe(201);
    const { userId } = (await browser.api('GET', 'experience/interaction')).body;
    expect(await membershipsOf(String(userId))).toEqual({ [organization]: [], [byDomain]: [] });
    expect((await post('/submit')).status).toBe(200);
  });

  it('opens nothing for another address than its own', async () => {
    await useCodes(api, { signInMode: 'SignIn' });
    const organization = await addJitOrganization(here(), {});
    const invited = `invited.${email}`;
    const context = { jitOrganizationIds: [organization] };
    browser = await begun(server.tenant, client, 'Register');
    const verificationId = await spent(await oneTimeToken(api, invited, { context }), invited);
    const foreign = await showAddress(
      server,
      browser,
      { type: 'email', value: `foreign.${email}` },
      'Register',
    );
    expect(refusal(await identify(foreign))).toBe('403 auth.forbidden');
    expect(refusal(await post('/identification', {}))).toBe('403 auth.forbidden');
    await useCodes(api, { signInMode: 'SignInAndRegister' });
    expect((await identify(foreign)).status).toBe(201);
    const { userId } = (await browser.api('GET', 'experience/interaction')).body;
    expect(await membershipsOf(String(userId))).toEqual({});
    expect(verificationId).toBeDefined();
  });

  it('opens nothing for an address that only looks like its own', async () => {
    await useCodes(api, { signInMode: 'SignInAndRegister' });
    const organization = await addJitOrganization(here(), {});
    const context = { jitOrganizationIds: [organization] };
    const alike = `\u212Aim.${email}`;
    browser = await begun(server.tenant, client, 'Register');
    await spent(await oneTimeToken(api, alike, { context }), alike);
    const address = { type: 'email', value: `kim.${email}` } as const;
    expect((await identify(await showAddress(server, browser, address, 'Register'))).status).toBe(201);
    const { userId } = (await browser.api('GET', 'experience/interaction')).body;
    expect(await membershipsOf(String(userId))).toEqual({});
  });

  it('lets who came by one have codes, where nobody else signs up', async () => {
    await useCodes(api, {
      signInMode: 'SignIn',
      signUp: {
        identifiers: ['email'],
        password: false,
        verify: true,
        secondaryIdentifiers: [{ identifier: 'phone', verify: true }],
      },
    });
    browser = await begun(server.tenant, client, 'Register');
    const newcomer = `newcomer.${email}`;
    const verificationId = await spent(await oneTimeToken(api, newcomer), newcomer);
    expect((await identify(verificationId)).body).toMatchObject({ data: { missingProfile: ['phone'] } });
    const phone = { type: 'phone', value: '61412345670' } as const;
    const shown = await showAddress(server, browser, phone, 'Register');
    await browser.experience('POST', '/profile', { type: 'phone', verificationId: shown });
    expect((await post('/identification', {})).status).toBe(201);
  });

  it('passes over the ways to sign in, and where only new people come', async () => {
    await useCodes(api, { signInMode: 'Register', signIn: { methods: [byUsername] } });
    expect((await identify(await spent(await oneTimeToken(api, email)))).status).toBe(204);
  });

  it('counts once, for its address and its event, as long as it lasts', async () => {
    const token = await oneTimeToken(api, email, { context: { interactionEvent: 'Register' } });
    expect(refusal(await spend('no-such-token'))).toBe('404 one_time_token.token_not_found');
    expect(refusal(await spend(token, `other.${email}`))).toBe('400 one_time_token.email_mismatch');
    expect(refusal(await spend(token))).toBe('400 one_time_token.interaction_event_mismatch');
    await browser.begin('Register');
    const answers = await Promise.all(Array.from({ length: 10 }, () => spend(token)));
    expect(answers.map(refusal).toSorted()).toEqual([
      '200 undefined',
      ...Array.from({ length: 9 }, () => '400 one_time_token.token_consumed'),
    ]);
    const there = await apiClient(server.other);
    const foreign = await oneTimeToken(there, email);
    expect(refusal(await spend(foreign))).toBe('404 one_time_token.token_not_found');
  });

  it('is not spent while strangers have its address locked', async () => {
    await api.patch('/sign-in-exp', { sentinelPolicy: { maxAttempts: 2, lockoutDuration: 10 } });
    const token = await oneTimeToken(api, email, { expiresIn: 3600 });
    const stranger = await begun(server.tenant, client);
    for (let count = 0; count < 2; count += 1) await spend('made-up', email, stranger);
    expect(refusal(await spend(token))).toBe('400 session.verification_blocked_too_many_attempts');
    Clock.use(() => Date.now() + 601_000);
    expect((await spend(token)).status).toBe(200);
  });

  it('sets another password for who forgot theirs', async () => {
    await browser.begin('ForgotPassword');
    expect((await identify(await spent(await oneTimeToken(api, email)))).status).toBe(204);
    await browser.experience('PUT', '/profile/password', { password: `${PASSWORD}-2` });
    expect((await post('/submit')).status).toBe(204);
    await useCodes(api, { signIn: { methods: [byUsername] } });
    const later = new BrowserlessClient(server.tenant, client);
    expect((await later.signIn(person.username, `${PASSWORD}-2`)).searchParams.has('code')).toBe(true);
  });

  it('lets nobody in who is suspended, or has lost the address by the end', async () => {
    await identify(await spent(await oneTimeToken(api, email)));
    await api.patch(`/users/${person.id}`, { primaryEmail: `moved.${email}` });
    expect(refusal(await post('/submit'))).toBe('400 session.verification_failed');
    await api.patch(`/users/${person.id}`, { primaryEmail: email });
    await api.patch(`/users/${person.id}/is-suspended`, { isSuspended: true });
    const verificationId = await spent(await oneTimeToken(api, email));
    expect(refusal(await identify(verificationId))).toBe('401 user.suspended');
  });
});

describe('a magic link in a browser that is signed in', () => {
  let bob: Person;
  const follow = (token: string, more: object = {}) =>
    browser.authorize({ one_time_token: token, login_hint: email, ...more });
  /** Where the consent sends the browser, from the root of the tenant. */
  const consent = async () => {
    const url = new URL(await browser.locationOf(`/consent?app_id=${client.clientId}`));
    return `${url.pathname}?${url.searchParams}`;
  };
  const carried = (token: string) =>
    new URLSearchParams({ login_hint: email, one_time_token: token, app_id: client.clientId });

  beforeEach(async () => {
    bob = await addPerson(server.tenant, { primaryEmail: `bob.${email}` });
    browser = new BrowserlessClient(server.tenant, client);
  });

  it('asks whose account it should be, and goes on as its reader', async () => {
    await useCodes(api, { signIn: { methods: [byUsername] } });
    await browser.signIn(bob.username, bob.password);
    const token = await oneTimeToken(api, email);
    expect(await follow(token)).toBe(`${server.tenant.baseUrl}/consent?app_id=${client.clientId}`);
    expect(await consent()).toBe(`/switch-account?${carried(token)}`);
    await browser.begin('SignIn');
    await identify(await spent(token));
    const { redirectTo } = (await post('/submit')).body;
    const switching = await browser.fetch(String(redirectTo));
    const left = await submit(browser, hiddenForm(await switching.text()));
    const answer = await browser.follow(left.headers.get('location') ?? '');
    const { body } = await browser.exchange(answer);
    expect(decodeJwt(String(body['id_token'])).sub).toBe(person.id);
  });

  it('is spent by its reader, who then goes on', async () => {
    await useCodes(api, { signIn: { methods: [byUsername] } });
    await browser.signIn(person.username, person.password);
    const token = await oneTimeToken(api, email);
    await follow(token, { prompt: undefined });
    expect(await consent()).toBe(`/one-time-token?${carried(token)}`);
    await browser.begin('SignIn');
    await identify(await spent(token));
    const { redirectTo } = (await post('/submit')).body;
    expect((await browser.follow(String(redirectTo))).searchParams.has('code')).toBe(true);
  });

  it('is not passed over where the application was granted all that it asks for', async () => {
    await useCodes(api, { signIn: { methods: [byUsername] } });
    await browser.signIn(bob.username, bob.password);
    const token = await oneTimeToken(api, email);
    expect(await follow(token, { prompt: undefined })).toBe(
      `${server.tenant.baseUrl}/consent?app_id=${client.clientId}`,
    );
    expect(await consent()).toBe(`/switch-account?${carried(token)}`);
    const silent = new URL(await follow(token, { prompt: 'none' }));
    expect(silent.searchParams.has('code')).toBe(true);
  });

  it('leads to a page that says why it does not work', async () => {
    await useCodes(api, { signIn: { methods: [byUsername] } });
    await browser.signIn(person.username, person.password);
    const { id, token } = (await api.post('/one-time-tokens', { email })).body as {
      id: string;
      token: string;
    };
    await api.put(`/one-time-tokens/${id}/status`, { status: 'revoked' });
    await follow(token);
    expect(await consent()).toBe('/one-time-token?errorMessage=one_time_token.token_revoked');
    await follow('no-such-token');
    expect(await consent()).toBe('/one-time-token?errorMessage=one_time_token.token_not_found');
  });

  it('is read where the request asks to sign in, and passed over where it is no link', async () => {
    await useCodes(api, { signIn: { methods: [byUsername] } });
    await browser.signIn(bob.username, bob.password);
    const token = await oneTimeToken(api, email);
    await follow(token, { login_hint: undefined });
    expect(await consent()).toMatch('/oidc/auth/');
    expect(await follow(token, { prompt: 'login consent' })).toMatch(`${server.tenant.baseUrl}/sign-in?`);
    const next = await browser.submitPassword(bob.username, bob.password);
    expect(await browser.locationOf(next)).toMatch('/consent?');
    expect(await consent()).toBe(`/one-time-token?${carried(token)}`);
  });
});

const byUsername = {
  identifier: 'username',
  password: true,
  verificationCode: false,
  isPasswordPrimary: true,
};
