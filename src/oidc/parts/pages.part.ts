import { Injectable } from '@nestjs/common';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { PAGE_POLICY } from '../pages/html-page.js';
import type { ProviderPart } from './provider-part.js';

const POLICY = 'Content-Security-Policy';

/** What pages may do. The library adds the hashes of its own scripts to a policy that is there already. */
@Injectable()
export class PagesPart implements ProviderPart {
  async middleware(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
    ctx.set(POLICY, PAGE_POLICY);
    await next();
    if (!ctx.response.is('html')) ctx.remove(POLICY);
  }
}
