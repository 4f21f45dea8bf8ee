import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { type ApiAnswer, BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import { addClient, addPerson, PASSWORD, type Person } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';
import { named, refusal } from './fixture.js';

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

const post = (path: string, body?: object) => browser.api('POST', `experience${path}`, body);
const begin = (event: string) => browser.begin(event);

const verified = ({ username, password }: Pick<Person, 'username' | 'password'> = person) =>
  browser.verifyPassword(username, password);

const newIdentity = (username: string) => browser.bringIdentity(username, PASSWORD);

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
