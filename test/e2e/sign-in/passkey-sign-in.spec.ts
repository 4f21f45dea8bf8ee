import { decodeJwt } from 'jose';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newShortId } from '#src/kernel/ids.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import { givePasskey, takeFactors } from '../../support/factors.js';
import { addClient, addPerson, type Person } from '../../support/people.js';
import type { AuthenticationRequest, SoftwarePasskey } from '../../support/software-authenticator.js';
import { sql } from '../../support/sql.js';
import { type TestTenant, useServer } from '../../support/test-app.js';
import { begun } from './codes-fixture.js';
import { named, refusal, signInByEmail } from './fixture.js';

const VERIFY = '/verification/sign-in-passkey/authentication/verify';
const PASSKEYS = { passkeySignIn: { enabled: true, showPasskeyButton: true, allowAutofill: true } };
const NO_CHALLENGE = '400 session.passkey_sign_in.pending_info_not_found';
const FAILED = '400 session.mfa.webauthn_verification_failed';

const server = useServer();
let api: ApiClient;
let client: ClientUnderTest;
let person: Person;
let email: string;
let passkey: SoftwarePasskey;
let browser: BrowserlessClient;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  client = await addClient(server.tenant);
  await signInByEmail(api);
});
beforeEach(async () => {
  await api.patch('/sign-in-exp', { ...PASSKEYS, sentinelPolicy: {} });
  email = `${newShortId()}@acme.example`;
  person = await addPerson(server.tenant, { primaryEmail: email });
  passkey = await givePasskey(server, server.tenant, person.id);
  browser = await begun(server.tenant, client);
});

const post = (path: string, body?: object, by = browser) => by.api('POST', `experience${path}`, body);

type Asked = AuthenticationRequest & {
  allowCredentials?: { id: string; type: string; transports: string[] }[];
};

const preflight = async (by = browser): Promise<Asked> => {
  const { body } = await post('/preflight/sign-in-passkey/authentication', undefined, by);
  return body['authenticationOptions'] as Asked;
};

const ask = async (value: string, type = 'username', by = browser) => {
  const { body } = await post(
    '/verification/sign-in-passkey/authentication',
    { identifier: named(value, type) },
    by,
  );
  return {
    verificationId: String(body['verificationId']),
    options: body['authenticationOptions'] as Asked,
  };
};

const answerTo = (asked: AuthenticationRequest, by = passkey, tenant: TestTenant = server.tenant) =>
  by.answer(asked, { origin: tenant.baseUrl });

const verified = async (by = browser): Promise<string> => {
  const { status, body } = await post(VERIFY, { payload: answerTo(await preflight(by)) }, by);
  expect([status, body]).toEqual([200, { verificationId: expect.any(String) }]);
  return String(body['verificationId']);
};

const identify = (verificationId: string, by = browser) => post('/identification', { verificationId }, by);

describe('a passkey', () => {
  it('signs its user in, whoever that is, and is a second factor at the same time', async () => {
    await api.patch('/sign-in-exp', { mfa: { factors: ['WebAuthn', 'Totp'], policy: 'Mandatory' } });
    browser = new BrowserlessClient(server.tenant, client);
    await browser.authorize();
    const asked = await preflight();
    expect(asked).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
    expect(asked).not.toHaveProperty('allowCredentials');
    await browser.begin('SignIn');
    const { body } = await post(VERIFY, { payload: answerTo(asked) });
    expect((await identify(String(body['verificationId']))).status).toBe(204);
    await post('/profile/mfa/mfa-suggestion-skipped');
    const submitted = await post('/submit');
    expect(submitted.status).toBe(200);
    const tokens = await browser.exchange(await browser.follow(String(submitted.body['redirectTo'])));
    expect(decodeJwt(String(tokens.body['id_token'])).sub).toBe(person.id);
    await api.patch('/sign-in-exp', { mfa: { factors: [], policy: 'UserControlled' } });
  });

  it.each(['username', 'email'])('is asked for by %s', async (type) => {
    const { verificationId, options } = await ask(type === 'email' ? email : person.username, type);
    expect(options.allowCredentials).toEqual([
      { type: 'public-key', id: passkey.id, transports: ['hybrid', 'internal'] },
    ]);
    const shown = async () => (await browser.api('GET', 'experience/interaction')).body;
    expect((await shown())['verificationRecords']).toEqual([
      { id: verificationId, type: 'SignInPasskey', verified: false },
    ]);
    expect((await post(VERIFY, { verificationId, payload: answerTo(options) })).body).toEqual({
      verificationId,
    });
    expect((await shown())['verificationRecords']).toEqual([
      { id: verificationId, type: 'SignInPasskey', userId: person.id, verified: true },
    ]);
    expect((await identify(verificationId)).status).toBe(204);
    expect((await post('/submit')).status).toBe(200);
  });

  it('is asked for alike whether there is such a user, with passkeys, or not', async () => {
    const known = await ask(person.username);
    const without = await addPerson(server.tenant, { primaryEmail: `${newShortId()}@acme.example` });
    for (const [value, type] of [
      ['nobody_at_all', 'username'],
      ['nobody@acme.example', 'email'],
      ['4915112345678', 'phone'],
      [without.username, 'username'],
    ] as const) {
      const unknown = await ask(value, type);
      expect(Object.keys(unknown.options)).toEqual(Object.keys(known.options));
      expect(unknown.options.allowCredentials).toEqual([
        {
          type: 'public-key',
          id: expect.stringMatching(/^[\w-]{22,43}$/),
          transports: expect.arrayContaining(['internal']),
        },
      ]);
      const payload = answerTo(unknown.options);
      expect(
        refusal(await post(VERIFY, { ...unknown, payload: { ...payload, id: 'aWQ', rawId: 'aWQ' } })),
      ).toBe(FAILED);
    }
  });

  it('that is made up is the same each time, and another for each', async () => {
    const idsOf = async (...values: readonly [string, string][]) => {
      const asked = [];
      for (const [value, type] of values) asked.push((await ask(value, type)).options.allowCredentials);
      return asked;
    };
    const [one, cased, again, other] = await idsOf(
      ['nobody@acme.example', 'email'],
      ['NoBody@acme.example', 'email'],
      ['nobody@acme.example', 'email'],
      ['somebody@acme.example', 'email'],
    );
    expect([cased, again]).toEqual([one, one]);
    expect(other).not.toEqual(one);
    const there = await begun(server.other, await addClient(server.other));
    expect((await ask('nobody@acme.example', 'email', there)).options.allowCredentials).not.toEqual(one);
  });

  it('answers a challenge once, right or wrong', async () => {
    expect(refusal(await post(VERIFY, { payload: answerTo({ challenge: 'AAAA', rpId: 'localhost' }) }))).toBe(
      NO_CHALLENGE,
    );
    const asked = await preflight();
    expect(refusal(await post(VERIFY, { payload: answerTo({ ...asked, challenge: 'AAAA' }) }))).toBe(FAILED);
    expect(refusal(await post(VERIFY, { payload: answerTo(asked) }))).toBe(NO_CHALLENGE);
    const { verificationId, options } = await ask(person.username);
    const payload = answerTo(options);
    expect((await post(VERIFY, { verificationId, payload })).status).toBe(200);
    expect(refusal(await post(VERIFY, { verificationId, payload }))).toBe(NO_CHALLENGE);
    expect(refusal(await post(VERIFY, { verificationId: 'unknown', payload }))).toBe(
      '404 session.verification_session_not_found',
    );
    expect(
      refusal(
        await post(VERIFY, {
          verificationId: await browser.verifyPassword(person.username, person.password),
          payload,
        }),
      ),
    ).toBe('404 session.verification_session_not_found');
  });

  it.each(['with', 'without'])('counts once of twenty answers at once (%s an identifier)', async (kind) => {
    const { verificationId, options } = await ask(person.username);
    const body =
      kind === 'with'
        ? { verificationId, payload: answerTo(options) }
        : { payload: answerTo(await preflight()) };
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(VERIFY, body)));
    expect(answers.map(refusal).toSorted()).toEqual([
      '200 undefined',
      ...Array.from({ length: 19 }, () => NO_CHALLENGE),
    ]);
  });

  it('that is no user’s, or another tenant’s, or answers elsewhere, shows nobody', async () => {
    const there = await addPerson(server.other);
    const foreign = await givePasskey(server, server.tenant, person.id);
    await sql(
      server.databaseUrl,
      `update webauthn_credentials set credential_id = 'of-another-tenant' where credential_id = $1`,
      [foreign.id],
    );
    const theirs = await givePasskey(server, server.other, there.id);
    const asked = await preflight(await begun(server.tenant, client));
    const forged: ((own: AuthenticationRequest) => object)[] = [
      (own) => answerTo(own, foreign),
      (own) => answerTo(own, theirs),
      (own) => passkey.answer(own, { origin: 'https://evil.example' }),
      (own) => answerTo({ ...own, rpId: 'evil.example' }),
      (own) => ({ ...answerTo(own), id: foreign.id, rawId: foreign.id }),
      () => answerTo(asked),
    ];
    for (const answer of forged)
      expect(refusal(await post(VERIFY, { payload: answer(await preflight()) }))).toBe(FAILED);
    expect((await post(VERIFY, { payload: answerTo(await preflight()) })).status).toBe(200);
  });

  it('is for the domain that asked', async () => {
    await sql(
      server.databaseUrl,
      `insert into tenant_hosts (host, tenant_id, verified_at) values ('second.test', 'default', now())`,
    );
    const asked = await preflight();
    const elsewhere = await server.app.inject({
      method: 'POST',
      url: `/api/experience${VERIFY}`,
      headers: { host: 'second.test', cookie: browser.jar.headerFor('/api') },
      payload: { payload: passkey.answer(asked, { origin: 'https://second.test' }) },
    });
    expect([elsewhere.statusCode, elsewhere.json<{ code: string }>().code]).toEqual([
      400,
      'session.passkey_sign_in.conflict_rp_id',
    ]);
  });

  it('of somebody suspended, deleted, or without it by now lets nobody in', async () => {
    const verificationId = await verified();
    await api.patch(`/users/${person.id}/is-suspended`, { isSuspended: true });
    expect(refusal(await identify(verificationId))).toBe('401 user.suspended');
    await api.patch(`/users/${person.id}/is-suspended`, { isSuspended: false });
    await takeFactors(server, person.id);
    expect((await identify(verificationId)).status).toBe(204);
    await post('/profile/mfa/passkey-skipped');
    expect(refusal(await post('/submit'))).toBe('400 session.verification_failed');
    const asked = await preflight();
    await api.delete(`/users/${person.id}`);
    expect(refusal(await post(VERIFY, { payload: answerTo(asked) }))).toBe(FAILED);
  });

  it('of somebody else than who is identified is a conflict', async () => {
    const other = await addPerson(server.tenant);
    const theirs = await givePasskey(server, server.tenant, other.id);
    await identify(await verified());
    expect(refusal(await post(VERIFY, { payload: answerTo(await preflight(), theirs) }))).toBe(
      '409 session.identity_conflict',
    );
  });

  it('signs in where the tenant lets people do so, and does nothing else', async () => {
    const verificationId = await verified();
    await api.patch('/sign-in-exp', { passkeySignIn: { enabled: false } });
    expect(refusal(await identify(verificationId))).toBe('422 user.sign_in_method_not_enabled');
    await api.patch('/sign-in-exp', PASSKEYS);
    for (const [event, expected] of [
      ['ForgotPassword', '422 session.not_supported_for_forgot_password'],
      ['Register', '400 session.verification_failed'],
    ] as const) {
      await browser.begin(event);
      expect(refusal(await identify(await verified()))).toBe(expected);
    }
  });

  it('is not locked out by strangers, who try in vain', async () => {
    await api.patch('/sign-in-exp', { sentinelPolicy: { maxAttempts: 2, lockoutDuration: 10 } });
    const stranger = await begun(server.tenant, client);
    const { options } = await ask(person.username, 'username', stranger);
    const forged = { ...answerTo(options), id: passkey.id };
    const tries = [];
    for (let count = 0; count < 3; count += 1) {
      await preflight(stranger);
      tries.push(refusal(await post(VERIFY, { payload: forged }, stranger)));
    }
    expect(tries).toEqual([
      FAILED,
      ...Array.from({ length: 2 }, () => '400 session.verification_blocked_too_many_attempts'),
    ]);
    expect((await identify(await verified())).status).toBe(204);
    expect((await post('/submit')).status).toBe(200);
  });

  it('is offered to pages as the tenant has set', async () => {
    const response = await fetch(`${server.tenant.baseUrl}/api/.well-known/experience`);
    expect(await response.json()).toMatchObject(PASSKEYS);
  });
});
