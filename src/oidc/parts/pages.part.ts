import { Injectable } from '@nestjs/common';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { goOnPage, hiddenFormIn, signOutPage, switchAccountPage } from '../pages/form-pages.js';
import { Pages } from '../pages/pages.js';
import { PAGE_POLICY } from '../pages/render-page.js';
import type { ProviderPart } from './provider-part.js';

const POLICY = 'Content-Security-Policy';

/**
 * Makes pages of our own of those that the library fills with a form, and lets it choose neither words nor look: those of
 * `response_mode=form_post`, of a change of account, and of forms that need no question.
 *
 * The library adds the hashes of its own scripts to a policy that is there already.
 */
@Injectable()
export class PagesPart implements ProviderPart {
  constructor(private readonly pages: Pages) {}

  async middleware(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
    ctx.set(POLICY, PAGE_POLICY);
    await next();
    if (!ctx.response.is('html')) ctx.remove(POLICY);
    else await this.restyle(ctx);
  }

  private async restyle(ctx: KoaContextWithOIDC): Promise<void> {
    const form = ctx.response.get(POLICY).startsWith(PAGE_POLICY)
      ? hiddenFormIn(String(ctx.body))
      : undefined;
    if (!form) return;
    const endsSession = form.text.includes(`${END}/confirm"`);
    if (!endsSession) await this.pages.answer(ctx, goOnPage(form));
    else await this.pages.answer(ctx, ctx.path === END ? signOutPage(form) : switchAccountPage(form));
  }
}

const END = '/session/end';
