import { Injectable } from '@nestjs/common';
import {
  type SignInExperience,
  SignInExperiences,
} from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { PostRegister, PostSignIn, UserAccounts } from '#src/modules/users/users.public.js';
import { Interactions, type PendingInteraction } from '#src/oidc/oidc.public.js';
import { Events } from '#src/platform/events/events.js';
import { currentRequest } from '#src/platform/request-context.js';
import type { RedirectDto } from '../experience/interaction.dto.js';
import type { Flow } from '../flow/flow.js';
import { FlowStore } from '../flow/flow-store.js';
import { InteractionLog } from '../interaction-log.js';
import { SignInSource } from '../sign-in-source.js';
import { SignInErrors } from '../sign-in.errors.js';
import { kindOf } from '../records/record-kinds.js';
import { requireIdentified } from './require-identified.js';
import { requireProfile } from './require-profile.js';
import type { SubmitCheck } from './submit-check.js';

/** What a flow has to meet to end, in this order. */
const CHECKS: readonly SubmitCheck[] = [requireIdentified, requireProfile];

/** Ends flows: what was staged is stored, and the browser is signed in. */
@Injectable()
export class SubmitService {
  constructor(
    private readonly flows: FlowStore,
    private readonly experiences: SignInExperiences,
    private readonly accounts: UserAccounts,
    private readonly interactions: Interactions,
    private readonly source: SignInSource,
    private readonly events: Events,
    private readonly log: InteractionLog,
  ) {}

  async submit(interaction: PendingInteraction): Promise<RedirectDto> {
    const settings = await this.experiences.get();
    const { event, userId } = await this.flows.find(interaction);
    await this.source.tell(interaction, event);
    return this.log.failures({ interaction, event, what: 'Submit', userId }, () =>
      this.flows.end(interaction, (flow) => this.finish(interaction, flow, settings)),
    );
  }

  private async finish(
    interaction: PendingInteraction,
    flow: Flow,
    settings: SignInExperience,
  ): Promise<RedirectDto> {
    const { event, userId, identifiedAt = 0, profile } = flow;
    const user = userId === undefined ? undefined : await this.accounts.findActive(userId);
    for (const check of CHECKS) check({ flow, user, settings });
    if (!user) throw SignInErrors.identifierNotFound();
    const signedIn = await this.accounts.signIn(user.id, identifiedAt, profile);
    if (!signedIn) throw SignInErrors.verificationFailed();
    await this.events.publish(event === 'Register' ? new PostRegister(signedIn) : new PostSignIn(signedIn));
    await this.log.write({ interaction, event, what: 'Submit', userId: user.id });
    return { redirectTo: await this.interactions.finish(interaction, answerOf(flow, signedIn.id)) };
  }
}

/** Who has signed in and when they showed it, and what operators are shown of how they did. */
const answerOf = ({ event, identifiedAt, records }: Flow, userId: string) => ({
  login: { accountId: userId, ...(identifiedAt !== undefined && { ts: identifiedAt / 1000 }) },
  lastSubmission: {
    interactionEvent: event,
    userId,
    verificationRecords: records.map((record) => kindOf(record).shown(record)),
    signInContext: currentRequest()?.signInContext,
  },
});
