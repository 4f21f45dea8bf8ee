import { Injectable } from '@nestjs/common';
import type { Client, Grant, Interaction } from 'oidc-provider';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Adapters } from '../adapter/adapters.js';
import { ownMetadataOf } from '../adapter/client-metadata.js';
import { ProviderRegistry } from '../provider.registry.js';
import { EndedSessions } from '../sessions/ended-sessions.js';
import { InteractionErrors } from './interaction.errors.js';
import { Interactions, type PendingInteraction } from './interactions.js';

/** What a client has asked for and was not given yet. */
export interface MissingConsent {
  readonly oidcScopes: readonly string[];
  /** The indicator of a resource → scopes of it. */
  readonly resourceScopes: Readonly<Record<string, readonly string[]>>;
}

/** RFC 6749 §4.1.2.1. */
const REFUSAL = { error: 'access_denied', error_description: 'the user did not agree' };

/** What users let clients do, which the library keeps as grants. */
@Injectable()
export class ConsentGrants {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly providers: ProviderRegistry,
    private readonly interactions: Interactions,
    private readonly adapters: Adapters,
    private readonly sessions: EndedSessions,
  ) {}

  /** Whether users are asked before the client gets anything: it is a third party's. Built-in clients are the tenant's own. */
  async asksUsers(pending: PendingInteraction): Promise<boolean> {
    return ownMetadataOf(await this.clientOf(pending)).is_third_party;
  }

  /**
   * What the user is asked for, but for what the client may not ask for any longer. Throws `session.not_found` where the
   * interaction does not ask for consent.
   */
  async missing(pending: PendingInteraction): Promise<MissingConsent> {
    return this.allowed(pending, missingOf(await this.load(pending)));
  }

  /**
   * Answers the interaction, and says where the browser goes next. `decide` says what of the missing is granted, and writes
   * what goes with it, in one unit of work with the grant. The rest is marked as rejected, so that nobody is asked for it
   * again and again. Requests of one interaction come one after the other, and the first one counts.
   */
  answer(
    pending: PendingInteraction,
    decide: (missing: MissingConsent) => Promise<MissingConsent>,
  ): Promise<string> {
    return this.unitOfWork.run(async () => {
      // First, as whoever ends something of the user does: what was revoked meanwhile is not stored again.
      await this.sessions.lock(pending.accountId ?? '');
      await this.adapters.ofArtefacts('Interaction').lock(pending.uid);
      const interaction = await this.load(pending);
      if (interaction.result?.consent) return interaction.returnTo;
      const asked = missingOf(interaction);
      const granted = await decide(await this.allowed(pending, asked));
      const grant = await this.grantOf(pending, interaction);
      give(grant, granted);
      reject(grant, asked, granted);
      return this.interactions.finish(pending, { consent: { grantId: await grant.save() } });
    });
  }

  /** Says no for the user, and where the browser goes to tell the client. Who has agreed already has agreed. */
  refuse(pending: PendingInteraction): Promise<string> {
    return this.unitOfWork.run(async () => {
      await this.adapters.ofArtefacts('Interaction').lock(pending.uid);
      const interaction = await this.load(pending);
      if (interaction.result?.consent) return interaction.returnTo;
      return this.interactions.finish(pending, REFUSAL);
    });
  }

  private async grantOf(
    { origin, accountId, clientId }: PendingInteraction,
    { grantId }: Interaction,
  ): Promise<Grant> {
    const { Grant } = await this.providers.get(origin);
    const known = grantId === undefined ? undefined : await Grant.find(grantId);
    return known ?? new Grant({ accountId: accountId ?? '', clientId });
  }

  /** What a client may ask for can become less while its user decides. */
  private async allowed(pending: PendingInteraction, asked: MissingConsent): Promise<MissingConsent> {
    const { scope } = await this.clientOf(pending);
    const names = scope?.split(' ');
    return { ...asked, oidcScopes: asked.oidcScopes.filter((name) => names?.includes(name) ?? true) };
  }

  private async clientOf({ origin, clientId }: PendingInteraction): Promise<Client> {
    const client = await (await this.providers.get(origin)).Client.find(clientId);
    if (!client) throw InteractionErrors.notFound();
    return client;
  }

  private async load({ uid, origin, prompt, accountId }: PendingInteraction): Promise<Interaction> {
    const interaction = await (await this.providers.get(origin)).Interaction.find(uid);
    if (!interaction || prompt !== 'consent' || accountId === undefined) throw InteractionErrors.notFound();
    return interaction;
  }
}

/** The library names in `details` what the checks of its prompt found. */
function missingOf({ prompt: { details } }: Interaction): MissingConsent {
  const { missingOIDCScope, missingResourceScopes } = details as {
    missingOIDCScope?: string[];
    missingResourceScopes?: Record<string, string[]>;
  };
  return { oidcScopes: missingOIDCScope ?? [], resourceScopes: missingResourceScopes ?? {} };
}

function give(grant: Grant, { oidcScopes, resourceScopes }: MissingConsent): void {
  if (oidcScopes.length > 0) grant.addOIDCScope(oidcScopes.join(' '));
  for (const [indicator, scopes] of Object.entries(resourceScopes)) {
    if (scopes.length > 0) grant.addResourceScope(indicator, scopes.join(' '));
  }
}

function reject(grant: Grant, missing: MissingConsent, granted: MissingConsent): void {
  const oidcScopes = missing.oidcScopes.filter((scope) => !granted.oidcScopes.includes(scope));
  if (oidcScopes.length > 0) grant.rejectOIDCScope(oidcScopes.join(' '));
  for (const [indicator, asked] of Object.entries(missing.resourceScopes)) {
    const scopes = asked.filter((scope) => !granted.resourceScopes[indicator]?.includes(scope));
    if (scopes.length > 0) grant.rejectResourceScope(indicator, scopes.join(' '));
  }
}
