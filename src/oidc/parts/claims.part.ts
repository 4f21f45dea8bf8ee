import { Injectable } from '@nestjs/common';
import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { entityTagOf, isKnownToClient } from '#src/platform/http/etag.js';
import { CLAIMS_OF_SCOPES } from '../accounts/claims-of-scopes.js';
import type { ProviderPart } from './provider-part.js';

/** Scopes that are not defined by the claims they give. */
const SCOPES = ['openid', 'offline_access'];

/** What a client may learn about a user, by scope. */
@Injectable()
export class ClaimsPart implements ProviderPart {
  configuration(): Configuration {
    return {
      scopes: SCOPES,
      claims: Object.fromEntries(
        Object.entries(CLAIMS_OF_SCOPES).map(([scope, claims]) => [scope, [...claims]]),
      ),
      // Clients read the user from the ID token, so it says what the scopes give also where userinfo would.
      conformIdTokenClaims: false,
      discovery: { claim_types_supported: ['normal'] },
      features: { userinfo: { enabled: true } },
    };
  }

  /** Tags what userinfo says, so that nothing is sent to a client that has it already. */
  async middleware(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
    await next();
    if (ctx.oidc?.route !== 'userinfo' || ctx.method !== 'GET' || ctx.status !== 200) return;
    const tag = entityTagOf(JSON.stringify(ctx.body));
    ctx.set('ETag', tag);
    if (isKnownToClient(ctx.get('If-None-Match') || undefined, tag)) ctx.status = 304;
  }
}
