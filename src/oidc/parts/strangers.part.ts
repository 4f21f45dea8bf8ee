import { Injectable } from '@nestjs/common';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { currentRequest } from '#src/platform/request-context.js';
import { Strangers } from '#src/platform/strangers/strangers.js';
import { TOO_MANY } from '../error-body.js';
import { isStranger } from './is-stranger.js';
import type { ProviderPart } from './provider-part.js';

const TOKEN_ROUTES: ReadonlySet<string> = new Set(['token', 'introspection', 'revocation']);

/**
 * Counts failed requests at the token endpoints of those who did not prove who they are, and tells them no more than that
 * there were too many. Whoever authenticates is answered, whatever comes from the same address.
 */
@Injectable()
export class StrangersPart implements ProviderPart {
  constructor(private readonly strangers: Strangers) {}

  async middleware(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
    await next();
    if (ctx.status < 400 || ctx.status >= 500 || !failedAtTokens(ctx) || !isStranger(ctx)) return;
    if (this.strangers.spend(currentRequest()?.ip ?? '')) return;
    ctx.body = TOO_MANY;
    ctx.status = 429;
    ctx.set('Retry-After', '1');
  }
}

/** Where no route is known to the provider, it sets no context of its own. */
const failedAtTokens = ({ oidc }: Partial<KoaContextWithOIDC>): boolean =>
  TOKEN_ROUTES.has(oidc?.route ?? '');
