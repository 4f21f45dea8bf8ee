import { Injectable } from '@nestjs/common';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { currentRequest } from '#src/platform/request-context.js';
import { Strangers } from '#src/platform/strangers/strangers.js';
import { TOO_MANY } from '../error-body.js';
import { isStranger } from './is-stranger.js';
import type { ProviderPart } from './provider-part.js';

/** Whoever comes here shows a secret or a token. */
const TOKEN_ROUTES: ReadonlySet<string> = new Set(['token', 'introspection', 'revocation', 'userinfo']);
/** A token that is none is no error there (RFC 7662 §2.2, RFC 7009 §2.2). */
const ANSWERED_ANYWAY: ReadonlySet<string> = new Set(['introspection', 'revocation']);

/**
 * Counts failed requests at the token endpoints and userinfo of those who did not prove who they are, and tells them no
 * more than that there were too many. Whoever authenticates, or shows a token that is one, is answered, whatever comes
 * from the same address.
 */
@Injectable()
export class StrangersPart implements ProviderPart {
  constructor(private readonly strangers: Strangers) {}

  async middleware(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
    await next();
    if (!hasFailedAtTokens(ctx) || !isStranger(ctx)) return;
    if (this.strangers.spend(currentRequest()?.ip ?? '')) return;
    ctx.body = TOO_MANY;
    ctx.status = 429;
    ctx.set('Retry-After', '1');
  }
}

/** Where no route is known to the provider, it sets no context of its own. */
function hasFailedAtTokens({
  status,
  oidc,
}: Pick<KoaContextWithOIDC, 'status'> & { oidc?: { route: string } }): boolean {
  const { route = '' } = oidc ?? {};
  if (status < 400) return ANSWERED_ANYWAY.has(route);
  return status < 500 && TOKEN_ROUTES.has(route);
}
