import { Injectable } from '@nestjs/common';
import { type Configuration, type KoaContextWithOIDC, Provider } from 'oidc-provider';
import { Clock } from '#src/kernel/clock.js';
import { EXTRA_PARAMETERS, hostedPage, oneTapCredential } from '../interactions/hosted-page.js';
import { interactionCookie, keptInteractions } from '../interactions/interaction-cookie.js';
import { PAGES_COOKIE, pagesCookie } from '../interactions/pages-cookie.js';
import type { ProviderPart } from './provider-part.js';

/** Where people go to sign in and to agree, and how their browser is known again. */
@Injectable()
export class InteractionsPart implements ProviderPart {
  configuration(): Configuration {
    return {
      extraParams: [...EXTRA_PARAMETERS],
      interactions: { url: (_ctx, { prompt, params }) => hostedPage(prompt.name, params) },
      // The library's own pages let anybody in.
      features: { devInteractions: { enabled: false } },
    };
  }

  attach(provider: Provider): void {
    const cookie = cookieOf(provider);
    findInOwnBrowser(provider, cookie);
    provider.on('interaction.started', (ctx, prompt) => {
      keepInteraction(ctx, cookie);
      tellPages(ctx);
      if (prompt.name === 'login') handOverOneTap(ctx);
    });
  }
}

// Its published type lacks the method.
const cookieOf = (provider: Provider): string =>
  (provider as Provider & { cookieName(kind: 'interaction'): string }).cookieName('interaction');

/** The library keeps one interaction a browser, for one page; ours keeps one a client, for all pages. */
function keepInteraction({ cookies, oidc }: KoaContextWithOIDC, name: string): void {
  const { Interaction: interaction, Client: client } = oidc.entities;
  if (!interaction || !client) return;
  const kept = keptInteractions(cookies.get(name));
  cookies.set(name, interactionCookie(kept, client.clientId, interaction.uid), {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    overwrite: true,
    maxAge: interaction.exp * 1000 - Clock.now(),
  });
}

/** The library's names of the routes by which a browser goes on. */
const RESUMING: ReadonlySet<string> = new Set(['resume', 'device_resume']);

/**
 * Lets a browser go on with an interaction that began in it, whichever address leads there. The library goes by a cookie
 * that is bound to a path, so another host of the domain can set it, and would sign the browser in as somebody else.
 */
function findInOwnBrowser({ Interaction }: Provider, cookie: string): void {
  const { find } = Interaction;
  Interaction.find = function findOwn(uid, ...options) {
    const { ctx } = Provider;
    if (ctx && RESUMING.has(ctx.oidc.route) && !isKept(ctx, cookie, uid)) return Promise.resolve(undefined);
    return find.call(this, uid, ...options);
  } as typeof find;
}

function isKept({ cookies }: KoaContextWithOIDC, name: string, uid: string): boolean {
  const { byClient, last } = keptInteractions(cookies.get(name));
  return uid === last || Object.values(byClient).includes(uid);
}

/** What the pages show that the address may have lost by then. */
function tellPages({ cookies, oidc }: KoaContextWithOIDC): void {
  const { client_id: appId, organization_id: organizationId, ui_locales: uiLocales } = oidc.params ?? {};
  cookies.set(PAGES_COOKIE, pagesCookie({ appId, organizationId, uiLocales }), {
    httpOnly: false,
    sameSite: 'lax',
    path: '/',
    overwrite: true,
    signed: false,
  });
}

const ONE_TAP_COOKIE = '_logto_google_one_tap_credential';
const ONE_TAP_MILLISECONDS = 10_000;

/** What Google told the page from which the user comes: the next page reads it at once, and addresses are kept in logs. */
function handOverOneTap({ cookies, oidc }: KoaContextWithOIDC): void {
  const credential = oneTapCredential(oidc.params ?? {});
  if (credential === undefined) return;
  cookies.set(ONE_TAP_COOKIE, credential, {
    httpOnly: false,
    sameSite: 'lax',
    path: '/',
    overwrite: true,
    signed: false,
    maxAge: ONE_TAP_MILLISECONDS,
  });
}
