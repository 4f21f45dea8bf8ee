import { Injectable, Logger } from '@nestjs/common';
import type { Configuration, KoaContextWithOIDC, Provider } from 'oidc-provider';
import { isOverload } from '#src/platform/database/overload.js';
import { BUSY, errorBody, FAILED, isOAuthError, type OAuthError, wantsOAuthOnly } from '../error-body.js';
import { credentialError } from './credential-errors.js';
import type { ProviderPart } from './provider-part.js';

const RETRY_SECONDS = '1';

/** Errors are JSON, also for browsers, and say what the REST API's clients understand. What failed is logged. */
@Injectable()
export class ErrorsPart implements ProviderPart {
  private readonly logger = new Logger('OpenIDProvider');

  configuration(): Configuration {
    return {
      renderError: (ctx, out) => {
        ctx.body = out;
      },
    };
  }

  async middleware(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
    await next().catch((error: unknown) => fail(ctx, error));
    if (ctx.status === 404 && ctx.body === undefined) unrecognised(ctx);
    if (ctx.status >= 400 && isOAuthError(ctx.body)) completeError(ctx, ctx.body);
  }

  attach(provider: Provider): void {
    provider.on('server_error', (ctx: KoaContextWithOIDC, error: Error) => {
      if (isOverload(error)) return busy(ctx);
      this.logger.error(`${ctx.method} ${ctx.path} failed`, error);
    });
  }
}

/** What is thrown outside the provider's own handling of errors, in its sessions for one, is answered alike. */
function fail(ctx: KoaContextWithOIDC, error: unknown): void {
  ctx.status = 500;
  ctx.body = FAILED;
  ctx.app.emit('server_error', ctx, error);
}

function unrecognised(ctx: KoaContextWithOIDC): void {
  ctx.status = 404;
  ctx.body = {
    error: 'invalid_request',
    error_description: `unrecognized route or not allowed method (${ctx.method} on ${ctx.path})`,
  };
}

function completeError(ctx: KoaContextWithOIDC, body: OAuthError): void {
  const status = ctx.status;
  // The authorization endpoint writes its own body after `busy`.
  const error = status === 503 ? BUSY : credentialError(ctx, body);
  ctx.body = wantsOAuthOnly(ctx.querystring) ? error : errorBody(error);
  ctx.status = status;
}

/** Says that the server has no room now, instead of that it failed. */
function busy(ctx: KoaContextWithOIDC): void {
  ctx.status = 503;
  ctx.set('Retry-After', RETRY_SECONDS);
  ctx.body = BUSY;
}
