import { Injectable } from '@nestjs/common';
import type { SignInExperience } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { PostRegister, PostSignIn } from '#src/modules/users/users.public.js';
import { Interactions, type PendingInteraction } from '#src/oidc/oidc.public.js';
import { Events } from '#src/platform/events/events.js';
import { currentRequest } from '#src/platform/request-context.js';
import type { RedirectDto } from '../experience/interaction.dto.js';
import type { RegisterFlow, SignInFlow } from '../flow/flow.js';
import { InteractionLog } from '../interaction-log.js';
import { kindOf } from '../records/record-kinds.js';
import { requireVerified } from '../mfa/require-verified.js';
import { fulfilMfa } from './fulfil-mfa.js';
import { preferPasskey } from './prefer-passkey.js';
import { requireEnabledFactors } from './require-enabled-factors.js';
import { requireOwnProfile } from './require-own-profile.js';
import { requireSingleSignOn } from './require-single-sign-on.js';
import { requireProfile } from './require-profile.js';
import { StagedAccount } from './staged-account.js';
import type { SubmitCheck } from './submit-check.js';
import { SubmitFacts } from './submit-facts.js';

/** What the flow of somebody who is identified has to meet, in this order. */
const CHECKS: readonly SubmitCheck[] = [
  requireSingleSignOn,
  requireVerified,
  requireOwnProfile,
  requireProfile,
  preferPasskey,
  requireEnabledFactors,
  fulfilMfa,
];

/** Signs in who is identified, with what they staged. Belongs to the unit of work that ends the flow. */
@Injectable()
export class SignInEnding {
  constructor(
    private readonly facts: SubmitFacts,
    private readonly account: StagedAccount,
    private readonly interactions: Interactions,
    private readonly events: Events,
    private readonly log: InteractionLog,
  ) {}

  async finish(
    interaction: PendingInteraction,
    flow: SignInFlow | RegisterFlow,
    settings: SignInExperience,
  ): Promise<RedirectDto> {
    const { event } = flow;
    const submitted = await this.facts.of(flow, settings);
    for (const check of CHECKS) check(submitted);
    const signedIn = await this.account.keep(submitted);
    await this.events.publish(event === 'Register' ? new PostRegister(signedIn) : new PostSignIn(signedIn));
    await this.log.write({ interaction, event, what: 'Submit', userId: signedIn.id });
    return { redirectTo: await this.interactions.finish(interaction, answerOf(flow, signedIn.id)) };
  }
}

/** Who has signed in and when they showed it, and what operators are shown of how they did. */
const answerOf = ({ event, identifiedAt, records }: SignInFlow | RegisterFlow, userId: string) => ({
  login: { accountId: userId, ...(identifiedAt !== undefined && { ts: identifiedAt / 1000 }) },
  lastSubmission: {
    interactionEvent: event,
    userId,
    verificationRecords: records.map((record) => kindOf(record).shown(record)),
    signInContext: currentRequest()?.signInContext,
  },
});
