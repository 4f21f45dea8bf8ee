import { letter, person } from '#src/modules/connectors/connectors.public.js';
import { AZURE_DIALECT } from './azure-dialect.js';
import { defineOidcProvider } from './define-oidc-provider.js';
import { type EnterpriseClient, STANDARD_DIALECT } from './oidc-enterprise.js';
import { GoogleWorkspaceConfig, OidcSsoConfig } from './oidc-sso-config.js';

function clientOf({ issuer, clientId, clientSecret, ...rest }: OidcSsoConfig): EnterpriseClient | undefined {
  if (!issuer || !clientId || !clientSecret) return undefined;
  return { ...rest, issuer, clientId, clientSecret };
}

export const oidc = defineOidcProvider({
  providerName: 'OIDC',
  name: 'OIDC',
  description: 'Any identity provider that speaks OpenID Connect.',
  logo: person('#4338ca'),
  config: OidcSsoConfig,
  client: clientOf,
});

export const okta = defineOidcProvider({
  providerName: 'Okta',
  name: 'Okta',
  description: 'Okta, by OpenID Connect.',
  logo: letter('#1d1d21', 'O'),
  config: OidcSsoConfig,
  client: clientOf,
});

export const azureAdOidc = defineOidcProvider({
  providerName: 'AzureAdOidc',
  name: 'Microsoft Entra ID (OIDC)',
  description: 'Microsoft Entra ID, which was Azure AD, by OpenID Connect.',
  logo: letter('#0067b8', 'E'),
  config: OidcSsoConfig,
  client: clientOf,
  dialect: AZURE_DIALECT,
});

/** For Google where it answers. */
export const googleWorkspaceAt = (issuer: string) =>
  defineOidcProvider({
    providerName: 'GoogleWorkspace',
    name: 'Google Workspace',
    description: 'Google Workspace, by OpenID Connect.',
    logo: letter('#1a73e8', 'G'),
    config: GoogleWorkspaceConfig,
    // A client of Google's can be one for everybody who has an account there.
    dialect: { ...STANDARD_DIALECT, isOpenToAll: () => true },
    client: ({ offlineAccess, ...config }) => {
      const client = clientOf({ ...config, issuer });
      return client && { ...client, parameters: googleParameters(offlineAccess === true) };
    },
  });

export const googleWorkspace = googleWorkspaceAt('https://accounts.google.com');

/** Google gives a refresh token to whoever asks people for their consent. */
const googleParameters = (isOffline: boolean): Readonly<Record<string, string>> =>
  isOffline
    ? { prompt: 'consent select_account', access_type: 'offline', include_granted_scopes: 'true' }
    : { prompt: 'select_account' };
