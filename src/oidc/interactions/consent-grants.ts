import { Injectable } from '@nestjs/common';
import type { AdapterPayload, Client, Grant } from 'oidc-provider';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Adapters } from '../adapter/adapters.js';
import { ownMetadataOf } from '../adapter/client-metadata.js';
import { ProviderRegistry } from '../provider.registry.js';
import { EndedSessions } from '../sessions/ended-sessions.js';
import { InteractionErrors } from './interaction.errors.js';
import { Interactions, type MissingConsent, type PendingInteraction } from './interactions.js';

/** What a client asks of its user, as both are now. */
export interface AskedConsent {
  /** Without what the client may not ask for any longer: that can change while its user decides. */
  readonly missing: MissingConsent;
  /** Whether users are asked before the client gets anything: it is a third party's. Built-in clients are the tenant's own. */
  readonly asksUsers: boolean;
  /** Whether only some users may sign in to the client. */
  readonly isAccessControlled: boolean;
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

  /** Throws `session.not_found` where the interaction does not ask for consent. */
  async asked(pending: PendingInteraction): Promise<AskedConsent> {
    if (pending.prompt !== 'consent' || pending.accountId === undefined) throw InteractionErrors.notFound();
    const client = await (await this.providers.get(pending.origin)).Client.find(pending.clientId);
    if (!client) throw InteractionErrors.notFound();
    const { is_third_party: asksUsers, is_access_controlled: isAccessControlled } = ownMetadataOf(client);
    return { missing: allowed(client, pending.missing), asksUsers, isAccessControlled };
  }

  /**
   * Answers the interaction, and says where the browser goes next. `decide` says what of the missing is granted, and writes
   * what goes with it, in one unit of work with the grant. The rest is marked as rejected, so that nobody is asked for it
   * again and again, unless the client wants that; then what is chosen counts in place of what was before. Requests of one
   * interaction come one after the other, and the first that agrees counts.
   */
  async answer(pending: PendingInteraction, decide: () => Promise<MissingConsent>): Promise<string> {
    const { Grant } = await this.providers.get(pending.origin);
    return this.unitOfWork.run(async () => {
      // First, as whoever ends something of the user does: what was revoked meanwhile is not stored again.
      await this.sessions.lock(pending.accountId ?? '');
      const { result, grantId } = await this.lock(pending);
      if (result?.consent) return pending.returnTo;
      const granted = await decide();
      const known = grantId === undefined ? undefined : await Grant.find(grantId);
      const grant = known ?? new Grant({ accountId: pending.accountId ?? '', clientId: pending.clientId });
      forgetRejections(grant, pending.missing);
      give(grant, granted);
      reject(grant, pending.missing, granted);
      return this.interactions.finish(pending, { consent: { grantId: await grant.save() } });
    });
  }

  /** Says no for the user, and where the browser goes to tell the client. Who has agreed already has agreed. */
  refuse(pending: PendingInteraction): Promise<string> {
    return this.unitOfWork.run(async () => {
      const { result } = await this.lock(pending);
      return result?.consent ? pending.returnTo : this.interactions.finish(pending, REFUSAL);
    });
  }

  private async lock({ uid, prompt, accountId }: PendingInteraction): Promise<AdapterPayload> {
    const interaction = await this.adapters.ofArtefacts('Interaction').lock(uid);
    if (!interaction || prompt !== 'consent' || accountId === undefined) throw InteractionErrors.notFound();
    return interaction;
  }
}

function allowed({ scope }: Client, missing: MissingConsent): MissingConsent {
  const names = scope?.split(' ');
  return { ...missing, oidcScopes: missing.oidcScopes.filter((name) => names?.includes(name) ?? true) };
}

function forgetRejections(grant: Grant, { oidcScopes, resourceScopes }: MissingConsent): void {
  const { openid, resources } = grant.rejected ?? {};
  const kept = Object.entries(resources ?? {}).map(([indicator, scope]) => [
    indicator,
    without(scope, resourceScopes[indicator]),
  ]);
  grant.rejected = {
    openid: { ...openid, scope: without(openid?.scope, oidcScopes) },
    resources: Object.fromEntries(kept.filter(([, scope]) => scope !== '')),
  };
}

const without = (scope = '', names: readonly string[] = []): string =>
  scope
    .split(' ')
    .filter((name) => !names.includes(name))
    .join(' ');

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
