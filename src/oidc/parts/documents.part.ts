import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { KoaContextWithOIDC } from 'oidc-provider';
import type { ProviderPart } from './provider-part.js';

const JWKS_TYPE = 'application/jwk-set+json';

/** How long a JWKS may be kept: it is asked for again each time, and answered with 304 where nothing changed. */
const JWKS_CACHE = 'no-cache, max-age=0, must-revalidate';

/** How the provider's public documents are cached. */
@Injectable()
export class DocumentsPart implements ProviderPart {
  async middleware(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
    await next();
    if (ctx.type === JWKS_TYPE) ctx.set('Cache-Control', JWKS_CACHE);
    if (ctx.status === 200 && ctx.method === 'GET') tag(ctx);
  }
}

/** Documents that may be kept get an entity tag, and 304 where the client has them already. */
function tag(ctx: KoaContextWithOIDC): void {
  const isStored = !String(ctx.res.getHeader('Cache-Control')).includes('no-store');
  if (typeof ctx.body !== 'object' || !isStored) return;
  const digest = createHash('sha1').update(JSON.stringify(ctx.body)).digest('base64url');
  ctx.set('ETag', `W/"${digest}"`);
  if (ctx.fresh) ctx.status = 304;
}
