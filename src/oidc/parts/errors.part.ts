import { Injectable, Logger } from '@nestjs/common';
import type { Configuration, KoaContextWithOIDC, Provider } from 'oidc-provider';
import { isOverload } from '#src/platform/database/overload.js';
import { noteErrorCode } from '#src/platform/request-context.js';
import { BUSY, errorBody, FAILED, isOAuthError, type OAuthError, wantsOAuthOnly } from '../error-body.js';
import { credentialError } from './credential-errors.js';
import { errorPage, wantsPage } from '../pages/error-page.js';
import { Pages } from '../pages/pages.js';
import type { ProviderPart } from './provider-part.js';

const RETRY_SECONDS = '1';

/**
 * Errors are JSON that the REST API's clients understand, and where people come to with their browsers a page. What failed
 * is logged.
 */
@Injectable()
export class ErrorsPart implements ProviderPart {
  private readonly logger = new Logger('OpenIDProvider');

  constructor(private readonly pages: Pages) {}

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
    if (ctx.status >= 400 && isOAuthError(ctx.body)) await this.complete(ctx, ctx.body);
  }

  attach(provider: Provider): void {
    provider.on('server_error', (ctx: KoaContextWithOIDC, error: Error) => {
      if (isOverload(error)) return busy(ctx);
      this.logger.error(`${ctx.method} ${ctx.path} failed`, error);
    });
  }

  private async complete(ctx: KoaContextWithOIDC, body: OAuthError): Promise<void> {
    const { status } = ctx;
    // The authorization endpoint writes its own body after `busy`.
    const error = status === 503 ? BUSY : credentialError(ctx, body);
    const isRaw = wantsOAuthOnly(ctx.querystring);
    const complete = errorBody(error);
    noteErrorCode(complete.code);
    ctx.body = isRaw ? error : complete;
    ctx.status = status;
    if (!isRaw && wantsPage(ctx.path, ctx.headers))
      await this.pages.answerError(ctx, errorPage(complete, ctx.path));
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

/** Says that the server has no room now, instead of that it failed. */
function busy(ctx: KoaContextWithOIDC): void {
  ctx.status = 503;
  ctx.set('Retry-After', RETRY_SECONDS);
  ctx.body = BUSY;
}
