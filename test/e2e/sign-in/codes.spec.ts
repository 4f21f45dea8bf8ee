import { decodeJwt } from 'jose';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import type { BrowserlessClient, ClientUnderTest } from '../../support/browserless-client.js';
import { addClient, addPerson, type Person } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';
import { type Address, begun, codeTo, messagesTo, sendCode, showAddress, useCodes } from './codes-fixture.js';
import { refusal } from './fixture.js';

const server = useServer();
let api: ApiClient;
let client: ClientUnderTest;
let person: Person;
let mail: Address;
let browser: BrowserlessClient;
let people = 0;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  client = await addClient(server.tenant);
  await useCodes(api);
});
beforeEach(async () => {
  people += 1;
  mail = { type: 'email', value: `Ada.${people}@acme.example` };
  person = await addPerson(server.tenant, { primaryEmail: mail.value });
  browser = await begun(server.tenant, client);
});
afterEach(() => Clock.use());

const post = (path: string, body?: object, by = browser) => by.api('POST', `experience${path}`, body);
const verify = (verificationId: string, code: string, { identifier = mail, by = browser } = {}) =>
  post('/verification/verification-code/verify', { identifier, verificationId, code }, by);
const identify = async (verificationId: string, by = browser) =>
  refusal(await post('/identification', { verificationId }, by));

describe('a sign-in by code', () => {
  it('goes from the address by the message to tokens', async () => {
    const verificationId = await sendCode(browser, mail);
    const [message] = messagesTo(server, mail);
    expect(message).toMatchObject({
      channel: 'Email',
      type: 'SignIn',
      code: expect.stringMatching(/^\d{6}$/),
    });
    expect((await verify(verificationId, codeTo(server, mail))).body).toEqual({ verificationId });
    expect((await post('/identification', { verificationId })).status).toBe(204);
    const { redirectTo } = (await post('/submit')).body;
    const { status, body } = await browser.exchange(await browser.follow(String(redirectTo)));
    expect([status, decodeJwt(String(body['id_token'])).sub]).toEqual([200, person.id]);
  });

  it('takes a phone number however it is written, and an address in any case', async () => {
    await api.patch(`/users/${person.id}`, { primaryPhone: '61412345678' });
    const phone: Address = { type: 'phone', value: '610412345678' };
    const verificationId = await sendCode(browser, phone);
    const code = codeTo(server, { ...phone, value: '61412345678' });
    const identifier: Address = { type: 'phone', value: '61412345678' };
    expect((await verify(verificationId, code, { identifier })).status).toBe(200);
    expect(await identify(verificationId)).toBe('204 undefined');
    const shouted: Address = { type: 'email', value: mail.value.toUpperCase() };
    expect(await identify(await showAddress(server, browser, shouted))).toBe('204 undefined');
  });

  it('shows what was verified, and neither code nor token', async () => {
    const verificationId = await sendCode(browser, mail);
    const shown = async () => (await browser.api('GET', 'experience/interaction')).body;
    const record = {
      id: verificationId,
      type: 'EmailVerificationCode',
      identifier: mail,
      templateType: 'SignIn',
    };
    expect(await shown()).toMatchObject({ verificationRecords: [{ ...record, verified: false }] });
    const code = codeTo(server, mail);
    await verify(verificationId, code);
    const after = await shown();
    expect(after['verificationRecords']).toEqual([{ ...record, verified: true }]);
    expect(JSON.stringify(after)).not.toContain(code);
  });

  it('leaves an entry of each step in the audit log', async () => {
    await identify(await showAddress(server, browser, mail));
    await post('/submit');
    const keys = [
      'Interaction.SignIn.Verification.EmailVerificationCode.Create',
      'Interaction.SignIn.Verification.EmailVerificationCode.Submit',
    ];
    for (const key of keys) {
      const { body } = await api.get(`/logs?logKey=${key}&applicationId=${client.clientId}`);
      expect(body).toContainEqual(
        expect.objectContaining({ key, payload: expect.objectContaining({ result: 'Success' }) }),
      );
      // Times are digits, too.
      const payloads = (body as { payload: object }[]).map(({ payload }) => payload);
      expect(JSON.stringify(payloads)).not.toContain(codeTo(server, mail));
    }
  });

  it('is refused in an order: the way, the proof, the account', async () => {
    const unverified = await sendCode(browser, mail);
    expect(await identify(unverified)).toBe('400 session.verification_failed');
    const signUp = { identifiers: ['email'], password: true, verify: true };
    await useCodes(api, { signUp, signIn: { methods: [passwordOnly('email')] } });
    expect(await identify(unverified)).toBe('422 user.sign_in_method_not_enabled');
    await useCodes(api, { signInMode: 'Register' });
    expect(await identify(unverified)).toBe('403 auth.forbidden');
    await useCodes(api, { signInMode: 'SignInAndRegister' });
    const nobody: Address = { type: 'email', value: 'nobody@acme.example' };
    const answer = await post('/identification', {
      verificationId: await showAddress(server, browser, nobody),
    });
    expect([refusal(answer), answer.body['data']]).toEqual([
      '404 user.user_not_exist',
      { identifier: nobody.value },
    ]);
  });

  it.each([
    [{ type: 'email', value: 'ada' }, 'no address'],
    [{ type: 'email', value: `${'a'.repeat(256)}@acme.example` }, 'too long'],
    [{ type: 'email', value: 'eve@evil.example,ada@acme.example' }, 'two addresses'],
    [{ type: 'email', value: '<eve@evil.example>ada@acme.example' }, 'one that is named like another'],
    [{ type: 'phone', value: '+12025550143' }, 'not digits'],
    [{ type: 'username', value: 'ada' }, 'no address at all'],
  ])('sends nothing to %j: %s', async (identifier) => {
    const answer = await post('/verification/verification-code', { identifier, interactionEvent: 'SignIn' });
    expect(refusal(answer)).toBe('400 guard.invalid_input');
  });

  it('tells that a phone number cannot be one', async () => {
    const identifier = { type: 'phone', value: '1' };
    const answer = await post('/verification/verification-code', { identifier, interactionEvent: 'SignIn' });
    expect(refusal(answer)).toBe('422 user.invalid_phone');
  });
});

describe('a code', () => {
  it('counts once, and is of no more use to who types it again', async () => {
    const verificationId = await sendCode(browser, mail);
    const code = codeTo(server, mail);
    expect((await verify(verificationId, code)).status).toBe(200);
    expect(refusal(await verify(verificationId, code))).toBe('400 verification_code.not_found');
    expect(await identify(verificationId)).toBe('204 undefined');
  });

  it('counts once of twenty who type it at once', async () => {
    const verificationId = await sendCode(browser, mail);
    const code = codeTo(server, mail);
    const answers = await Promise.all(Array.from({ length: 20 }, () => verify(verificationId, code)));
    expect(answers.map(refusal).toSorted()).toEqual([
      '200 undefined',
      ...Array.from({ length: 19 }, () => '400 verification_code.not_found'),
    ]);
  });

  it('makes way for the next, with its verification', async () => {
    const first = await sendCode(browser, mail);
    const old = codeTo(server, mail);
    const second = await sendCode(browser, mail);
    expect(second).not.toBe(first);
    expect(refusal(await verify(first, old))).toBe('404 session.verification_session_not_found');
    expect(refusal(await verify(second, old === codeTo(server, mail) ? '' : old))).toBe(
      '400 verification_code.code_mismatch',
    );
    expect((await verify(second, codeTo(server, mail))).status).toBe(200);
  });

  it('counts in its interaction, for its address, of its tenant', async () => {
    const verificationId = await sendCode(browser, mail);
    const code = codeTo(server, mail);
    const another = await begun(server.tenant, client);
    expect(refusal(await verify(verificationId, code, { by: another }))).toBe(
      '404 session.verification_session_not_found',
    );
    await sendCode(another, mail);
    expect(await identify(verificationId, another)).toBe('404 session.verification_session_not_found');
    const others: Address = { type: 'email', value: 'grace@acme.example' };
    expect(refusal(await verify(verificationId, code, { identifier: others }))).toBe(
      '400 verification_code.email_mismatch',
    );
    const phone: Address = { type: 'phone', value: '12025550143' };
    expect(refusal(await verify(verificationId, code, { identifier: phone }))).toBe(
      '404 session.verification_session_not_found',
    );
    const other = await apiClient(server.other);
    await useCodes(other);
    const there = await begun(server.other, await addClient(server.other));
    const foreign = await sendCode(there, mail);
    expect(refusal(await verify(verificationId, code, { by: there }))).toBe(
      '404 session.verification_session_not_found',
    );
    expect((await verify(foreign, codeTo(server, mail, server.other.id), { by: there })).status).toBe(200);
    expect(await identify(foreign, there)).toBe('404 user.user_not_exist');
    expect((await verify(verificationId, code)).status).toBe(200);
  });

  it('is too old after its time', async () => {
    const verificationId = await sendCode(browser, mail);
    const code = codeTo(server, mail);
    Clock.use(() => Date.now() + 601_000);
    expect(refusal(await verify(verificationId, code))).toBe('400 verification_code.expired');
  });
});

describe('between a code and the end of the interaction', () => {
  it('who has the address by then is whom it identifies', async () => {
    const verificationId = await showAddress(server, browser, mail);
    await api.patch(`/users/${person.id}`, { primaryEmail: `moved.${mail.value}` });
    expect(await identify(verificationId)).toBe('404 user.user_not_exist');
    const heir = await addPerson(server.tenant, { primaryEmail: mail.value });
    expect(await identify(verificationId)).toBe('204 undefined');
    expect((await browser.api('GET', 'experience/interaction')).body).toMatchObject({ userId: heir.id });
  });

  it('nobody is let in by a mailbox whose name only looks like theirs', async () => {
    const alike: Address = { type: 'email', value: `\u212A.${mail.value}` };
    await api.patch(`/users/${person.id}`, { primaryEmail: `k.${mail.value}` });
    expect(await identify(await showAddress(server, browser, alike))).toBe('404 user.user_not_exist');
  });

  it('nobody is let in who has lost the address', async () => {
    await identify(await showAddress(server, browser, mail));
    await api.patch(`/users/${person.id}`, { primaryEmail: `moved.${mail.value}` });
    expect(refusal(await post('/submit'))).toBe('400 session.verification_failed');
    expect((await api.get(`/users/${person.id}`)).body).toMatchObject({ lastSignInAt: null });
  });

  it('nobody is let in who was suspended, deleted or got another password', async () => {
    const verificationId = await showAddress(server, browser, mail);
    await api.patch(`/users/${person.id}/is-suspended`, { isSuspended: true });
    expect(await identify(verificationId)).toBe('401 user.suspended');
    await api.patch(`/users/${person.id}/is-suspended`, { isSuspended: false });
    expect(await identify(verificationId)).toBe('204 undefined');
    await api.patch(`/users/${person.id}/password`, { password: 'Heron-beside-4-mills' });
    expect(refusal(await post('/submit'))).toBe('400 session.verification_failed');
    await identify(await showAddress(server, browser, mail));
    await api.delete(`/users/${person.id}`);
    expect(refusal(await post('/submit'))).toBe('404 session.identifier_not_found');
  });
});

const passwordOnly = (identifier: string) => ({
  identifier,
  password: true,
  verificationCode: false,
  isPasswordPrimary: true,
});
