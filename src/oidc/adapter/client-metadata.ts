import type { Client, ClientMetadata, ResponseType } from 'oidc-provider';
import { newSecret } from '#src/kernel/ids.js';
import type {
  ClientApplication,
  ClientSecret,
  CustomClientMetadata,
} from '#src/modules/applications/applications.public.js';
import type { SigningAlgorithm } from '../keys/signing-algorithm.js';

/** Members of a client that are ours. They are part of its metadata, so that a change makes a new client. */
export interface OwnClientMetadata {
  readonly application_secrets: readonly ClientSecret[];
  readonly cors_allowed_origins: readonly string[];
  readonly is_third_party: boolean;
  readonly is_access_controlled: boolean;
  readonly custom_metadata: CustomClientMetadata;
}

export const OWN_CLIENT_MEMBERS: readonly (keyof OwnClientMetadata)[] = [
  'application_secrets',
  'cors_allowed_origins',
  'is_third_party',
  'is_access_controlled',
  'custom_metadata',
];

/** The members come from `clientMetadata`, through a type of the provider that does not know them. */
export const ownMetadataOf = (client: Client): OwnClientMetadata => client as unknown as OwnClientMetadata;

/** What a third party's application may ask for without being allowed to. */
const SCOPES_OF_EVERYBODY = ['openid', 'offline_access'];

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
    // The provider refuses any other scope of its own; those of resources are left out where they may not be had.
    ...(application.isThirdParty && { scope: [...SCOPES_OF_EVERYBODY, ...application.userScopes].join(' ') }),
    application_secrets: application.secrets,
    cors_allowed_origins: customClientMetadata.corsAllowedOrigins ?? [],
    is_third_party: application.isThirdParty,
    is_access_controlled: application.isAccessControlled,
    custom_metadata: customClientMetadata,
  };
}
