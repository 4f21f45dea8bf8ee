import { Injectable } from '@nestjs/common';
import type { Grant, Interaction } from 'oidc-provider';
import { ThirdPartyRepository } from '../access-tokens/third-party.repository.js';
import { ProviderRegistry } from '../provider.registry.js';
import { InteractionErrors } from './interaction.errors.js';
import { Interactions, type PendingInteraction } from './interactions.js';

/** What a client has asked for and was not given yet. */
export interface MissingConsent {
  readonly oidcScopes: readonly string[];
  /** The indicator of a resource → scopes of it. */
  readonly resourceScopes: Readonly<Record<string, readonly string[]>>;
}

/** What users let clients do, which the library keeps as grants. */
@Injectable()
export class ConsentGrants {
  constructor(
    private readonly providers: ProviderRegistry,
    private readonly interactions: Interactions,
    private readonly thirdParty: ThirdPartyRepository,
  ) {}

  /** Whether users are asked before the client gets anything. Built-in clients are the tenant's own. */
  async asksUsers(clientId: string): Promise<boolean> {
    return (await this.thirdParty.isThirdParty(clientId)) ?? false;
  }

  /** Throws `session.not_found` where the interaction does not ask for consent. */
  async missing(pending: PendingInteraction): Promise<MissingConsent> {
    return missingOf(await this.load(pending));
  }

  /**
   * Adds to the grant of the client and says where the browser goes next. What was asked for and is not granted is marked
   * as rejected, so that nobody is asked for it again and again. Belongs to the unit of work of what follows from it.
   */
  async grant(pending: PendingInteraction, granted: MissingConsent): Promise<string> {
    const interaction = await this.load(pending);
    const { Grant } = await this.providers.get(pending.origin);
    const accountId = pending.accountId ?? '';
    const known = interaction.grantId === undefined ? undefined : await Grant.find(interaction.grantId);
    const grant = known ?? new Grant({ accountId, clientId: pending.clientId });
    give(grant, granted);
    reject(grant, missingOf(interaction), granted);
    return this.interactions.finish(pending, { consent: { grantId: await grant.save() } });
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
