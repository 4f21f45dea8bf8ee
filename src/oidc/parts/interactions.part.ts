import { Injectable } from '@nestjs/common';
import type { Configuration, KoaContextWithOIDC, Provider } from 'oidc-provider';
import { Clock } from '#src/kernel/clock.js';
import { EXTRA_PARAMETERS, hostedPage } from '../interactions/hosted-page.js';
import { interactionCookie, keptInteractions } from '../interactions/interaction-cookie.js';
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
    provider.on('interaction.started', (ctx) => {
      keepInteraction(ctx, cookieOf(provider));
      tellPages(ctx);
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

const PAGES_COOKIE = '_logto';
const MAX_COOKIE_TEXT = 256;

/** What the pages show that the address may have lost by then; no secret, and nothing that is trusted. */
function tellPages({ cookies, oidc }: KoaContextWithOIDC): void {
  const { client_id: appId, organization_id: organizationId, ui_locales: uiLocales } = oidc.params ?? {};
  const told = Object.entries({ appId, organizationId, uiLocales }).filter(
    ([, value]) => typeof value === 'string' && value.length <= MAX_COOKIE_TEXT,
  );
  cookies.set(PAGES_COOKIE, encodeURIComponent(JSON.stringify(Object.fromEntries(told))), {
    httpOnly: false,
    sameSite: 'lax',
    path: '/',
    overwrite: true,
    signed: false,
  });
}
