import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import { addClient, addPerson, PASSWORD, type Person } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';
import { byEmail, named, refusal, signInByEmail } from './fixture.js';

const server = useServer();
let api: ApiClient;
let client: ClientUnderTest;
let person: Person;
let browser: BrowserlessClient;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  client = await addClient(server.tenant);
  person = await addPerson(server.tenant);
  await signInByEmail(api);
});
beforeEach(async () => {
  browser = new BrowserlessClient(server.tenant, client);
  await browser.authorize();
});

const post = (path: string, body?: object) => browser.api('POST', `experience${path}`, body);
const begin = (event: string) => browser.begin(event);

const verified = ({ username, password }: Pick<Person, 'username' | 'password'> = person) =>
  browser.verifyPassword(username, password);

const newIdentity = (username: string) => browser.bringIdentity(username, PASSWORD);

describe('a registration', () => {
  it('takes what is new, and nothing that shows who one is already', async () => {
    await begin('Register');
    expect(refusal(await post('/identification', { verificationId: await verified() }))).toBe(
      '400 session.verification_failed',
    );
    expect(
      refusal(
        await post('/verification/new-password-identity', {
          identifier: named(person.username),
          password: PASSWORD,
        }),
      ),
    ).toBe('422 user.username_already_in_use');
    const rejected = await post('/verification/new-password-identity', {
      identifier: named('fresh'),
      password: 'short',
    });
    expect(refusal(rejected)).toBe('422 password.rejected');
    expect(rejected.body['data']).toContainEqual({
      code: 'password_rejected.too_short',
      interpolation: { min: 8 },
    });
  });

  it('tells nobody who has an account where people do not sign up', async () => {
    await (await apiClient(server.other)).patch('/sign-in-exp', { signInMode: 'SignIn' });
    const { username } = await addPerson(server.other);
    browser = new BrowserlessClient(server.other, await addClient(server.other));
    await browser.authorize();
    await begin('Register');
    for (const name of [username, 'nobody_has_it']) {
      const identity = { identifier: named(name), password: PASSWORD };
      expect(refusal(await post('/verification/new-password-identity', identity))).toBe('403 auth.forbidden');
      expect(refusal(await post('/profile', { type: 'username', value: name }))).toBe('403 auth.forbidden');
    }
  });

  it('says what is missing, takes it piece by piece, and goes on without a verification', async () => {
    await begin('Register');
    expect((await post('/identification', {})).body).toMatchObject({
      code: 'user.missing_profile',
      data: { missingProfile: ['username', 'password'] },
    });
    expect((await post('/profile', { type: 'username', value: 'piecemeal' })).status).toBe(204);
    expect((await post('/identification', {})).body).toMatchObject({
      data: { missingProfile: ['password'] },
    });
    expect((await post('/profile', { type: 'password', value: PASSWORD })).status).toBe(204);
    expect((await post('/identification', {})).status).toBe(201);
    expect((await post('/submit')).status).toBe(200);
    await new BrowserlessClient(server.tenant, client).signIn('piecemeal', PASSWORD);
  });

  it('makes one account an interaction', async () => {
    await begin('Register');
    await post('/identification', { verificationId: await newIdentity('only_one') });
    expect(refusal(await post('/identification', { verificationId: await newIdentity('and_one') }))).toBe(
      '409 session.identity_conflict',
    );
  });

  it('takes a name once, however its letters are cased, where the tenant does not tell cases apart', async () => {
    const other = await apiClient(server.other);
    const allowedChars = { lowercase: true, uppercase: true, numbers: true, underscore: true };
    const usernamePolicy = { caseSensitive: false, minLength: 1, maxLength: 128, allowedChars };
    const mode = { usernamePolicy, signInMode: 'SignInAndRegister' };
    expect((await other.patch('/sign-in-exp', mode)).status).toBe(200);
    const app = await addClient(server.other);
    const newBrowser = async () => {
      browser = new BrowserlessClient(server.other, app);
      await browser.authorize();
    };
    await newBrowser();
    await browser.register('Ann', PASSWORD);
    await newBrowser();
    await browser.begin('Register');
    const identity = { identifier: named('ANN'), password: PASSWORD };
    expect(refusal(await post('/verification/new-password-identity', identity))).toBe(
      '422 user.username_already_in_use',
    );
    const answer = await new BrowserlessClient(server.other, app).signIn('ann', PASSWORD);
    expect(answer.searchParams.has('code')).toBe(true);
  });
});

describe('a profile', () => {
  it('adds what the account lacks, once, whatever was staged elsewhere meanwhile', async () => {
    const { body } = await api.post('/users', { primaryEmail: 'lacks@example.com', password: PASSWORD });
    await byEmail(browser, 'lacks@example.com');
    expect((await post('/submit')).body).toMatchObject({
      code: 'user.missing_profile',
      data: { missingProfile: ['username'] },
    });
    expect((await post('/profile', { type: 'username', value: 'found_a_name' })).status).toBe(204);
    const later = new BrowserlessClient(server.tenant, client);
    await later.authorize();
    await byEmail(later, 'lacks@example.com');
    await later.experience('POST', '/profile', { type: 'username', value: 'found_another' });
    expect((await post('/submit')).status).toBe(200);
    expect(refusal(await later.api('POST', 'experience/submit'))).toBe('422 user.username_exists_in_profile');
    expect((await api.get(`/users/${(body as { id: string }).id}`)).body).toMatchObject({
      username: 'found_a_name',
    });
  });

  it('is staged by who is identified, and takes nothing that the account has', async () => {
    await begin('SignIn');
    expect(refusal(await post('/profile', { type: 'username', value: 'new_name' }))).toBe(
      '404 session.identifier_not_found',
    );
    await post('/identification', { verificationId: await verified() });
    expect(refusal(await post('/profile', { type: 'username', value: 'new_name' }))).toBe(
      '422 user.username_exists_in_profile',
    );
    expect(refusal(await post('/profile', { type: 'password', value: 'short' }))).toBe(
      '422 password.rejected',
    );
    expect(refusal(await post('/profile', { type: 'password', value: PASSWORD }))).toBe(
      '422 user.password_exists_in_profile',
    );
  });

  it.each(['email', 'phone', 'social'])('shows %s by a verification of this interaction', async (type) => {
    await begin('SignIn');
    const verificationId = await verified();
    expect(refusal(await post('/profile', { type, verificationId }))).toBe(
      '404 session.identifier_not_found',
    );
    await post('/identification', { verificationId });
    for (const id of [verificationId, 'unknown'])
      expect(refusal(await post('/profile', { type, verificationId: id }))).toBe(
        '404 session.verification_session_not_found',
      );
  });

  it.each([
    [{ type: 'avatar', value: 'x' }, 'type'],
    [{ type: 'username' }, 'value'],
    [{ type: 'username', value: '1st' }, 'value'],
    [{ type: 'username', verificationId: 'x' }, 'value'],
    [{ type: 'password', value: 1 }, 'value'],
    [{ type: 'email', value: 'some.body@example.com' }, 'verificationId'],
    [{ type: 'phone', verificationId: null }, 'verificationId'],
  ])('has what belongs to its type: not %j', async (part, member) => {
    await begin('Register');
    const answer = await post('/profile', part);
    expect(refusal(answer)).toBe('400 guard.invalid_input');
    expect(answer.body['data']).toMatchObject({ issues: [{ path: [member] }] });
  });

  describe('of further fields', () => {
    const add = (values: unknown) => post('/profile', { type: 'extraProfile', values });
    const shown = async () => (await browser.api('GET', 'experience/interaction')).body['profile'];

    it('becomes the name, standard claims and custom data of a new account', async () => {
      await begin('Register');
      await add({ name: 'Ada', givenName: 'Ada', plan: 'small', address: { locality: 'London' } });
      await add({ familyName: 'Lovelace', avatar: 'https://example.com/a.png', plan: 'large', size: 3 });
      const staged = {
        name: 'Ada',
        avatar: 'https://example.com/a.png',
        profile: { givenName: 'Ada', familyName: 'Lovelace', address: { locality: 'London' } },
        customData: { plan: 'large', size: 3 },
      };
      expect(await shown()).toEqual(staged);
      await post('/identification', { verificationId: await newIdentity('further_fields') });
      expect(await shown()).toEqual({});
      const { userId } = (await browser.api('GET', 'experience/interaction')).body;
      expect((await api.get(`/users/${String(userId)}`)).body).toMatchObject(staged);
    });

    it('changes what an account has of them, and leaves the rest', async () => {
      const known = await addPerson(server.tenant, {
        name: 'Before',
        profile: { nickname: 'kept', locale: 'en' },
        customData: { kept: true, plan: 'small' },
      });
      await browser.identify(known.username, known.password);
      expect((await add({ name: '', locale: 'fr', plan: 'large' })).status).toBe(204);
      expect((await post('/submit')).status).toBe(200);
      expect((await api.get(`/users/${known.id}`)).body).toMatchObject({
        name: null,
        profile: { nickname: 'kept', locale: 'fr' },
        customData: { kept: true, plan: 'large' },
      });
    });

    it.each([
      ['preferredUsername', 'built_in_prop'],
      ['username', 'sign_in_identifier'],
      ['primaryEmail', 'sign_in_identifier'],
      ['primaryPhone', 'sign_in_identifier'],
      ['email', 'sign_in_identifier'],
      ['phone', 'sign_in_identifier'],
      ['onboarding', 'custom_data'],
      ['guideRequests', 'custom_data'],
      ['adminConsolePreferences', 'custom_data'],
      ['defaultTenantId', 'custom_data'],
    ])('has no field %s', async (name, reason) => {
      await begin('Register');
      expect(refusal(await add({ plan: 'large', [name]: 'x' }))).toBe(
        `400 custom_profile_fields.name_conflict_${reason}`,
      );
      expect(await shown()).toEqual({});
    });

    it.each([
      [undefined, ['values']],
      [{ name: 'x'.repeat(129) }, ['values', 'name']],
      [{ avatar: 'javascript:alert(1)' }, ['values', 'avatar']],
      [{ birthdate: 1815 }, ['values', 'birthdate']],
      [{ address: { country: 'x'.repeat(1025) } }, ['values', 'address', 'country']],
      [{ plan: 'x'.repeat(33_000) }, ['values']],
    ])('is held to the limits of accounts (%#)', async (values, path) => {
      await begin('Register');
      const answer = await add(values);
      expect(refusal(answer)).toBe('400 guard.invalid_input');
      expect(answer.body['data']).toMatchObject({ issues: [{ path }] });
    });

    it('does not grow by pieces', async () => {
      await begin('Register');
      expect((await add({ one: 'x'.repeat(20_000) })).status).toBe(204);
      expect(refusal(await add({ two: 'x'.repeat(20_000) }))).toBe('422 entity.value_too_long');
      await browser.identify(person.username, person.password);
      await api.patch(`/users/${person.id}/custom-data`, { customData: { kept: 'x'.repeat(20_000) } });
      expect((await add({ one: 'x'.repeat(20_000) })).status).toBe(204);
      expect(refusal(await post('/submit'))).toBe('422 entity.value_too_long');
    });
  });

  it('has a username of any length that the policy allows', async () => {
    await begin('Register');
    const value = 'a'.repeat(129);
    const identifier = named(value);
    const answers = [
      await post('/profile', { type: 'username', value }),
      await post('/verification/new-password-identity', { identifier, password: PASSWORD }),
    ];
    expect(answers.map(refusal)).toEqual(Array.from(answers, () => '422 user.username_too_long'));
  });

  it('is nothing for who resets a password', async () => {
    await begin('ForgotPassword');
    expect(refusal(await post('/profile', { type: 'username', value: 'new_name' }))).toBe(
      '400 session.not_supported_for_forgot_password',
    );
  });
});
