import { Injectable } from '@nestjs/common';
import { type Client, type Configuration, errors, type KoaContextWithOIDC } from 'oidc-provider';
import { knownClient } from '../adapter/known-client.js';
import type { ProviderPart } from './provider-part.js';

/** Who may ask about a token (RFC 7662), and who may revoke it (RFC 7009). */
@Injectable()
export class TokenOwnersPart implements ProviderPart {
  configuration(): Configuration {
    return {
      features: {
        introspection: { enabled: true, allowedPolicy: mayIntrospect },
        revocation: { enabled: true, allowedPolicy: mayRevoke },
      },
      // Revoking any token of a grant ends the grant, with all its tokens (RFC 7009 §2.1).
      revokeGrantPolicy: () => true,
    };
  }
}

interface OwnedToken {
  readonly clientId?: string;
}

const isPublic = ({ clientAuthMethod }: Client): boolean => clientAuthMethod === 'none';

const owns = ({ clientId }: Client, token: OwnedToken): boolean => token.clientId === clientId;

/**
 * Who authenticates itself may ask about any token, as resource servers do; a public client about its own. A token whose
 * client is gone is none any more.
 */
const mayIntrospect = async (
  { oidc: { provider } }: KoaContextWithOIDC,
  client: Client,
  token: OwnedToken,
): Promise<boolean> =>
  owns(client, token) ||
  (!isPublic(client) && (await knownClient(provider, token.clientId ?? '')) !== undefined);

/**
 * Only its own tokens. A public client is not told that a token is another's: it did not prove who it is (RFC 7009
 * §2.1).
 */
function mayRevoke(_ctx: KoaContextWithOIDC, client: Client, token: OwnedToken): boolean {
  if (!owns(client, token) && !isPublic(client)) {
    throw new errors.InvalidRequest('client is not authorized to revoke the presented token');
  }
  return owns(client, token);
}
