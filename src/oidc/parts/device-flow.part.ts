import { Injectable } from '@nestjs/common';
import type { Configuration, ErrorOut, errors, KoaContextWithOIDC, Provider } from 'oidc-provider';
import { isOfOwnPage } from '#src/platform/http/own-page.js';
import { currentRequest } from '#src/platform/request-context.js';
import { Strangers } from '#src/platform/strangers/strangers.js';
import { TOO_MANY } from '../error-body.js';
import {
  DEVICE_FORM_COOKIE,
  DEVICE_PAGE,
  DEVICE_PAGE_ERRORS,
  devicePage,
} from '../interactions/device-page.js';
import type { ProviderPart } from './provider-part.js';

const FORM_SECONDS = 600;

const FOREIGN_PAGE = {
  error: 'access_denied',
  error_description: 'only pages of this server may send the form',
};

/** A code has 20⁸ values. Who tries some has an address, which may try 60 at once and two in a second after (RFC 8628 §5.1). */
const TRY_WORTH = 10;

/** Devices without a browser (RFC 8628). Their users type in codes on a page of ours, which knows its state by its address. */
@Injectable()
export class DeviceFlowPart implements ProviderPart {
  constructor(private readonly strangers: Strangers) {}

  configuration(): Configuration {
    return {
      features: {
        deviceFlow: {
          enabled: true,
          charset: 'base-20',
          mask: '****-****',
          // It would be stored for whoever asks, and nobody is shown it.
          deviceInfo: () => ({}),
          userCodeInputSource: askForCode,
          userCodeConfirmSource: (ctx, ...[, , , userCode]) => askToConfirm(ctx, userCode),
          successSource: thank,
        },
      },
    };
  }

  /** Takes codes from pages of ours alone, and counts whoever sends one, before it is looked up. */
  async middleware(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
    if (ctx.method !== 'POST' || ctx.path !== DEVICE_PAGE) return next();
    if (!isOfOwnPage(ctx.headers, `${ctx.protocol}://${ctx.host}`)) {
      ctx.status = 403;
      ctx.body = FOREIGN_PAGE;
      return;
    }
    if (this.strangers.spend(currentRequest()?.ip ?? '', TRY_WORTH)) return next();
    ctx.status = 429;
    ctx.body = TOO_MANY;
    ctx.set('Retry-After', '1');
  }

  attach(provider: Provider): void {
    const page = `${new URL(provider.issuer).origin}${DEVICE_PAGE}`;
    provider.on('device_authorization.success', (_ctx, answer) => {
      const query = new URLSearchParams({ user_code: String(answer['user_code']) });
      Object.assign(answer, { verification_uri: page, verification_uri_complete: `${page}?${query}` });
    });
    persistStoredSessionsOnly(provider);
  }
}

/** What the user cannot mend is told in JSON, also to browsers. */
function askForCode(
  ctx: KoaContextWithOIDC,
  _form: string,
  out?: ErrorOut,
  error?: (errors.OIDCProviderError | Error) & { readonly userCode?: string },
): void {
  if (error && !DEVICE_PAGE_ERRORS.has(error.name)) {
    ctx.body = out;
    return;
  }
  giveForm(ctx);
  const parameters = ctx.oidc.deviceCode?.params;
  ctx.redirect(devicePage({ parameters, inputCode: error?.userCode, error: error?.name }));
}

function askToConfirm(ctx: KoaContextWithOIDC, userCode: string): void {
  giveForm(ctx);
  ctx.redirect(devicePage({ parameters: ctx.oidc.deviceCode?.params, userCode }));
}

function thank(ctx: KoaContextWithOIDC): void {
  ctx.cookies.set(DEVICE_FORM_COOKIE, null, { path: DEVICE_PAGE, signed: false });
  ctx.redirect(`${DEVICE_PAGE}/success`);
}

/** What the form has to be sent with, as the session of the browser knows it. */
function giveForm({ cookies, oidc }: KoaContextWithOIDC): void {
  cookies.set(DEVICE_FORM_COOKIE, String(oidc.session?.state?.['secret']), {
    httpOnly: false,
    sameSite: 'lax',
    path: DEVICE_PAGE,
    overwrite: true,
    signed: false,
    maxAge: FORM_SECONDS * 1000,
  });
}

/**
 * Lets a session that was never stored go. The provider notes something in it where the page for device codes answers
 * an error, stores what was noted when the request ends, and fails where nothing was stored before: a 500 for everybody
 * who comes without a cookie.
 */
function persistStoredSessionsOnly({ Session: { prototype } }: Provider): void {
  const { persist } = prototype;
  prototype.persist = async function persistStored() {
    const isStored = typeof this.exp === 'number';
    return isStored ? persist.call(this) : this.jti;
  };
}
