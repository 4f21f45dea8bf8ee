import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { apiClient } from '../../support/api-client.js';
import { BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import { addClient, addPerson, type Person } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';
import { named, refusal } from './fixture.js';

const server = useServer();
let client: ClientUnderTest;
let person: Person;
let browser: BrowserlessClient;

beforeAll(async () => {
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

  it('is gone with the application for which it began', async () => {
    const gone = await addClient(server.tenant);
    browser = new BrowserlessClient(server.tenant, gone);
    await browser.authorize();
    await begin('SignIn');
    await post('/identification', { verificationId: await verified() });
    await (await apiClient(server.tenant)).delete(`/applications/${gone.clientId}`);
    const answers = [
      await post('/submit'),
      await browser.api('GET', 'experience/interaction'),
      await browser.api('PUT', 'experience', { interactionEvent: 'SignIn' }),
    ];
    expect(answers.map(refusal)).toEqual(Array.from(answers, () => '400 session.not_found'));
    expect((await browser.fetch('/sign-in')).headers.get('location')).toMatch(/\/unknown-session$/);
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

describe('an interaction that becomes one of another kind', () => {
  const change = (interactionEvent: string) =>
    browser.api('PUT', 'experience/interaction-event', { interactionEvent });

  it('forgets who was identified, so that nobody ends as new who was there before', async () => {
    await begin('SignIn');
    const verificationId = await verified();
    await post('/identification', { verificationId });
    expect((await change('Register')).status).toBe(204);
    expect(await browser.experience('GET', '/interaction')).not.toHaveProperty('userId');
    expect(refusal(await post('/submit'))).toBe('404 session.identifier_not_found');
    await change('SignIn');
    expect((await post('/identification', { verificationId })).status).toBe(204);
    expect((await post('/submit')).status).toBe(200);
  });

  it('keeps who was identified where it stays what it is', async () => {
    await begin('SignIn');
    await post('/identification', { verificationId: await verified() });
    await change('SignIn');
    expect((await browser.experience('GET', '/interaction'))['userId']).toBe(person.id);
  });
});
