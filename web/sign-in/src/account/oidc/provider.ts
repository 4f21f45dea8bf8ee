import { allowInsecureRequests, type AuthorizationServer, type Client } from 'oauth4webapi';

const issuer = `${location.origin}/oidc`;

/** The server of this page. What it would say of itself does not change, so nobody waits for it. */
export const provider = {
  issuer,
  authorization_endpoint: `${issuer}/auth`,
  token_endpoint: `${issuer}/token`,
  userinfo_endpoint: `${issuer}/me`,
  end_session_endpoint: `${issuer}/session/end`,
  id_token_signing_alg_values_supported: ['ES256', 'ES384', 'ES512', 'RS256', 'EdDSA'],
} satisfies AuthorizationServer;

export const client: Client = { client_id: 'account-center' };

/** Where the provider sends people back to. */
export const HOME = `${location.origin}/account`;

/** A server that runs on one's own machine has no certificate. */
export const options = { [allowInsecureRequests]: location.protocol === 'http:' };
