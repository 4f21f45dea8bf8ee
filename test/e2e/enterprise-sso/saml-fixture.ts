import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import type { BrowserlessClient, ClientUnderTest } from '../../support/browserless-client.js';
import { addClient } from '../../support/people.js';
import {
  type FakeSamlProvider,
  type SamlStatement,
  type Signing,
  startSamlProvider,
} from '../../support/saml-identity-provider.js';
import { IDP_CERTIFICATE } from '../../support/saml-keys.js';
import { type TestApp, useServer } from '../../support/test-app.js';
import { createApplication } from '../applications/fixture.js';
import { begun } from '../sign-in/codes-fixture.js';
import { useSettings } from '../sign-in/social-fixture.js';

export const DOMAIN = 'acme.example';

export interface SamlSetting {
  readonly server: TestApp;
  api: ApiClient;
  client: ClientUnderTest;
  idp: FakeSamlProvider;
  /** The connector of the provider. */
  connectorId: string;
  /** Another one of the same provider. */
  otherId: string;
}

/** A server whose default tenant has an enterprise with a provider that speaks SAML. */
export function useSaml(): SamlSetting {
  const setting = { server: useServer({ OUTBOUND_ALLOWED_HOSTS: '127.0.0.1' }) } as SamlSetting;
  beforeAll(async () => {
    const { tenant } = setting.server;
    setting.idp = await startSamlProvider();
    setting.api = await apiClient(tenant);
    setting.client = await addClient(tenant);
    const config = { metadataUrl: setting.idp.metadataUrl };
    setting.connectorId = await addSaml(setting.api, config, [DOMAIN]);
    setting.otherId = await addSaml(setting.api, config, ['other.example']);
  });
  beforeEach(() => useSettings(setting.api, { singleSignOnEnabled: true }));
  afterAll(() => setting.idp.close());
  return setting;
}

let connectors = 0;

export async function addSaml(api: ApiClient, config: object, domains: readonly string[]): Promise<string> {
  const connectorName = `Acme ${(connectors += 1)}`;
  const { status, body } = await api.post('/sso-connectors', {
    providerName: 'SAML',
    connectorName,
    config,
    domains,
  });
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return String(Object(body)['id']);
}

export const acsOf = ({ server, ...setting }: SamlSetting, connectorId = setting.connectorId): string =>
  `${server.tenant.baseUrl}/api/authn/single-sign-on/saml/${connectorId}`;

export const idpInitiatedPath = ({ connectorId }: SamlSetting): string =>
  `/sso-connectors/${connectorId}/idp-initiated-auth-config`;

const REDIRECT_URI = 'https://store.acme.example/callback';

/** Lets people begin at the provider, and come to an application: a new one, unless said. */
export async function letBegin(
  setting: SamlSetting,
  applicationId?: string,
  more: object = { autoSendAuthorizationRequest: true },
): Promise<void> {
  const oidcClientMetadata = { redirectUris: [REDIRECT_URI], postLogoutRedirectUris: [] };
  const defaultApplicationId =
    applicationId ?? (await createApplication(setting.api, { type: 'Traditional', oidcClientMetadata }));
  const { status } = await setting.api.put(idpInitiatedPath(setting), { defaultApplicationId, ...more });
  if (status !== 200) throw new Error(`${status}`);
}

/** What the provider has a browser post that nobody sent to it. */
export const unsolicited = (
  { server, connectorId, idp }: SamlSetting,
  ...how: [changes?: Partial<SamlStatement>, signing?: Signing]
) => idp.unsolicited({ baseUrl: server.tenant.baseUrl, connectorId }, ...how).form;

export interface SamlAttempt {
  readonly browser: BrowserlessClient;
  readonly connectorId: string;
  readonly verificationId: string;
  readonly uri: string;
}

/** A new browser is sent to the provider. */
export async function leave(
  { server, client, ...setting }: SamlSetting,
  connectorId = setting.connectorId,
): Promise<SamlAttempt> {
  const browser = await begun(server.tenant, client);
  const path = `/verification/sso/${connectorId}/authorization-uri`;
  const redirectUri = `${server.tenant.baseUrl}/callback/${connectorId}`;
  const { verificationId, authorizationUri } = await browser.experience('POST', path, {
    state: 'state-1',
    redirectUri,
  });
  return { browser, connectorId, verificationId: String(verificationId), uri: String(authorizationUri) };
}

export const postSocialSaml = ({ api, idp }: SamlSetting, target: string, more: object = {}) =>
  api.post('/connectors', {
    connectorId: 'saml',
    metadata: { target, name: { en: 'Acme' } },
    config: {
      entityID: 'https://auth.acme.example/saml',
      idpEntityID: idp.entityId,
      signInEndpoint: idp.signInEndpoint,
      x509Certificate: IDP_CERTIFICATE,
      profileMap: { name: 'name' },
      ...more,
    },
  });

/** A social connector of the same provider. */
export async function addSocialSaml(
  setting: SamlSetting,
  target: string,
  more: object = {},
): Promise<string> {
  const { status, body } = await postSocialSaml(setting, target, more);
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return String(Object(body)['id']);
}

export async function leaveForSocial(
  { server, client }: SamlSetting,
  connectorId: string,
): Promise<SamlAttempt> {
  const browser = await begun(server.tenant, client);
  const { verificationId, authorizationUri } = await browser.experience(
    'POST',
    `/verification/social/${connectorId}/authorization-uri`,
    { state: 'state-2', redirectUri: `${server.tenant.baseUrl}/callback/${connectorId}` },
  );
  return { browser, connectorId, verificationId: String(verificationId), uri: String(authorizationUri) };
}

export interface Posted {
  readonly status: number;
  readonly code: string;
  /** What the page gets that the browser is sent to. */
  readonly returned: Readonly<Record<string, string>>;
  readonly location: string;
}

/** Somebody's browser posts a form, as a page of the provider has it do. */
export async function post(url: string, form: Readonly<Record<string, string>>): Promise<Posted> {
  const response = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: 'https://idp.acme.example', 'sec-fetch-site': 'cross-site' },
    body: new URLSearchParams(form),
  });
  const text = await response.text();
  const location = response.headers.get('location') ?? '';
  return {
    status: response.status,
    code: text === '' ? '' : String(Object(JSON.parse(text))['code']),
    returned: location === '' ? {} : Object.fromEntries(new URL(location).searchParams),
    location,
  };
}

/** The page brings back what it was sent. */
export const bringBack = (
  { browser, connectorId, verificationId }: SamlAttempt,
  connectorData: Readonly<Record<string, string>>,
) =>
  browser.api('POST', `experience/verification/sso/${connectorId}/verify`, {
    verificationId,
    connectorData,
  });
