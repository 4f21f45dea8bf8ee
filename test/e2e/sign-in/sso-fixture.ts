import { afterAll, beforeAll, beforeEach } from 'vitest';
import { apiClient } from '../../support/api-client.js';
import type { ApiAnswer, BrowserlessClient } from '../../support/browserless-client.js';
import { newSub, startIdentityProvider } from '../../support/identity-provider.js';
import { addClient } from '../../support/people.js';
import { addSsoConnector } from '../../support/sso-connectors.js';
import { useServer } from '../../support/test-app.js';
import { begun } from './codes-fixture.js';
import { type Attempt, identify, type SocialSetting, submit, useSettings } from './social-fixture.js';

/** What the connector of the tests speaks for. */
export const DOMAIN = 'lapwing.example';
const REDIRECT_URI = 'https://login.acme.example/callback/lapwing';

/** A server whose default tenant has an enterprise with a provider of its own, by the same settings in each test. */
export function useSso(): SocialSetting {
  const setting = { server: useServer({ OUTBOUND_ALLOWED_HOSTS: '127.0.0.1' }) } as SocialSetting;
  beforeAll(async () => {
    const { tenant } = setting.server;
    setting.idp = await startIdentityProvider();
    setting.api = await apiClient(tenant);
    setting.client = await addClient(tenant);
    setting.connectorId = await addSsoConnector(setting.api, setting.idp, {
      connectorName: 'Lapwing',
      domains: [DOMAIN],
      branding: { displayName: 'Lapwing Ltd' },
    });
  });
  beforeEach(() => useSettings(setting.api, { singleSignOnEnabled: true }));
  afterAll(() => setting.idp.close());
  return setting;
}

let people = 0;

/** An address of the domain that nobody has yet. */
export const newAddress = (domain = DOMAIN): string => `ada-${(people += 1)}@${domain}`;

/** Somebody new at the provider, who has the address. */
export const employee = ({ idp }: Pick<SocialSetting, 'idp'>, email: string, claims: object = {}): string =>
  newSub(idp, { email, email_verified: true, ...claims });

export async function leaveForSso(browser: BrowserlessClient, connectorId: string): Promise<Attempt> {
  const path = `/verification/sso/${connectorId}/authorization-uri`;
  const body = { state: 'some-state', redirectUri: REDIRECT_URI };
  const { verificationId, authorizationUri } = await browser.experience('POST', path, body);
  return { verificationId: String(verificationId), authorizationUri: String(authorizationUri) };
}

/** Brings back what the provider answered. */
export const verifySso = (
  browser: BrowserlessClient,
  connectorId: string,
  body: { verificationId: string; connectorData: object },
): Promise<ApiAnswer> => browser.api('POST', `experience/verification/sso/${connectorId}/verify`, body);

/** Signs in at the provider, and brings its answer back; the id of the verification. */
export async function shownBySso(
  browser: BrowserlessClient,
  { idp, connectorId }: Pick<SocialSetting, 'idp' | 'connectorId'>,
  sub: string,
): Promise<string> {
  const { verificationId, authorizationUri } = await leaveForSso(browser, connectorId);
  const connectorData = await idp.signIn(authorizationUri, sub);
  const { status, body } = await verifySso(browser, connectorId, { verificationId, connectorData });
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return verificationId;
}

/** Signs in by the provider, or up where there is no account yet; the id of the user, and where the browser goes on. */
export async function comeBySso(
  browser: BrowserlessClient,
  setting: Pick<SocialSetting, 'idp' | 'connectorId'>,
  sub: string,
): Promise<{ readonly userId: string; readonly redirectTo: string }> {
  const verificationId = await shownBySso(browser, setting, sub);
  const found = await identify(browser, verificationId);
  if (found.status === 404) {
    await browser.experience('PUT', '/interaction-event', { interactionEvent: 'Register' });
    const { status, body } = await identify(browser, verificationId);
    if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
  }
  const { userId } = await browser.experience('GET', '/interaction');
  const ended = await submit(browser);
  if (ended.status !== 200) throw new Error(`${ended.status} ${JSON.stringify(ended.body)}`);
  return { userId: String(userId), redirectTo: String(ended.body['redirectTo']) };
}

/** The same in a new browser; the id of the user. */
export async function signedInBySso(setting: SocialSetting, sub: string): Promise<string> {
  const browser = await begun(setting.server.tenant, setting.client, 'SignIn');
  return (await comeBySso(browser, setting, sub)).userId;
}
