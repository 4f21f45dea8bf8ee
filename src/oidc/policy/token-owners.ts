import { type Client, errors, type KoaContextWithOIDC } from 'oidc-provider';

interface OwnedToken {
  readonly clientId?: string;
}

const isPublic = ({ clientAuthMethod }: Client): boolean => clientAuthMethod === 'none';

const owns = ({ clientId }: Client, token: OwnedToken): boolean => token.clientId === clientId;

/** Who authenticates itself may ask about any token, as resource servers do; a public client about its own (IRV-3). */
export const mayIntrospect = (_ctx: KoaContextWithOIDC, client: Client, token: OwnedToken): boolean =>
  owns(client, token) || !isPublic(client);

/**
 * Only its own tokens. A public client is not told that a token is another's: it did not prove who it is (IRV-7,
 * RFC 7009 §2.1).
 */
export function mayRevoke(_ctx: KoaContextWithOIDC, client: Client, token: OwnedToken): boolean {
  if (!owns(client, token) && !isPublic(client)) {
    throw new errors.InvalidRequest('client is not authorized to revoke the presented token');
  }
  return owns(client, token);
}

/** Revoking any token of a grant ends the grant, with all its tokens (IRV-4, RFC 7009 §2.1). */
export const revokesGrant = (): boolean => true;
