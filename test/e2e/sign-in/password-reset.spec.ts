import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import { addClient, addPerson, PASSWORD, type Person } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';
import { allDelivered, hookOfTest, payloadOf, receiverOfTest } from '../webhooks/fixture.js';
import { type Address, messagesTo, sendCode, showAddress, useCodes } from './codes-fixture.js';
import { refusal } from './fixture.js';

const ANOTHER = 'Heron-beside-4-mills';

const server = useServer({ WORKER_CONCURRENCY: '2', OUTBOUND_ALLOWED_HOSTS: '*' });
let api: ApiClient;
let client: ClientUnderTest;
let person: Person;
let browser: BrowserlessClient;
let mail: Address;
let people = 0;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  client = await addClient(server.tenant);
  await useCodes(api);
  await useCodes(api, { signIn: { methods: [byUsername] } });
});
beforeEach(async () => {
  people += 1;
  mail = { type: 'email', value: `forgetful.${people}@acme.example` };
  person = await addPerson(server.tenant, { primaryEmail: mail.value });
  browser = new BrowserlessClient(server.tenant, client);
  await browser.authorize();
  await browser.begin('ForgotPassword');
});

const submit = () => browser.api('POST', 'experience/submit');
const choose = (password: string) => browser.api('PUT', 'experience/profile/password', { password });

const identify = (verificationId: string) =>
  browser.api('POST', 'experience/identification', { verificationId });

/** Shows who it is. */
async function identified(): Promise<void> {
  const verificationId = await showAddress(server, browser, mail, 'ForgotPassword');
  expect((await identify(verificationId)).status).toBe(204);
}

const signsIn = async (password: string): Promise<boolean> => {
  const other = new BrowserlessClient(server.tenant, client);
  await other.authorize();
  await other.begin('SignIn');
  const identifier = { type: 'username', value: person.username };
  return (
    (await other.api('POST', 'experience/verification/password', { identifier, password })).status === 200
  );
};

describe('a password that is reset', () => {
  it('takes the place of the old one, signs nobody in, and ends the interaction', async () => {
    await identified();
    expect((await choose(ANOTHER)).status).toBe(204);
    const answer = await submit();
    expect([answer.status, answer.body]).toEqual([204, {}]);
    expect([await signsIn(PASSWORD), await signsIn(ANOTHER)]).toEqual([false, true]);
    expect(refusal(await submit())).toBe('404 session.interaction_not_found');
    expect(browser.jar.get('_session')).toBeUndefined();
    expect((await api.get(`/users/${person.id}`)).body).toMatchObject({ lastSignInAt: null });
  });

  it('ends all that the user had', async () => {
    const before = new BrowserlessClient(server.tenant, client);
    const tokens = await before.exchange(await before.signIn(person.username, person.password));
    await identified();
    await choose(ANOTHER);
    await submit();
    const refreshed = await before.token({
      grant_type: 'refresh_token',
      refresh_token: String(tokens.body['refresh_token']),
    });
    expect([tokens.status, refreshed.status, refreshed.body['error']]).toEqual([200, 400, 'invalid_grant']);
    expect((await api.get(`/users/${person.id}/sessions`)).body).toEqual({ sessions: [] });
  });

  it('is told of to webhooks and in the audit log', async () => {
    const receiver = await receiverOfTest();
    await hookOfTest(api, receiver.url, ['PostResetPassword', 'PostSignIn', 'User.Data.Updated']);
    await identified();
    await choose(ANOTHER);
    await submit();
    await allDelivered(server);
    const told = receiver.received.map(payloadOf);
    expect(told.map((each) => each['event']).toSorted()).toEqual(['PostResetPassword', 'User.Data.Updated']);
    expect(told).toContainEqual({
      event: 'PostResetPassword',
      hookId: expect.any(String),
      createdAt: expect.any(String),
      userAgent: 'node',
      userIp: expect.any(String),
      interactionEvent: 'ForgotPassword',
      sessionId: expect.any(String),
      applicationId: client.clientId,
      userId: person.id,
      user: expect.objectContaining({ id: person.id, username: person.username }),
      application: { id: client.clientId, type: 'SPA', name: 'Application', description: null },
    });
    expect(JSON.stringify(told)).not.toMatch(/argon2|passwordDigest/);
    const { body } = await api.get(`/logs?logKey=Interaction.ForgotPassword.Submit&userId=${person.id}`);
    expect(body).toMatchObject([{ payload: { result: 'Success', userId: person.id } }]);
  });

  it('is chosen before', async () => {
    await identified();
    expect(refusal(await submit())).toBe('422 user.new_password_required_in_profile');
  });

  it('is that of somebody who is identified, still there and not suspended', async () => {
    expect(refusal(await choose(ANOTHER))).toBe('404 session.identifier_not_found');
    expect(refusal(await submit())).toBe('404 session.identifier_not_found');
    await identified();
    await choose(ANOTHER);
    await api.patch(`/users/${person.id}/is-suspended`, { isSuspended: true });
    expect(refusal(await submit())).toBe('401 user.suspended');
    await api.delete(`/users/${person.id}`);
    expect(refusal(await submit())).toBe('404 session.identifier_not_found');
  });

  it('counts no more where another one was set since it was shown who it is', async () => {
    await identified();
    await choose(ANOTHER);
    await api.patch(`/users/${person.id}/password`, { password: `${PASSWORD}-2` });
    expect(refusal(await submit())).toBe('400 session.verification_failed');
    expect(await signsIn(`${PASSWORD}-2`)).toBe(true);
  });

  it('is one that the policy allows, and not the one before', async () => {
    await identified();
    expect(refusal(await choose('short'))).toBe('422 password.rejected');
    expect(refusal(await choose(PASSWORD))).toBe('422 user.same_password');
  });

  it('is chosen by who has forgotten the one before', async () => {
    await browser.begin('SignIn');
    expect(refusal(await choose(ANOTHER))).toBe('400 session.invalid_interaction_type');
  });
});

describe('who has forgotten a password', () => {
  it('shows it by what the tenant lists, and by nothing else', async () => {
    const byMail = await showAddress(server, browser, mail, 'ForgotPassword');
    expect(messagesTo(server, mail)[0]).toMatchObject({ type: 'ForgotPassword' });
    await useCodes(api, { forgotPasswordMethods: ['PhoneVerificationCode'] });
    expect(refusal(await identify(byMail))).toBe('422 session.not_supported_for_forgot_password');
    await useCodes(api, { forgotPasswordMethods: null });
    const byPassword = await browser.verifyPassword(person.username, person.password);
    expect(refusal(await identify(byPassword))).toBe('422 session.not_supported_for_forgot_password');
    expect(refusal(await identify(await sendCode(browser, mail, 'ForgotPassword')))).toBe(
      '400 session.verification_failed',
    );
    expect(refusal(await identify(byMail))).toBe('404 session.verification_session_not_found');
  });

  it('stages nothing else, and goes on to nothing else', async () => {
    await identified();
    for (const body of [
      { type: 'username', value: 'another_name' },
      { type: 'email', verificationId: 'any' },
    ]) {
      expect(refusal(await browser.api('POST', 'experience/profile', body))).toBe(
        '400 session.not_supported_for_forgot_password',
      );
    }
    const change = await browser.api('PUT', 'experience/interaction-event', { interactionEvent: 'SignIn' });
    expect(refusal(change)).toBe('400 session.not_supported_for_forgot_password');
  });

  it('sets none for who has the address no longer', async () => {
    await identified();
    await choose(ANOTHER);
    await api.patch(`/users/${person.id}`, { primaryEmail: `moved.${mail.value}` });
    expect(refusal(await submit())).toBe('400 session.verification_failed');
    expect(await signsIn(PASSWORD)).toBe(true);
  });
});

const byUsername = {
  identifier: 'username',
  password: true,
  verificationCode: false,
  isPasswordPrimary: true,
};
