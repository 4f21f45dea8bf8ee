import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { idpInitiatedCookie } from '#src/modules/enterprise-sso/idp-initiated/idp-initiated-cookie.js';
import { BrowserlessClient } from '../../support/browserless-client.js';
import { sql } from '../../support/sql.js';
import { createApplication } from '../applications/fixture.js';
import { refusal } from '../sign-in/fixture.js';
import { identify, submit } from '../sign-in/social-fixture.js';
import { acsOf, idpInitiatedPath, letBegin, post, unsolicited, useSaml } from './saml-fixture.js';

const setting = useSaml();
const REDIRECT = 'https://store.acme.example/callback';
const COOKIE = '_logto_idp_saml_sso_session_id';
const NOT_FOUND = '404 session.connector_validation_session_not_found';
let applicationId: string;

beforeAll(async () => {
  applicationId = await createApplication(setting.api, {
    type: 'Traditional',
    oidcClientMetadata: { redirectUris: [REDIRECT], postLogoutRedirectUris: [] },
  });
});
const configure = (more?: object) => letBegin(setting, applicationId, more);
beforeEach(() => configure());

/** A browser that comes from the provider, and where it is sent. */
async function arrive(
  form = unsolicited(setting),
): Promise<{ browser: BrowserlessClient; location: string }> {
  const browser = new BrowserlessClient(setting.server.tenant, {
    clientId: applicationId,
    redirectUri: REDIRECT,
  });
  const location = await browser.locationOf(acsOf(setting), {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  return { browser, location };
}

async function leaveWith(browser: BrowserlessClient, connectorId = setting.connectorId) {
  const redirectUri = `${setting.server.tenant.baseUrl}/callback/${connectorId}`;
  const path = `/verification/sso/${connectorId}/authorization-uri`;
  const { authorizationUri, verificationId } = await browser.experience('POST', path, {
    state: 'state-1',
    redirectUri,
  });
  return { uri: String(authorizationUri), back: `${redirectUri}?state=state-1`, verificationId };
}

const verify = (browser: BrowserlessClient, verificationId: unknown) =>
  browser.api('POST', `experience/verification/sso/${setting.connectorId}/verify`, {
    verificationId,
    connectorData: { state: 'state-1' },
  });

const isAtProvider = (uri: string) => uri.startsWith(setting.idp.signInEndpoint);

describe('sign-in that begins at the identity provider', () => {
  it('lets nobody in with what the provider of a former config signed', async () => {
    const { api, connectorId, idp } = setting;
    const { browser, location } = await arrive();
    await browser.locationOf(location);
    await browser.begin('SignIn');
    const path = `/sso-connectors/${connectorId}`;
    expect((await api.patch(path, { config: { metadata: idp.metadata } })).status).toBe(200);
    const { verificationId } = await leaveWith(browser);
    expect(refusal(await verify(browser, verificationId))).toBe(
      '400 session.connector_validation_session_not_found',
    );
    await api.patch(path, { config: { metadataUrl: idp.metadataUrl } });
  });

  it('goes on as an ordinary one, without asking the provider again', async () => {
    await configure({
      autoSendAuthorizationRequest: true,
      authParameters: { scope: 'email', client_id: 'x' },
    });
    const { browser, location } = await arrive(unsolicited(setting, { nameId: 'nora' }));
    const asked = new URL(location);
    expect(`${asked.origin}${asked.pathname}`).toBe(`${setting.server.tenant.issuer}/auth`);
    expect(Object.fromEntries(asked.searchParams)).toEqual({
      client_id: applicationId,
      redirect_uri: REDIRECT,
      response_type: 'code',
      scope: 'openid profile email',
      prompt: 'login',
      direct_sign_in: `sso:${setting.connectorId}`,
    });
    await browser.locationOf(location);
    await browser.begin('Register');
    const { uri, back, verificationId } = await leaveWith(browser);
    expect(uri).toBe(back);
    expect((await verify(browser, verificationId)).status).toBe(200);
    expect((await identify(browser, String(verificationId))).status).toBe(201);
    expect((await submit(browser)).status).toBe(200);
  });

  it('goes by way of the application that makes the authorization request', async () => {
    await configure({ clientIdpInitiatedAuthCallbackUri: 'https://store.acme.example/sso?from=idp' });
    const { location } = await arrive();
    expect(location).toBe(`https://store.acme.example/sso?from=idp&ssoConnectorId=${setting.connectorId}`);
    await configure({});
    const form = unsolicited(setting);
    expect(refusalOf(await post(acsOf(setting), form))).toBe(
      '400 single_sign_on.idp_initiated_authentication_client_callback_uri_not_found',
    );
    await configure();
    expect((await post(acsOf(setting), form)).status).toBe(302);
  });

  it('keeps what the provider said sealed, for one browser and ten minutes', async () => {
    const response = await fetch(acsOf(setting), {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(unsolicited(setting)),
    });
    const cookie = response.headers.getSetCookie().find((each) => each.startsWith(COOKIE));
    expect(cookie).toMatch(/; Max-Age=600; Path=\/api\/experience; HttpOnly; SameSite=Lax$/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(idpInitiatedCookie('session', true)).toMatch(/; Secure; SameSite=Lax$/);
    const rows = await sql(
      setting.server.databaseUrl,
      `select * from saml_attempts where request_id = ''`,
      [],
    );
    expect(JSON.stringify(rows)).not.toContain('ada@acme.example');
  });

  it('counts once', async () => {
    const form = unsolicited(setting);
    expect((await post(acsOf(setting), form)).status).toBe(302);
    expect(refusalOf(await post(acsOf(setting), form))).toBe('401 connector.authorization_failed');
    const { browser, location } = await arrive();
    await browser.locationOf(location);
    await browser.begin('SignIn');
    const { verificationId } = await leaveWith(browser);
    expect((await verify(browser, verificationId)).status).toBe(200);
    expect(isAtProvider((await leaveWith(browser)).uri)).toBe(true);
  });

  it('counts for its connector, for the browser that came and while it is allowed', async () => {
    const { browser, location } = await arrive();
    await browser.locationOf(location);
    await browser.begin('SignIn');
    expect(isAtProvider((await leaveWith(browser, setting.otherId)).uri)).toBe(true);
    const stranger = new BrowserlessClient(setting.server.tenant, browser.client);
    await stranger.locationOf(location);
    await stranger.begin('SignIn');
    expect(isAtProvider((await leaveWith(stranger)).uri)).toBe(true);
    await setting.api.delete(idpInitiatedPath(setting));
    expect(isAtProvider((await leaveWith(browser)).uri)).toBe(true);
  });

  it('is for the sign-in that it leads to, not for one that its browser begins otherwise', async () => {
    const { browser } = await arrive();
    await browser.authorize();
    await browser.begin('SignIn');
    expect(isAtProvider((await leaveWith(browser)).uri)).toBe(true);
  });

  it('is off by default, for other connectors and for other tenants', async () => {
    expect(refusalOf(await post(acsOf(setting, setting.otherId), unsolicited(setting)))).toBe(NOT_FOUND);
    await setting.api.delete(idpInitiatedPath(setting));
    expect(refusalOf(await post(acsOf(setting), unsolicited(setting)))).toBe(NOT_FOUND);
    const elsewhere = acsOf(setting).replace(setting.server.tenant.baseUrl, setting.server.other.baseUrl);
    expect(refusalOf(await post(elsewhere, unsolicited(setting)))).toBe('404 entity.not_exists_with_id');
  });

  it.each([
    ['answers a request', { inResponseTo: '_request' }],
    ['is of another provider', { issuer: 'https://evil.example' }],
    ['is for another audience', { audience: 'https://other.example' }],
    ['is for another address', { recipient: 'https://other.example/acs' }],
    ['is over', { notOnOrAfter: 0 }],
  ])('takes no assertion that %s', async (_what, changes) => {
    expect(refusalOf(await post(acsOf(setting), unsolicited(setting, changes)))).toBe(
      '401 connector.authorization_failed',
    );
  });

  it('takes nothing that the provider did not sign', async () => {
    for (const signing of [{ signed: 'nothing' }, { foreign: true }] as const)
      expect(refusalOf(await post(acsOf(setting), unsolicited(setting, {}, signing)))).toBe(
        '401 connector.authorization_failed',
      );
  });

  it('sends nobody to a page of somebody else', async () => {
    const { browser, location } = await arrive();
    await browser.locationOf(location);
    await browser.begin('SignIn');
    const path = `experience/verification/sso/${setting.connectorId}/authorization-uri`;
    const answer = await browser.api('POST', path, { state: 's', redirectUri: 'https://evil.example/' });
    expect(refusal(answer)).toBe('400 connector.invalid_request_parameters');
  });
});

const refusalOf = ({ status, code }: { readonly status: number; readonly code: string }) =>
  `${status} ${code}`;
