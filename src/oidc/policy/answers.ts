import type { KoaContextWithOIDC } from 'oidc-provider';
import { errorBody, isOAuthError } from './error-body.js';

type Next = () => Promise<void>;

/** How long a JWKS may be kept: it is asked for again each time, and answered with 304 where nothing changed. */
const JWKS_CACHE = 'no-cache, max-age=0, must-revalidate';

/** Completes what the provider answers: error bodies of the contract, and headers of the JWKS. */
export async function completeAnswer(ctx: KoaContextWithOIDC, next: Next): Promise<void> {
  await next();
  if (ctx.status === 404 && ctx.body === undefined) unrecognised(ctx);
  if (ctx.status >= 400 && isOAuthError(ctx.body) && ctx.query['parse_error'] !== 'false') {
    const status = ctx.status;
    ctx.body = errorBody(ctx.body);
    ctx.status = status;
  }
  if (ctx.path === '/jwks') ctx.set('Cache-Control', JWKS_CACHE);
}

function unrecognised(ctx: KoaContextWithOIDC): void {
  ctx.status = 404;
  ctx.body = {
    error: 'invalid_request',
    error_description: `unrecognized route or not allowed method (${ctx.method} on ${ctx.path})`,
  };
}

/** Errors are JSON also for browsers (OE-6). */
export const renderError = (ctx: KoaContextWithOIDC, out: object): void => {
  ctx.body = out;
};

const RETRY_SECONDS = '1';

/** Says that the server has no room now, instead of that it failed. */
export function busy(ctx: KoaContextWithOIDC): void {
  ctx.status = 503;
  ctx.set('Retry-After', RETRY_SECONDS);
  ctx.body = { error: 'temporarily_unavailable', error_description: 'the server is busy' };
}
