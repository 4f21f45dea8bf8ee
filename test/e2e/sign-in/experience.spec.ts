import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { type ApiAnswer, BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import { addClient, addPerson, PASSWORD, type Person } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';

const server = useServer();
let api: ApiClient;
let client: ClientUnderTest;
let person: Person;
let browser: BrowserlessClient;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  client = await addClient(server.tenant);
  person = await addPerson(server.tenant);
});
beforeEach(async () => {
  browser = new BrowserlessClient(server.tenant, client);
  await browser.authorize();
});

const refusal = ({ status, body }: ApiAnswer) => `${status} ${String(body['code'])}`;
const post = (path: string, body?: object) => browser.api('POST', `experience${path}`, body);
const begin = (interactionEvent: string) => browser.experience('PUT', '', { interactionEvent });
const named = (value: string, type = 'username') => ({ type, value });

async function verified({ username, password }: Pick<Person, 'username' | 'password'> = person) {
  const answer = await browser.experience('POST', '/verification/password', {
    identifier: named(username),
    password,
  });
  return String(answer['verificationId']);
}

async function newIdentity(username: string): Promise<string> {
  const answer = await browser.experience('POST', '/verification/new-password-identity', {
    identifier: named(username),
    password: PASSWORD,
  });
  return String(answer['verificationId']);
}

describe('an interaction', () => {
  it('belongs to the browser that has its cookie', async () => {
    const stranger = new BrowserlessClient(server.tenant, client);
    expect(refusal(await stranger.api('PUT', 'experience', { interactionEvent: 'SignIn' }))).toBe(
      '400 session.not_found',
    );
    expect(refusal(await browser.api('GET', 'experience/interaction'))).toBe(
      '404 session.interaction_not_found',
    );
  });

  it('is not that of a cookie that somebody else signed, nor of another tenant', async () => {
    const { jar } = browser;
    const forged = await fetch(`${server.tenant.baseUrl}/api/experience`, {
      method: 'PUT',
      headers: {
        'Content-Type': 'application/json',
        Cookie: `_interaction=${jar.get('_interaction')}; _interaction.sig=${'x'.repeat(43)}`,
      },
      body: JSON.stringify({ interactionEvent: 'SignIn' }),
    });
    const elsewhere = await fetch(`${server.other.baseUrl}/api/experience`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', Cookie: jar.headerFor('/') },
      body: JSON.stringify({ interactionEvent: 'SignIn' }),
    });
    expect([forged.status, elsewhere.status]).toEqual([400, 400]);
  });

  it.each([
    ['Origin', 'https://evil.example.com'],
    ['Sec-Fetch-Site', 'same-site'],
  ])('is nothing for pages of other origins: %s %s', async (name, value) => {
    const answer = await browser.api('PUT', 'experience', { interactionEvent: 'SignIn' }, { [name]: value });
    expect(refusal(answer)).toBe('403 auth.forbidden');
  });

  it('is of the application that the header names, where several sign in in one browser', async () => {
    const second = await addClient(server.tenant);
    const other = new BrowserlessClient(server.tenant, second);
    Object.assign(other, { jar: browser.jar });
    await other.authorize();
    const as = (clientId: string) => ({ 'Logto-App-Id': clientId });
    await other.api('PUT', 'experience', { interactionEvent: 'SignIn' }, as(client.clientId));
    await other.api('PUT', 'experience', { interactionEvent: 'Register' }, as(second.clientId));
    const eventOf = async (headers: Record<string, string>) =>
      (await other.api('GET', 'experience/interaction', undefined, headers)).body['interactionEvent'];
    expect(await eventOf(as(client.clientId))).toBe('SignIn');
    expect(await eventOf(as(second.clientId))).toBe('Register');
    expect(await eventOf({})).toBe('Register');
    expect((await other.api('GET', `experience/interaction`, undefined, as('nobody'))).status).toBe(400);
  });

  it('shows how far it has got, and no secret', async () => {
    await begin('SignIn');
    expect(await browser.experience('GET', '/interaction')).toEqual({
      interactionEvent: 'SignIn',
      profile: {},
      verificationRecords: [],
      mfa: {},
      captcha: { verified: false, skipped: false },
    });
    const verificationId = await verified();
    await post('/identification', { verificationId });
    const shown = await browser.experience('GET', '/interaction');
    expect(shown).toMatchObject({
      userId: person.id,
      verificationRecords: [
        { id: verificationId, type: 'Password', identifier: named(person.username), verified: true },
      ],
    });
    expect(JSON.stringify(shown)).not.toContain(person.password);
  });

  it('takes the three kinds of events alone', async () => {
    expect(refusal(await browser.api('PUT', 'experience', { interactionEvent: 'Whatever' }))).toBe(
      '400 guard.invalid_input',
    );
  });

  it('does not begin with a captcha that nobody can verify, and stays what it was', async () => {
    await begin('SignIn');
    const answer = await browser.api('PUT', 'experience', {
      interactionEvent: 'Register',
      captchaToken: 'token',
    });
    expect(refusal(answer)).toBe('422 session.captcha_failed');
    expect((await browser.experience('GET', '/interaction'))['interactionEvent']).toBe('SignIn');
  });

  it('knows the enterprise connectors of an address before it begins', async () => {
    const connectorsOf = (email: string) => browser.api('GET', `experience/sso-connectors?email=${email}`);
    expect((await connectorsOf('some.body@example.com')).body).toEqual({ connectorIds: [] });
    for (const bad of ['', 'example.com', 'some%20body@example.com', `${'a'.repeat(256)}@example.com`])
      expect(refusal(await connectorsOf(bad))).toBe('400 guard.invalid_input');
    browser = new BrowserlessClient(server.tenant, client);
    expect(refusal(await connectorsOf('some.body@example.com'))).toBe('400 session.not_found');
  });

  it('changes between signing in and registering, and keeps what was verified', async () => {
    await begin('SignIn');
    await verified();
    const change = (interactionEvent: string) =>
      browser.api('PUT', 'experience/interaction-event', { interactionEvent });
    expect((await change('Register')).status).toBe(204);
    expect(refusal(await change('ForgotPassword'))).toBe('400 session.not_supported_for_forgot_password');
    const { interactionEvent, verificationRecords } = await browser.experience('GET', '/interaction');
    expect(interactionEvent).toBe('Register');
    expect(verificationRecords).toHaveLength(1);
  });
});

describe('a password', () => {
  it('is refused alike where it is wrong, where there is no such user, and where the user has none', async () => {
    const { body: without } = await api.post('/users', { username: 'without_password' });
    await begin('SignIn');
    const tries = [person.username, 'nobody_at_all', (without as { username: string }).username];
    const answers: ApiAnswer[] = [];
    for (const username of tries)
      answers.push(await post('/verification/password', { identifier: named(username), password: 'wrong' }));
    expect(answers.map(refusal)).toEqual(Array.from(tries, () => '422 session.invalid_credentials'));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  });

  it('lets nobody in who is suspended, and tells only who knows it', async () => {
    const suspended = await addPerson(server.tenant);
    await api.patch(`/users/${suspended.id}/is-suspended`, { isSuspended: true });
    await begin('SignIn');
    const identifier = named(suspended.username);
    expect(refusal(await post('/verification/password', { identifier, password: PASSWORD }))).toBe(
      '401 user.suspended',
    );
    expect(refusal(await post('/verification/password', { identifier, password: 'wrong' }))).toBe(
      '422 session.invalid_credentials',
    );
  });

  it('is as good with the e-mail address or the phone number, however that is written', async () => {
    const user = await addPerson(server.tenant, {
      primaryEmail: 'Some.Body@Example.com',
      primaryPhone: '61412345678',
    });
    await begin('SignIn');
    for (const identifier of [named('some.body@example.COM', 'email'), named('610412345678', 'phone')]) {
      const answer = await post('/verification/password', { identifier, password: user.password });
      expect(answer.status).toBe(200);
    }
  });

  it('of a record that was replaced counts for nothing', async () => {
    await begin('SignIn');
    const first = await verified();
    await verified();
    expect(refusal(await post('/identification', { verificationId: first }))).toBe(
      '404 session.verification_session_not_found',
    );
  });
});

describe('an identification', () => {
  it('needs a verification of this interaction', async () => {
    await begin('SignIn');
    const mine = await verified();
    const { jar } = browser;
    browser = new BrowserlessClient(server.tenant, client);
    await browser.authorize();
    await begin('SignIn');
    expect(jar).not.toBe(browser.jar);
    expect(refusal(await post('/identification', { verificationId: mine }))).toBe(
      '404 session.verification_session_not_found',
    );
    expect(refusal(await post('/identification', {}))).toBe('400 guard.invalid_input');
  });

  it('takes the wish to link a social identity, which nothing but such an identity heeds', async () => {
    await begin('SignIn');
    const verificationId = await verified();
    expect(refusal(await post('/identification', { verificationId, linkSocialIdentity: 'yes' }))).toBe(
      '400 guard.invalid_input',
    );
    expect((await post('/identification', { verificationId, linkSocialIdentity: true })).status).toBe(204);
  });

  it('names one user an interaction', async () => {
    const other = await addPerson(server.tenant);
    await begin('SignIn');
    const first = await verified();
    expect((await post('/identification', { verificationId: first })).status).toBe(204);
    expect((await post('/identification', { verificationId: first })).status).toBe(204);
    const second = await verified(other);
    expect(refusal(await post('/identification', { verificationId: second }))).toBe(
      '409 session.identity_conflict',
    );
  });

  it('is of the user who was verified, though another has the name by now', async () => {
    const first = await addPerson(server.tenant);
    await begin('SignIn');
    const verificationId = await verified(first);
    await api.patch(`/users/${first.id}`, { username: `was_${first.username}` });
    await api.post('/users', { username: first.username, password: PASSWORD });
    await post('/identification', { verificationId });
    expect((await browser.experience('GET', '/interaction'))['userId']).toBe(first.id);
  });

  it('fails where the user is gone or suspended by now', async () => {
    const [gone, suspended] = [await addPerson(server.tenant), await addPerson(server.tenant)];
    await begin('SignIn');
    const ofGone = await verified(gone);
    await api.delete(`/users/${gone.id}`);
    expect(refusal(await post('/identification', { verificationId: ofGone }))).toBe(
      '404 user.user_not_exist',
    );
    const ofSuspended = await verified(suspended);
    await api.patch(`/users/${suspended.id}/is-suspended`, { isSuspended: true });
    expect(refusal(await post('/identification', { verificationId: ofSuspended }))).toBe(
      '401 user.suspended',
    );
  });

  it('takes no password where one is reset, and no new identity where somebody signs in', async () => {
    await begin('ForgotPassword');
    expect(refusal(await post('/identification', { verificationId: await verified() }))).toBe(
      '422 session.not_supported_for_forgot_password',
    );
    await begin('SignIn');
    expect(refusal(await post('/identification', { verificationId: await newIdentity('for_nobody') }))).toBe(
      '422 user.sign_in_method_not_enabled',
    );
  });
});

describe('a submit', () => {
  it('needs somebody who is identified, and ends the interaction', async () => {
    await begin('SignIn');
    expect(refusal(await post('/submit'))).toBe('404 session.identifier_not_found');
    await post('/identification', { verificationId: await verified() });
    expect((await post('/submit')).status).toBe(200);
    expect(refusal(await post('/submit'))).toBe('404 session.interaction_not_found');
  });

  it('lets nobody in who was suspended on the way', async () => {
    const suspended = await addPerson(server.tenant);
    await begin('SignIn');
    await post('/identification', { verificationId: await verified(suspended) });
    await api.patch(`/users/${suspended.id}/is-suspended`, { isSuspended: true });
    expect(refusal(await post('/submit'))).toBe('401 user.suspended');
  });

  it('counts no password that was changed on the way', async () => {
    const changed = await addPerson(server.tenant);
    await begin('SignIn');
    await post('/identification', { verificationId: await verified(changed) });
    await api.patch(`/users/${changed.id}/password`, { password: `${PASSWORD}-2` });
    expect(refusal(await post('/submit'))).toBe('400 session.verification_failed');
    await post('/identification', {
      verificationId: await verified({ ...changed, password: `${PASSWORD}-2` }),
    });
    expect((await post('/submit')).status).toBe(200);
  });

  it('shows operators how somebody signed in, without secrets', async () => {
    const answer = await browser.follow(await browser.submitPassword(person.username, person.password));
    expect(answer.searchParams.get('code')).toBeTruthy();
    const { body } = await api.get(`/users/${person.id}/sessions`);
    const { sessions } = body as { sessions: Record<string, unknown>[] };
    expect(sessions).toContainEqual(
      expect.objectContaining({
        clientId: client.clientId,
        lastSubmission: {
          interactionEvent: 'SignIn',
          userId: person.id,
          verificationRecords: [
            {
              id: expect.any(String),
              type: 'Password',
              identifier: named(person.username),
              verified: true,
            },
          ],
        },
      }),
    );
  });
});
