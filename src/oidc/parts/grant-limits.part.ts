import { Injectable } from '@nestjs/common';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { ownMetadataOf } from '../adapter/client-metadata.js';
import { GrantLimits } from '../sessions/grant-limits.js';
import type { ProviderPart } from './provider-part.js';

/** Where a user lets a client in. */
const AUTHORIZING: ReadonlySet<string> = new Set(['authorization', 'resume', 'device_resume']);

/** After a user has let a client in, revokes the oldest grants beyond what the client allows. */
@Injectable()
export class GrantLimitsPart implements ProviderPart {
  constructor(private readonly limits: GrantLimits) {}

  async middleware(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
    await next();
    const { route, client, entities, provider } = oidcOf(ctx) ?? {};
    const { accountId, grantId } = entities?.AuthorizationCode ?? entities?.DeviceCode ?? {};
    if (!client || !accountId || !grantId || !AUTHORIZING.has(route ?? '')) return;
    const { maxAllowedGrants } = ownMetadataOf(client).custom_metadata;
    if (maxAllowedGrants === undefined) return;
    const grant = { id: grantId, accountId, clientId: client.clientId };
    for (const revoked of await this.limits.enforce(grant, maxAllowedGrants)) {
      provider?.emit('grant.revoked', ctx, revoked);
    }
  }
}

/** Where no route is known to the provider, it sets no context of its own. */
const oidcOf = ({ oidc }: Partial<KoaContextWithOIDC>) => oidc;
