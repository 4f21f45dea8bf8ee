import { decodeJwt, decodeProtectedHeader } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient } from '../support/api-client.js';
import { BrowserlessClient, type ClientUnderTest } from '../support/browserless-client.js';
import { addClient, addPerson, type Person } from '../support/people.js';
import { useServer } from '../support/test-app.js';
import { requestToken } from '../support/tokens.js';
import { after } from './relying-party.js';

const RESOURCE = 'https://api.example.com';

describe('the server keeps to', () => {
  const server = useServer();
  let client: ClientUnderTest;
  let person: Person;

  beforeAll(async () => {
    client = await addClient(server.tenant, 'Traditional');
    person = await addPerson(server.tenant);
    await (await apiClient(server.tenant)).post('/resources', { name: 'API', indicator: RESOURCE });
  });

  const signedIn = async (parameters?: Record<string, string>) => {
    const browser = new BrowserlessClient(server.tenant, client);
    return { browser, answer: await browser.signIn(person.username, person.password, parameters) };
  };
  const userInfo = async (token: string, query = '') => {
    const headers = query === '' ? { authorization: `Bearer ${token}` } : undefined;
    return (await fetch(`${server.tenant.issuer}/me${query}`, { headers })).status;
  };
  const INVALID = { status: 400, body: { error: 'invalid_grant' } };

  describe('RFC 9700', () => {
    it('§2.4: gives no tokens for a password', async () => {
      const { clientId, clientSecret = '' } = client;
      const answer = await requestToken(server.tenant, {
        grant_type: 'password',
        client_id: clientId,
        client_secret: clientSecret,
        username: person.username,
        password: person.password,
      });
      expect(answer).toMatchObject({ status: 400, body: { error: 'unsupported_grant_type' } });
    });

    it('§4.2, §4.5: redeems a code for a minute, of its client, for its address', async () => {
      const { browser, answer } = await signedIn();
      expect(await browser.exchange(answer, { redirect_uri: 'https://other.example.com/cb' })).toMatchObject(
        INVALID,
      );
      const other = Object.assign(new BrowserlessClient(server.tenant, await addClient(server.tenant)), {
        verifier: browser.verifier,
      });
      expect(await other.exchange(answer)).toMatchObject(INVALID);
      expect((await browser.exchange(answer)).status).toBe(200);
      const late = await signedIn();
      expect(await after(61, () => late.browser.exchange(late.answer))).toMatchObject(INVALID);
    });

    it('§4.3.2: takes a token in a header or a form, never in an address', async () => {
      const { browser, answer } = await signedIn();
      const token = String((await browser.exchange(answer)).body['access_token']);
      expect([await userInfo(token), await userInfo(token, `?access_token=${token}`)]).toEqual([200, 400]);
    });

    it('§4.15: takes no client for a user', async () => {
      const { clientId, clientSecret, indicator } = server.tenant;
      const { body } = await requestToken(server.tenant, {
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
        resource: indicator,
        scope: 'all',
      });
      const token = String(body['access_token']);
      expect(decodeJwt(token).sub).toBe(clientId);
      expect(await userInfo(token)).toBe(401);
      // No user has the id of an application.
      const api = await apiClient(server.tenant);
      expect((await api.get(`/users/${clientId}`)).status).toBe(404);
    });
  });

  it('RFC 8725 §3.12: takes no ID token for an access token', async () => {
    const { browser, answer } = await signedIn();
    const token = String((await browser.exchange(answer)).body['id_token']);
    expect(decodeProtectedHeader(token).typ).not.toBe('at+jwt');
    expect(await userInfo(token)).toBe(401);
    const asApi = await fetch(`${server.tenant.baseUrl}/api/users`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(asApi.status).toBe(401);
  });

  it('RFC 9068 §2: says in an access token what it is, whose, and for whom', async () => {
    const { browser, answer } = await signedIn({ resource: RESOURCE });
    const { body } = await browser.exchange(answer, { resource: RESOURCE });
    const token = String(body['access_token']);
    expect(decodeProtectedHeader(token)).toMatchObject({ typ: 'at+jwt', alg: 'ES256' });
    expect(decodeJwt(token)).toMatchObject({
      iss: server.tenant.issuer,
      aud: RESOURCE,
      sub: person.id,
      client_id: client.clientId,
      iat: expect.any(Number),
      exp: expect.any(Number),
      jti: expect.any(String),
    });
  });

  it('RFC 8707 §2.2: gives no token for a resource that nobody asked for at sign-in', async () => {
    const { browser, answer } = await signedIn();
    expect(await browser.exchange(answer, { resource: RESOURCE })).toMatchObject({
      status: 400,
      body: { error: 'invalid_target' },
    });
  });
});
