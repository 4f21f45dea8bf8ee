import { decodeJwt } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import { hiddenForm } from '../../support/hidden-form.js';
import { addClient, addPerson, type Person } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';

/** What is asked again of nobody who is signed in. */
const GRANTED = { prompt: undefined, scope: 'openid profile' };

describe('a user who is signed in', () => {
  const server = useServer();
  let client: ClientUnderTest;
  let kim: Person;
  let lou: Person;

  beforeAll(async () => {
    client = await addClient(server.tenant);
    [kim, lou] = [await addPerson(server.tenant), await addPerson(server.tenant)];
  });

  const signedIn = async (person: Person) => {
    const browser = new BrowserlessClient(server.tenant, client);
    const { body } = await browser.exchange(await browser.signIn(person.username, person.password));
    return { browser, idToken: String(body['id_token']) };
  };

  it('is asked again where the client wants a sign-in, a fresh one, or somebody else', async () => {
    const { browser, idToken } = await signedIn(kim);
    const other = (await signedIn(lou)).idToken;
    const ask = (more: object) => browser.authorize({ ...GRANTED, ...more });
    for (const parameters of [{ prompt: 'login' }, { max_age: '0' }, { id_token_hint: other }]) {
      expect(await ask(parameters)).toMatch(`${server.tenant.baseUrl}/sign-in?`);
    }
    expect(await ask({ id_token_hint: other, prompt: 'none' })).toContain('error=login_required');
    for (const parameters of [{}, { max_age: '10000' }, { id_token_hint: idToken }, { prompt: 'none' }]) {
      expect(await ask(parameters)).toContain('code=');
    }
  });

  it('is asked for consent where the client wants that, or more than was granted', async () => {
    const { browser } = await signedIn(kim);
    const ask = (more: object) => browser.authorize({ ...GRANTED, ...more });
    expect(await ask({ prompt: 'consent' })).toBe(
      `${server.tenant.baseUrl}/consent?app_id=${client.clientId}`,
    );
    expect(await ask({ scope: 'openid phone', prompt: 'none' })).toContain('error=consent_required');
  });

  it('is signed out first where somebody else signs in, and that one goes on', async () => {
    const { browser } = await signedIn(kim);
    await browser.authorize({ ...GRANTED, prompt: 'login' });
    const resumed = await browser.fetch(await browser.submitPassword(lou.username, lou.password));
    const html = await resumed.text();
    expect([resumed.status, html]).toEqual([200, expect.stringContaining('document.forms[0].submit()')]);
    const { action, inputs } = hiddenForm(html);
    expect(action).toBe(`${server.tenant.issuer}/session/end/confirm`);
    const back = await browser.locationOf(action, { method: 'POST', body: inputs });
    const { body } = await browser.exchange(await browser.follow(back));
    expect(decodeJwt(String(body['id_token'])).sub).toBe(lou.id);
  });
});
