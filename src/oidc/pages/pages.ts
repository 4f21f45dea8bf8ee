import type { IncomingHttpHeaders } from 'node:http';
import { Injectable, Logger } from '@nestjs/common';
import type { KoaContextWithOIDC } from 'oidc-provider';
import {
  chooseLanguage,
  PublicExperienceService,
} from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { logFailure } from '#src/platform/database/log-failure.js';
import { toldPages } from '../interactions/pages-cookie.js';
import { brandOf } from './brand.js';
import { type Look, type Page, type RenderedPage, renderPage } from './render-page.js';
import { PAGE_LANGUAGES, type PageLanguage, WORDS } from './page-languages.js';
import type { Words } from './words.js';

/** Says a page in the language of its reader. */
export type Saying = (words: Words, look: Look) => Page;

/** What a request tells about whom its page is for. */
export interface PageVisitor {
  readonly headers: IncomingHttpHeaders;
  /** Of an application that is there. */
  readonly clientId?: string | undefined;
  readonly uiLocales?: string | undefined;
}

/** Makes pages that need nothing but themselves, as the tenant and its application look, in the language of their reader. */
@Injectable()
export class Pages {
  private readonly logger = new Logger(Pages.name);

  constructor(private readonly experiences: PublicExperienceService) {}

  /** Answers a request of the provider with a page, and leaves its status alone. */
  async answer(ctx: KoaContextWithOIDC, say: Saying): Promise<void> {
    show(ctx, await this.render(visitorOf(ctx), say));
  }

  /** The same where the answer is an error. */
  async answerError(ctx: KoaContextWithOIDC, say: Saying): Promise<void> {
    show(ctx, await this.renderError(visitorOf(ctx), ctx.status, say));
  }

  /** What an overloaded or failing server shows depends on nothing else. */
  private async renderError(visitor: PageVisitor, status: number, say: Saying): Promise<RenderedPage> {
    if (status >= 500 || status === 429) return renderPlain(visitor, say);
    return this.render(visitor, say).catch((error: unknown) => {
      logFailure(this.logger, 'the page of an error is shown without its looks', error);
      return renderPlain(visitor, say);
    });
  }

  private async render({ headers, clientId, uiLocales }: PageVisitor, say: Saying): Promise<RenderedPage> {
    const told = toldPages(headers.cookie);
    const { languageInfo, unknownSessionRedirectUrl, ...appearance } = await this.experiences.get({
      appId: clientId ?? told.appId,
      organizationId: told.organizationId,
    });
    const wishes = { headers, uiLocales: uiLocales ?? told.uiLocales };
    return rendered(say, {
      language: languageFor(wishes, languageInfo),
      brand: brandOf(appearance),
      startAgainUrl: unknownSessionRedirectUrl ?? undefined,
    });
  }
}

const PLAIN_BRAND = {
  color: '#3b3b4f',
  darkColor: '#c9c9d6',
  logo: undefined,
  darkLogo: undefined,
  favicon: undefined,
};
const PLAIN_LANGUAGES = { autoDetect: true, fallbackLanguage: PAGE_LANGUAGES[0] };

/** Asks nobody for anything, so that it may be shown to whoever is refused before requests are counted. */
export const renderPlain = (visitor: PageVisitor, say: Saying): RenderedPage =>
  rendered(say, { language: languageFor(visitor, PLAIN_LANGUAGES), brand: PLAIN_BRAND });

const rendered = (say: Saying, look: Look): RenderedPage => renderPage(say(WORDS[look.language], look), look);

const languageFor = (
  { headers, uiLocales }: PageVisitor,
  languageInfo: Parameters<typeof chooseLanguage>[0]['languageInfo'],
): PageLanguage =>
  chooseLanguage({
    uiLocales,
    acceptLanguage: headers['accept-language'],
    languageInfo,
    available: PAGE_LANGUAGES,
  });

/** Where no route is known to the provider, it sets no context of its own. */
function visitorOf({
  headers,
  oidc,
}: Pick<KoaContextWithOIDC, 'headers'> & Partial<Pick<KoaContextWithOIDC, 'oidc'>>): PageVisitor {
  const uiLocales = oidc?.params?.ui_locales;
  return {
    headers,
    clientId: oidc?.client?.clientId,
    uiLocales: typeof uiLocales === 'string' ? uiLocales : undefined,
  };
}

function show(ctx: KoaContextWithOIDC, { text, policy }: RenderedPage): void {
  ctx.type = 'html';
  ctx.set('Content-Security-Policy', policy);
  ctx.body = text;
}
