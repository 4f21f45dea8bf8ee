import type { ClientMetadata, ResponseType } from 'oidc-provider';
import { newSecret } from '#src/kernel/ids.js';
import type { ClientApplication, ClientSecret } from '#src/modules/applications/applications.public.js';
import type { SigningAlgorithm } from '../keys/signing-algorithm.js';

/** Members of a client that are ours. They are part of its metadata, so that a change makes a new client. */
export interface OwnClientMetadata {
  readonly application_secrets: readonly ClientSecret[];
  readonly cors_allowed_origins: readonly string[];
}

export const OWN_CLIENT_MEMBERS: readonly (keyof OwnClientMetadata)[] = [
  'application_secrets',
  'cors_allowed_origins',
];

/**
 * The provider insists on a secret for clients that authenticate; theirs are compared by `ApplicationSecrets`. Random,
 * so that nothing which the provider might derive from it can be guessed.
 */
const UNUSED_SECRET = newSecret();

type Kind = Pick<
  ClientMetadata,
  'application_type' | 'token_endpoint_auth_method' | 'grant_types' | 'response_types' | 'client_secret'
>;

const codeFlow = {
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code' as ResponseType],
};
const confidential: Kind = {
  application_type: 'web',
  token_endpoint_auth_method: 'client_secret_basic',
  client_secret: UNUSED_SECRET,
  ...codeFlow,
};

/** What each type of application may do. */
const KINDS: Record<ClientApplication['type'], Kind> = {
  Native: { application_type: 'native', token_endpoint_auth_method: 'none', ...codeFlow },
  SPA: { application_type: 'web', token_endpoint_auth_method: 'none', ...codeFlow },
  Traditional: confidential,
  Protected: confidential,
  SAML: confidential,
  MachineToMachine: { ...confidential, grant_types: ['client_credentials'], response_types: [] },
};

/** A native application on a device without a browser: nothing is redirected (RFC 8628). */
const deviceFlow: Kind = {
  ...KINDS.Native,
  grant_types: ['urn:ietf:params:oauth:grant-type:device_code', 'refresh_token'],
  response_types: [],
};

const kindOf = ({ type, customClientMetadata }: ClientApplication): Kind =>
  type === 'Native' && customClientMetadata.isDeviceFlow ? deviceFlow : KINDS[type];

/** An application as an OAuth client (RFC 7591 names), signed for with the tenant's algorithm. */
export function clientMetadata(
  application: ClientApplication,
  algorithm: SigningAlgorithm,
): ClientMetadata & OwnClientMetadata {
  const { oidcClientMetadata, customClientMetadata } = application;
  return {
    ...kindOf(application),
    client_id: application.id,
    redirect_uris: [...oidcClientMetadata.redirectUris],
    post_logout_redirect_uris: [...oidcClientMetadata.postLogoutRedirectUris],
    backchannel_logout_uri: oidcClientMetadata.backchannelLogoutUri,
    backchannel_logout_session_required: oidcClientMetadata.backchannelLogoutSessionRequired,
    id_token_signed_response_alg: algorithm,
    application_secrets: application.secrets,
    cors_allowed_origins: customClientMetadata.corsAllowedOrigins ?? [],
  };
}
