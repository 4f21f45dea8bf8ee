import { Injectable } from '@nestjs/common';
import type { Interaction, InteractionResults, Provider } from 'oidc-provider';
import { ClientApplications } from '#src/modules/applications/applications.public.js';
import type { CallerRequest } from '#src/platform/auth/audience.strategy.js';
import { Adapters } from '../adapter/adapters.js';
import { OidcKeys } from '../keys/oidc-keys.js';
import { ProviderRegistry } from '../provider.registry.js';
import { cookieNames, keptInteractions, type KeptInteractions, signedCookie } from './interaction-cookie.js';
import { InteractionErrors } from './interaction.errors.js';

/** What a client has asked for and was not given yet. */
export interface MissingConsent {
  readonly oidcScopes: readonly string[];
  /** The indicator of a resource → scopes of it. */
  readonly resourceScopes: Readonly<Record<string, readonly string[]>>;
}

/** An authorization request that waits for its user. */
export interface PendingInteraction {
  /** Names it in cookies and addresses. It is no secret on its own, and is stored as a hash only. */
  readonly uid: string;
  readonly clientId: string;
  /** What the user is asked: who they are, or whether they agree. */
  readonly prompt: 'login' | 'consent';
  /** Where the client waits for the answer; undefined where it is a device, which asks for it. */
  readonly redirectUri: string | undefined;
  /** The parameters of the request. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Who is signed in in the browser already. */
  readonly accountId: string | undefined;
  /** Epoch seconds. */
  readonly expiresAt: number;
  /** What the client has asked for and was not given yet; nothing while its user has yet to sign in. */
  readonly missing: MissingConsent;
  /** Where users are sent when they have answered. */
  readonly returnTo: string;
  /** The origin under which the request came in, which its provider serves. */
  readonly origin: string;
}

/** The way of the pages to the authorization requests of their browser. */
@Injectable()
export class Interactions {
  constructor(
    private readonly providers: ProviderRegistry,
    private readonly keys: OidcKeys,
    private readonly applications: ClientApplications,
    private readonly adapters: Adapters,
  ) {}

  /**
   * The interaction of a browser: that of the client that the request names, in a header or its query, or else the last
   * one. Throws `session.not_found` (400) where there is none, its client is gone, or the browser has left the session in
   * which it began.
   */
  async find(request: CallerRequest): Promise<PendingInteraction> {
    const origin = request.tenant?.origin ?? '';
    const provider = await this.providers.get(origin);
    const { cookie: keys } = await this.keys.get();
    const cookieOf = (kind: 'interaction' | 'session') =>
      signedCookie(request.headers.cookie, cookieNames(origin)[kind], keys);
    const uid = uidOf(request, keptInteractions(cookieOf('interaction')));
    const interaction = uid === undefined ? undefined : await this.findStored(provider, uid);
    if (!interaction || !(await isInSession(provider, interaction, cookieOf('session'))))
      throw InteractionErrors.notFound();
    return pending(interaction, origin);
  }

  /**
   * Notes what the user has answered, and says where the browser goes next. Belongs to the unit of work of what the
   * answer changes. Throws `session.not_found` where the interaction or its client is gone.
   *
   * A sign-in counts from the moment that the answer names (`ts`, in seconds, not rounded), and not from when the browser
   * comes back with it. A member
   * `lastSubmission` is kept with the session and shown to its user and to operators: an object without secrets, 8 KB at most.
   */
  async finish({ uid, clientId }: PendingInteraction, answer: InteractionResults): Promise<string> {
    const returnTo = await this.adapters.ofArtefacts('Interaction').answer(uid, answer);
    if (returnTo === undefined || !(await this.applications.describe(clientId))) {
      throw InteractionErrors.notFound();
    }
    return returnTo;
  }

  /** Undefined where the client is gone too: nobody would get the answer. */
  private async findStored({ Interaction }: Provider, uid: string): Promise<Interaction | undefined> {
    const interaction = await Interaction.find(uid);
    if (!interaction || !(await this.applications.describe(clientIdOf(interaction)))) return undefined;
    return interaction;
  }
}

const clientIdOf = ({ params }: Interaction): string => String(params['client_id']);

function uidOf({ headers, query }: CallerRequest, { byClient, last }: KeptInteractions): string | undefined {
  const clientId = headers['logto-app-id'] ?? (query as Record<string, unknown>)['app_id'];
  if (clientId === undefined) return last;
  return typeof clientId === 'string' && Object.hasOwn(byClient, clientId) ? byClient[clientId] : undefined;
}

/**
 * Whether the browser is still in the session in which the interaction began, and that is the same user's. Where it has
 * left, what the interaction shows and allows is not for whoever sits there now.
 */
async function isInSession(
  { Session }: Provider,
  { session }: Interaction,
  sessionId: string | undefined,
): Promise<boolean> {
  if (session?.uid === undefined) return true;
  const current = sessionId === undefined ? undefined : await Session.find(sessionId);
  return current?.uid === session.uid && current.accountId === session.accountId;
}

const pending = (interaction: Interaction, origin: string): PendingInteraction => {
  const { uid, params, prompt, session, exp, returnTo, deviceCode } = interaction;
  return {
    uid,
    clientId: clientIdOf(interaction),
    prompt: prompt.name === 'consent' ? 'consent' : 'login',
    redirectUri: deviceCode === undefined ? String(params['redirect_uri']) : undefined,
    parameters: params,
    accountId: session?.accountId,
    expiresAt: exp,
    missing: missingIn(prompt),
    returnTo,
    origin,
  };
};

/** The library names in `details` what the checks of its prompt found. */
function missingIn({ details }: Interaction['prompt']): MissingConsent {
  const { missingOIDCScope, missingResourceScopes } = details as {
    missingOIDCScope?: string[];
    missingResourceScopes?: Record<string, string[]>;
  };
  return { oidcScopes: missingOIDCScope ?? [], resourceScopes: missingResourceScopes ?? {} };
}
