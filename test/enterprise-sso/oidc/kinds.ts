import {
  azureAdOidc,
  googleWorkspaceAt,
  oidc,
  okta,
} from '#src/modules/enterprise-sso/oidc/oidc-providers.js';
import type {
  SignsInForEnterprise,
  SsoProvider,
} from '#src/modules/enterprise-sso/providers/sso-provider.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { CLIENT } from '../../connectors/social/fake-provider.js';
import { ATTEMPT } from '../../connectors/social/sign-in.js';
import { socialTools } from '../../connectors/social/tools.js';
import { type FakeEnterprise, type Place, startEnterprise, type Story } from './fake-enterprise.js';

export interface Kind extends Place {
  readonly name: string;
  readonly provider: (issuer: string) => SsoProvider;
  /** What its ID tokens say beside the standard. */
  readonly claims?: Readonly<Record<string, unknown>>;
}

export const TID = '5b8a7f6e-1c2d-4e3f-9a0b-6c7d8e9f0a1b';
export const OIDC: Kind = { name: 'OIDC', provider: () => oidc, path: '' };
export const GOOGLE: Kind = { name: 'GoogleWorkspace', provider: googleWorkspaceAt, path: '' };
/** Entra ID of one directory, and for all that there are. */
export const ENTRA: Kind = {
  name: 'AzureAdOidc',
  provider: () => azureAdOidc,
  path: `/${TID}/v2.0`,
  claims: { tid: TID },
};
export const ALL_ENTRA: Kind = {
  ...ENTRA,
  name: 'AzureAdOidc of all directories',
  path: '/organizations/v2.0',
  named: '/{tenantid}/v2.0',
  issues: `/${TID}/v2.0`,
};
export const KINDS: readonly Kind[] = [
  OIDC,
  { name: 'Okta', provider: () => okta, path: '/oauth2/default' },
  GOOGLE,
  ENTRA,
  ALL_ENTRA,
];

export const toolsOf = () => ({ connectorId: 'acme', ...socialTools() });

export const configOf = (kind: Kind, { issuer }: FakeEnterprise, changes: JsonObject = {}): JsonObject =>
  kind.provider(issuer).readConfig({ ...CLIENT, issuer, ...changes });

export async function startedFor(kind: Kind, story: Story = {}, changes: JsonObject = {}) {
  const idp = await startEnterprise(kind, { ...story, claims: { ...kind.claims, ...story.claims } });
  const provider = kind.provider(idp.issuer);
  return { idp, provider, connector: provider.create(configOf(kind, idp, changes), toolsOf()) };
}

/** Somebody signs in, and what their browser brings back is changed on the way. */
export async function signIn(connector: SignsInForEnterprise, idp: FakeEnterprise, changes: JsonObject = {}) {
  const { uri, remembered } = await connector.authorizationUri(ATTEMPT);
  return connector.signIn({ ...idp.approve(uri), ...changes }, remembered);
}

/** Somebody signs in with a provider of the kind that does as the story says. */
export async function signInWith(kind: Kind, story: Story = {}, changes: JsonObject = {}) {
  const { connector, idp } = await startedFor(kind, story, changes);
  return signIn(connector, idp);
}
