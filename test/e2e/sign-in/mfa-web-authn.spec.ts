import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { SENTINEL_POLICY_CONFIG } from '#src/modules/verification/verification.public.js';
import { WebAuthnFactor } from '#src/modules/mfa/mfa.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { apiClient } from '../../support/api-client.js';
import type { ApiAnswer, BrowserlessClient, ClientUnderTest } from '../../support/browserless-client.js';
import { addClient, addPerson, type Person } from '../../support/people.js';
import { SoftwarePasskey } from '../../support/software-authenticator.js';
import { type TestTenant, useServer } from '../../support/test-app.js';
import { begun } from './codes-fixture.js';
import { refusal } from './fixture.js';
import { setExperience, submit } from './mfa-fixture.js';

const FAILED = '400 session.mfa.webauthn_verification_failed';
const NO_CHALLENGE = '400 session.mfa.pending_info_not_found';
const BLOCKED = '400 session.verification_blocked_too_many_attempts';

const server = useServer();
let client: ClientUnderTest;
let person: Person;
let browser: BrowserlessClient;

beforeAll(async () => {
  client = await addClient(server.tenant);
  const mfa = { factors: ['WebAuthn'], policy: 'NoPrompt' };
  await setExperience(await apiClient(server.tenant), { mfa });
});
beforeEach(async () => {
  person = await addPerson(server.tenant);
  browser = await identified(person);
});

async function identified({ username, password }: Person): Promise<BrowserlessClient> {
  const at = await begun(server.tenant, client);
  await at.identify(username, password);
  return at;
}

const originOf = ({ baseUrl }: TestTenant): string => new URL(baseUrl).origin;
const rpIdOf = ({ baseUrl }: TestTenant): string => new URL(baseUrl).hostname;

/** Gives somebody a passkey. */
async function havePasskey({ id }: Person, tenant = server.tenant): Promise<SoftwarePasskey> {
  const passkey = new SoftwarePasskey(rpIdOf(tenant));
  await TenantContext.run(tenant.id, () =>
    server.app.get(UnitOfWork).run(() => server.app.get(WebAuthnFactor).enrol(id, passkey.credential)),
  );
  return passkey;
}

interface Asked {
  readonly verificationId: string;
  readonly options: { readonly challenge: string; readonly rpId: string };
}

async function ask(what: 'registration' | 'authentication', by = browser): Promise<Asked> {
  const answer = await by.experience('POST', `/verification/web-authn/${what}`);
  const options = answer[`${what}Options`] as { challenge: string; rpId?: string; rp?: { id: string } };
  const rpId = options.rpId ?? options.rp?.id ?? '';
  return { verificationId: String(answer['verificationId']), options: { ...options, rpId } };
}

const reply = (
  what: 'registration' | 'authentication',
  { verificationId }: Pick<Asked, 'verificationId'>,
  payload: object,
): Promise<ApiAnswer> =>
  browser.api('POST', `experience/verification/web-authn/${what}/verify`, { verificationId, payload });
const outcome = (answer: ApiAnswer): string => (answer.status === 200 ? 'verified' : refusal(answer));

/** Asks for a passkey, and answers with this one. */
async function use(passkey: SoftwarePasskey, answering: { origin?: string; counter?: number } = {}) {
  const asked = await ask('authentication');
  const payload = passkey.answer(asked.options, { origin: originOf(server.tenant), ...answering });
  return outcome(await reply('authentication', asked, payload));
}

/** Makes another passkey, and binds it by this endpoint. */
async function bindNew(path: string, id?: string): Promise<ApiAnswer> {
  const asked = await ask('registration');
  const passkey = new SoftwarePasskey(asked.options.rpId, id);
  const payload = passkey.registration(asked.options, { origin: originOf(server.tenant) });
  expect(outcome(await reply('registration', asked, payload))).toBe('verified');
  const { verificationId } = asked;
  return browser.api('POST', `experience/profile/mfa${path}`, { type: 'WebAuthn', verificationId });
}

describe('a new passkey', () => {
  it('is verified, bound, and asked for at the next sign-in', async () => {
    const asked = await ask('registration');
    const passkey = new SoftwarePasskey(asked.options.rpId);
    expect(asked.options.rpId).toBe(rpIdOf(server.tenant));
    const payload = passkey.registration(asked.options, { origin: originOf(server.tenant) });
    expect(outcome(await reply('registration', asked, payload))).toBe('verified');
    const { verificationId } = asked;
    await browser.experience('POST', '/profile/mfa', { type: 'WebAuthn', verificationId });
    expect((await submit(browser)).status).toBe(200);
    browser = await identified(person);
    expect(refusal(await submit(browser))).toBe('403 session.mfa.require_mfa_verification');
    expect(await use(passkey, { counter: 1 })).toBe('verified');
    expect((await submit(browser)).status).toBe(200);
  });

  it('is bound where there is room for it beside those that are there, and staged', async () => {
    const TOO_MANY = '422 session.mfa.too_many_passkeys';
    await havePasskey(person);
    expect(await use(await havePasskey(person))).toBe('verified');
    for (let count = 2; count < 20; count += 1) expect((await bindNew('')).status).toBe(204);
    expect([refusal(await bindNew('')), refusal(await bindNew('/passkey'))]).toEqual([TOO_MANY, TOO_MANY]);
    expect((await submit(browser)).status).toBe(200);
  });

  it('is refused alike where its id is somebody’s, and where it was made up to be asked for', async () => {
    const other = await addPerson(server.tenant);
    await havePasskey(other);
    const outcomes = [];
    for (const value of [other.username, 'nobody_at_all', 'nobody_else', 'nobody_either']) {
      browser = await identified(await addPerson(server.tenant));
      const identifier = { type: 'username', value };
      const path = '/verification/sign-in-passkey/authentication';
      const { authenticationOptions } = await browser.experience('POST', path, { identifier });
      const { allowCredentials } = authenticationOptions as { allowCredentials: { id: string }[] };
      expect((await bindNew('', allowCredentials[0]?.id)).status).toBe(204);
      outcomes.push(refusal(await submit(browser)));
    }
    expect(outcomes).toEqual([FAILED, FAILED, FAILED, FAILED]);
  });

  it('that is not bound shows no second factor', async () => {
    await havePasskey(person);
    const asked = await ask('registration');
    const passkey = new SoftwarePasskey(asked.options.rpId);
    const payload = passkey.registration(asked.options, { origin: originOf(server.tenant) });
    expect(outcome(await reply('registration', asked, payload))).toBe('verified');
    expect(refusal(await submit(browser))).toBe('403 session.mfa.require_mfa_verification');
  });

  it.each(['android-key', 'packed', 'made-up'])(
    'is taken whatever its authenticator says of itself, which nobody reads (%s)',
    async (format) => {
      const asked = await ask('registration');
      const passkey = new SoftwarePasskey(asked.options.rpId);
      const statement = new Map([['x5c', [new Uint8Array([1, 2, 3])]]]);
      const answering = { origin: originOf(server.tenant) };
      const payload = passkey.registration(asked.options, answering, { format, statement });
      expect(outcome(await reply('registration', asked, payload))).toBe('verified');
    },
  );

  it('is refused of a page or for a domain that is not the tenant’s, and the challenge is gone', async () => {
    const foreign = await ask('registration');
    const payload = new SoftwarePasskey(foreign.options.rpId).registration(foreign.options, {
      origin: 'https://evil.example',
    });
    expect(outcome(await reply('registration', foreign, payload))).toBe(FAILED);
    const right = new SoftwarePasskey(foreign.options.rpId).registration(foreign.options, {
      origin: originOf(server.tenant),
    });
    expect(outcome(await reply('registration', foreign, right))).toBe(NO_CHALLENGE);
    const asked = await ask('registration');
    const evil = new SoftwarePasskey('evil.example').registration(asked.options, {
      origin: originOf(server.tenant),
    });
    expect(outcome(await reply('registration', asked, evil))).toBe(FAILED);
  });
});

describe('the answer of a passkey', () => {
  it('counts once', async () => {
    const passkey = await havePasskey(person);
    const asked = await ask('authentication');
    const payload = passkey.answer(asked.options, { origin: originOf(server.tenant) });
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => reply('authentication', asked, payload)),
    );
    expect(answers.map(outcome).toSorted()).toEqual([
      ...Array.from({ length: 19 }, () => NO_CHALLENGE),
      'verified',
    ]);
    expect((await submit(browser)).status).toBe(200);
  });

  it('is refused of another page, for another domain, and where the counter does not grow', async () => {
    const passkey = await havePasskey(person);
    expect(await use(passkey, { origin: 'https://evil.example' })).toBe(FAILED);
    const asked = await ask('authentication');
    const options = { ...asked.options, rpId: 'evil.example' };
    const payload = passkey.answer(options, { origin: originOf(server.tenant) });
    expect(outcome(await reply('authentication', asked, payload))).toBe(FAILED);
    expect(await use(passkey, { counter: 5 })).toBe('verified');
    expect(await use(passkey, { counter: 5 })).toBe(FAILED);
    expect(await use(passkey, { counter: 6 })).toBe('verified');
  });

  it('is refused where the authenticator says that it is somebody else’s', async () => {
    const passkey = await havePasskey(person);
    const outcomes = [];
    for (const userHandle of [(await addPerson(server.tenant)).id, person.id]) {
      const asked = await ask('authentication');
      const payload = passkey.answer(asked.options, { origin: originOf(server.tenant) });
      const handle = Buffer.from(userHandle).toString('base64url');
      const response = { ...payload.response, userHandle: handle };
      outcomes.push(outcome(await reply('authentication', asked, { ...payload, response })));
    }
    expect(outcomes).toEqual(['400 session.mfa.webauthn_verification_failed', 'verified']);
  });

  it('is refused of a passkey that is somebody else’s, or of another tenant', async () => {
    await havePasskey(person);
    expect(await use(await havePasskey(await addPerson(server.tenant)))).toBe(FAILED);
    expect(await use(await havePasskey(await addPerson(server.other), server.other))).toBe(FAILED);
  });

  it('is refused to a challenge of another interaction, and to one for making a passkey', async () => {
    const passkey = await havePasskey(person);
    const elsewhere = await ask('authentication', await identified(person));
    const payload = passkey.answer(elsewhere.options, { origin: originOf(server.tenant) });
    const notFound = '404 session.verification_session_not_found';
    expect(outcome(await reply('authentication', elsewhere, payload))).toBe(notFound);
    const asked = await ask('authentication');
    expect(outcome(await reply('authentication', asked, payload))).toBe(FAILED);
    const making = await ask('registration');
    const used = passkey.answer(making.options, { origin: originOf(server.tenant) });
    expect(outcome(await reply('authentication', making, used))).toBe(NO_CHALLENGE);
  });

  it('is not asked of who has no passkey', async () => {
    const answer = await browser.api('POST', 'experience/verification/web-authn/authentication');
    expect(refusal(answer)).toBe('400 session.mfa.webauthn_verification_not_found');
  });

  it('is refused, right or wrong, after too many wrong ones', async () => {
    const setMaxAttempts = (maxAttempts: number) =>
      TenantContext.run(server.tenant.id, () =>
        server.app.get(TenantConfigs).replace(SENTINEL_POLICY_CONFIG, { maxAttempts }),
      );
    await setMaxAttempts(2);
    onTestFinished(() => setMaxAttempts(100).then(() => undefined));
    const passkey = await havePasskey(person);
    const wrong = { origin: 'https://evil.example' };
    expect([await use(passkey, wrong), await use(passkey, wrong)]).toEqual([FAILED, BLOCKED]);
    expect(await use(passkey)).toBe(BLOCKED);
  });
});

describe('a strange answer', () => {
  const strange = (payload: object): readonly object[] => [
    {},
    { ...payload, id: undefined },
    { ...payload, response: {} },
    { ...payload, response: null },
    { ...payload, type: 'public-key' },
    { ...payload, id: '!!!' },
    { ...payload, id: 'a\u0000b' },
    { ...payload, rawId: 'b3RoZXI' },
    { ...payload, clientExtensionResults: 'none' },
  ];
  const strangeResponses = (response: Record<string, unknown>): object[] =>
    Object.keys(response).flatMap((name) =>
      ['', 'AAAA', '%%%', 'null\u0000', 'x'.repeat(20_000), 7].map((value) => ({
        ...response,
        [name]: value,
      })),
    );

  it('to a request for a passkey is refused with 400', async () => {
    const passkey = await havePasskey(person);
    const payload = passkey.answer(
      { challenge: 'AAAA', rpId: passkey.rpId },
      { origin: 'https://a.example' },
    );
    const responses = strangeResponses(payload.response).map((response) => ({ ...payload, response }));
    const statuses = new Set<number>();
    for (const body of [...strange(payload), ...responses]) {
      const asked = await ask('authentication');
      statuses.add((await reply('authentication', asked, body)).status);
    }
    expect([...statuses]).toEqual([400]);
  });

  it('to a request for a new one too', async () => {
    const passkey = new SoftwarePasskey(rpIdOf(server.tenant));
    const payload = passkey.registration({ challenge: 'AAAA' }, { origin: 'https://a.example' });
    const responses = strangeResponses(payload.response).map((response) => ({ ...payload, response }));
    const statuses = new Set<number>();
    for (const body of [...strange(payload), ...responses]) {
      const asked = await ask('registration');
      statuses.add((await reply('registration', asked, body)).status);
    }
    expect([...statuses]).toEqual([400]);
  });
});
