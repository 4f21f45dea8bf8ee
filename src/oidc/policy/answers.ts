import { createHash } from 'node:crypto';
import type { errors, KoaContextWithOIDC } from 'oidc-provider';
import { credentialError } from './credential-errors.js';
import { BUSY, errorBody, FAILED, isOAuthError, type OAuthError, wantsOAuthOnly } from './error-body.js';

type Next = () => Promise<void>;

const JWKS_TYPE = 'application/jwk-set+json';

/** How long a JWKS may be kept: it is asked for again each time, and answered with 304 where nothing changed. */
const JWKS_CACHE = 'no-cache, max-age=0, must-revalidate';

const RETRY_SECONDS = '1';

/** Completes what the provider answers: error bodies of the contract, and how documents are cached. */
export async function completeAnswer(ctx: KoaContextWithOIDC, next: Next): Promise<void> {
  await next().catch((error: unknown) => fail(ctx, error));
  if (ctx.status === 404 && ctx.body === undefined) unrecognised(ctx);
  if (ctx.status >= 400 && isOAuthError(ctx.body)) completeError(ctx, ctx.body);
  if (ctx.type === JWKS_TYPE) ctx.set('Cache-Control', JWKS_CACHE);
  if (ctx.status === 200 && ctx.method === 'GET') tag(ctx);
}

/** What is thrown outside the provider's own handling of errors, in its sessions for one, is answered alike. */
function fail(ctx: KoaContextWithOIDC, error: unknown): void {
  ctx.status = 500;
  ctx.body = FAILED;
  ctx.app.emit('server_error', ctx, error);
}

function completeError(ctx: KoaContextWithOIDC, body: OAuthError): void {
  const status = ctx.status;
  // The authorization endpoint writes its own body after `busy`.
  const error = status === 503 ? BUSY : credentialError(ctx, body);
  ctx.body = wantsOAuthOnly(ctx.querystring) ? error : errorBody(error);
  ctx.status = status;
}

/** Documents that may be kept get an entity tag, and 304 where the client has them already (TR-9). */
function tag(ctx: KoaContextWithOIDC): void {
  const isStored = !String(ctx.res.getHeader('Cache-Control')).includes('no-store');
  if (typeof ctx.body !== 'object' || !isStored) return;
  const digest = createHash('sha1').update(JSON.stringify(ctx.body)).digest('base64url');
  ctx.set('ETag', `W/"${digest}"`);
  if (ctx.fresh) ctx.status = 304;
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

/** The same for the pages for device codes, which would show their form with the error in it. */
export const answerInJson = (
  ctx: KoaContextWithOIDC,
  { error, error_description }: errors.OIDCProviderError,
): void => {
  ctx.body = { error, error_description };
};

/** Says that the server has no room now, instead of that it failed. */
export function busy(ctx: KoaContextWithOIDC): void {
  ctx.status = 503;
  ctx.set('Retry-After', RETRY_SECONDS);
  ctx.body = BUSY;
}
