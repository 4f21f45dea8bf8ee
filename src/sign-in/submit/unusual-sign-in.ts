import { Injectable } from '@nestjs/common';
import { AdaptiveMfa, PostSignInAdaptiveMfaTriggered } from '#src/modules/mfa/mfa.public.js';
import type { SignInExperience } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { UserAccounts } from '#src/modules/users/users.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { Events } from '#src/platform/events/events.js';
import { currentRequest } from '#src/platform/request-context.js';
import { FlowStore } from '../flow/flow-store.js';
import { SignInSource } from '../sign-in-source.js';

/**
 * Notes that a sign-in looks unusual, and tells of it, before the submit that is refused for it. It stays so until the
 * interaction begins anew, whatever later requests look like, and is told once.
 */
@Injectable()
export class UnusualSignIn {
  constructor(
    private readonly flows: FlowStore,
    private readonly accounts: UserAccounts,
    private readonly adaptive: AdaptiveMfa,
    private readonly source: SignInSource,
    private readonly events: Events,
  ) {}

  /** Does nothing where the tenant has no adaptive MFA. */
  async notice(interaction: PendingInteraction, { adaptiveMfa }: SignInExperience): Promise<void> {
    if (!adaptiveMfa.enabled) return;
    const { event, userId, unusual } = await this.flows.find(interaction);
    if (event !== 'SignIn' || userId === undefined || unusual) return;
    const user = await this.accounts.find(userId);
    const rules = user && (await this.adaptive.triggeredBy(user, currentRequest()?.signInContext));
    if (!rules || rules.length === 0) return;
    this.source.tell(interaction, event);
    await this.flows.changeInUnit(interaction, async (flow) => {
      if (flow.userId !== userId || flow.unusual) return flow;
      await this.events.publish(new PostSignInAdaptiveMfaTriggered(user, rules));
      return { ...flow, unusual: rules };
    });
  }
}
