import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import * as openid from 'openid-client';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApplication } from '../e2e/applications/fixture.js';
import { createUser } from '../e2e/users/fixture.js';
import { answerWith, type Received, type Receiver, startReceiver } from '../e2e/webhooks/receiver.js';
import { apiClient, type ApiClient } from '../support/api-client.js';
import { leave } from '../support/logout.js';
import { type BrowsedClient, SignedInBrowser } from '../support/signed-in-browser.js';
import { useServer } from '../support/test-app.js';

const CALLBACK = 'https://rp.example/callback';
const EVENT = 'http://schemas.openid.net/event/backchannel-logout';

/** The modules of the OpenID Foundation's suite of that name, self-run. */
describe('oidcc-backchannel', () => {
  const server = useServer({ OUTBOUND_ALLOWED_HOSTS: '*', WORKER_CONCURRENCY: '2' });
  let api: ApiClient;
  let receiver: Receiver;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
    receiver = await startReceiver();
  });
  afterAll(() => receiver.close());
  beforeEach(() => {
    receiver.answer(answerWith(200));
    receiver.received.splice(0);
  });

  const newClient = async (metadata: object): Promise<BrowsedClient> => {
    const id = await createApplication(api, {
      type: 'SPA',
      oidcClientMetadata: { redirectUris: [CALLBACK], postLogoutRedirectUris: [], ...metadata },
    });
    return { id, redirectUri: CALLBACK };
  };
  const discovered = (clientId: string) =>
    openid.discovery(new URL(server.tenant.issuer), clientId, undefined, openid.None(), {
      execute: [openid.allowInsecureRequests],
    });
  const signedIn = async (client: BrowsedClient) => {
    const [browser, userId] = [new SignedInBrowser(server, server.tenant), await createUser(api)];
    const { body } = await browser.redeem(client, await browser.signIn(userId, client));
    const payload = String(body['id_token']).split('.')[1] ?? '';
    return { browser, userId, claims: JSON.parse(Buffer.from(payload, 'base64url').toString()) };
  };
  const tokenIn = ({ body }: Received): string =>
    new URLSearchParams(body.toString()).get('logout_token') ?? '';
  const endSession = `${'/oidc'}/session/end`;

  it('oidcc-backchannel-logout-discovery-endpoint-verification', async () => {
    const metadata = (await discovered('any')).serverMetadata();
    expect(metadata).toMatchObject({
      backchannel_logout_supported: true,
      backchannel_logout_session_supported: true,
    });
  });

  it('oidcc-backchannel-rp-initiated-logout', async () => {
    const client = await newClient({
      backchannelLogoutUri: receiver.url,
      backchannelLogoutSessionRequired: true,
    });
    const { browser, userId, claims } = await signedIn(client);
    await leave(browser, endSession);
    const [told] = await receiver.expectRequests(1);
    if (!told) throw new Error('nobody was told');
    expect(told.headers['content-type']).toBe('application/x-www-form-urlencoded');
    const { jwks_uri: jwks = '' } = (await discovered(client.id)).serverMetadata();
    const { payload } = await jwtVerify(tokenIn(told), createRemoteJWKSet(new URL(jwks)), {
      issuer: server.tenant.issuer,
      audience: client.id,
      typ: 'logout+jwt',
    });
    expect(payload).toEqual({
      iss: server.tenant.issuer,
      aud: client.id,
      sub: userId,
      iat: expect.any(Number),
      exp: Number(payload.iat) + 120,
      jti: expect.any(String),
      sid: claims.sid,
      events: { [EVENT]: {} },
    });
    expect(claims.sid).toEqual(expect.any(String));
    expect(decodeProtectedHeader(tokenIn(told)).alg).toBe('ES256');
  });

  it('a client that does not ask for the session gets no sid', async () => {
    const client = await newClient({ backchannelLogoutUri: receiver.url });
    const { browser, userId } = await signedIn(client);
    await leave(browser, endSession);
    const [told] = await receiver.expectRequests(1);
    const payload = tokenIn(told ?? { body: Buffer.of(), headers: {}, method: '', path: '' }).split('.')[1];
    const claims = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString());
    expect(claims).toMatchObject({ sub: userId });
    expect(claims).not.toHaveProperty('sid');
    expect(claims).not.toHaveProperty('nonce');
  });
});
