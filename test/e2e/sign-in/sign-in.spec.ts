import { decodeJwt } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import { addClient, addPerson, PASSWORD, type Person } from '../../support/people.js';
import { sentStatements } from '../../support/sent-statements.js';
import { useServer } from '../../support/test-app.js';

const server = useServer();
let client: ClientUnderTest;
let person: Person;

beforeAll(async () => {
  client = await addClient(server.tenant);
  person = await addPerson(server.tenant);
});

describe('a sign-in by password', () => {
  it('goes from the client to the page, by the interaction to the consent, and back with a code', async () => {
    const browser = new BrowserlessClient(server.tenant, client);
    const page = await browser.authorize();
    expect(page).toBe(`${server.tenant.baseUrl}/sign-in?app_id=${client.clientId}`);
    expect(browser.jar.names.toSorted()).toEqual([
      '_interaction',
      '_interaction.sig',
      '_interaction_resume',
      '_interaction_resume.sig',
      '_logto',
    ]);
    const redirectTo = await browser.submitPassword(person.username, person.password);
    expect(redirectTo).toMatch(`${server.tenant.issuer}/auth/`);
    expect(await browser.locationOf(redirectTo)).toBe(
      `${server.tenant.baseUrl}/consent?app_id=${client.clientId}`,
    );
    expect(browser.jar.get('_session.sig')).toBeDefined();
    const resumed = await browser.locationOf(`/consent?app_id=${client.clientId}`);
    expect(resumed).toMatch(`${server.tenant.issuer}/auth/`);
    const answer = new URL(await browser.locationOf(resumed));
    expect(Object.fromEntries(answer.searchParams)).toMatchObject({
      state: 'some-state',
      iss: server.tenant.issuer,
    });
    const { status, body } = await browser.exchange(answer);
    expect(status).toBe(200);
    expect(decodeJwt(String(body['id_token']))).toMatchObject({ sub: person.id, aud: client.clientId });
  });

  it('asks the database some 53 times', async () => {
    const signIn = () =>
      new BrowserlessClient(server.tenant, client).signIn(person.username, person.password);
    await signIn();
    const sent = await sentStatements(signIn);
    expect(sent.length).toBeLessThanOrEqual(55);
  });

  it('is the same in an application that every tenant has', async () => {
    for (const tenant of [server.tenant, server.other]) {
      const someone = await addPerson(tenant);
      const demo = { clientId: 'demo-app', redirectUri: `${tenant.baseUrl}/demo-app` };
      const browser = new BrowserlessClient(tenant, demo);
      const { status, body } = await browser.exchange(
        await browser.signIn(someone.username, someone.password),
      );
      expect([status, decodeJwt(String(body['id_token'])).sub]).toEqual([200, someone.id]);
    }
  });

  it('asks nobody twice in one browser', async () => {
    const browser = new BrowserlessClient(server.tenant, client);
    await browser.signIn(person.username, person.password);
    const answer = new URL(await browser.authorize({ prompt: undefined, scope: 'openid profile' }));
    expect(answer.href).toMatch(client.redirectUri);
    expect((await browser.exchange(answer)).status).toBe(200);
  });

  it('ends once, however many submit', async () => {
    const browser = new BrowserlessClient(server.tenant, client);
    await browser.authorize();
    await browser.experience('PUT', '', { interactionEvent: 'SignIn' });
    const { verificationId } = await browser.experience('POST', '/verification/password', {
      identifier: { type: 'username', value: person.username },
      password: PASSWORD,
    });
    await browser.experience('POST', '/identification', { verificationId });
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => browser.api('POST', 'experience/submit')),
    );
    expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 404]));
  });
});

describe('a registration', () => {
  it('makes an account, and signs in', async () => {
    const browser = new BrowserlessClient(server.tenant, client);
    expect(await browser.authorize({ first_screen: 'register' })).toBe(
      `${server.tenant.baseUrl}/register?app_id=${client.clientId}`,
    );
    const answer = await browser.follow(await browser.register('newcomer', PASSWORD));
    const { body } = await browser.exchange(answer);
    expect(decodeJwt(String(body['id_token'])).sub).toMatch(/^[0-9a-z]{12}$/);
  });
});
