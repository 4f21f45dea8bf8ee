import { Injectable } from '@nestjs/common';
import {
  ChosenPasswords,
  SignInExperiences,
} from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { type StoredUser, UserAccounts } from '#src/modules/users/users.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { requireOpen } from '../flow/change-event.js';
import type { Flow } from '../flow/flow.js';
import { FlowStore } from '../flow/flow-store.js';
import { InteractionLog } from '../interaction-log.js';
import { FlowMfa } from '../mfa/flow-mfa.js';
import { SignInErrors } from '../sign-in.errors.js';
import type { ProfilePart } from './profile-part.js';
import { ProfileStaging } from './profile-staging.js';

/** Stages what an account lacks, and what takes the place of a forgotten password. */
@Injectable()
export class ProfileService {
  constructor(
    private readonly flows: FlowStore,
    private readonly experiences: SignInExperiences,
    private readonly accounts: UserAccounts,
    private readonly staging: ProfileStaging,
    private readonly chosen: ChosenPasswords,
    private readonly mfa: FlowMfa,
    private readonly log: InteractionLog,
  ) {}

  stage(interaction: PendingInteraction, part: ProfilePart): Promise<void> {
    return this.change(interaction, async (flow) => {
      const user = await this.userOf(flow);
      if (user && part.type !== 'social') await this.mfa.requireVerified(flow, user);
      return this.staging.stepFor(part, { flow, user });
    });
  }

  replacePassword(interaction: PendingInteraction, password: string): Promise<void> {
    return this.change(interaction, async ({ event, userId }) => {
      if (event !== 'ForgotPassword') throw SignInErrors.invalidInteractionType();
      const user = userId === undefined ? undefined : await this.accounts.findActive(userId);
      if (!user) throw SignInErrors.identifierNotFound();
      const replacement = await this.chosen.replacementOf(password, user);
      return (now) => ({ ...now, profile: { ...now.profile, password: replacement } });
    });
  }

  private async change(
    interaction: PendingInteraction,
    stepFor: (flow: Flow) => Promise<(now: Flow) => Flow | Promise<Flow>>,
  ): Promise<void> {
    const flow = await this.flows.find(interaction);
    const { event, userId } = flow;
    await this.log.attempt({ interaction, event, what: 'Profile.Update', userId }, async () => {
      const step = await stepFor(flow);
      await this.flows.change(interaction, flow, (now) => {
        if (now.event !== event || now.userId !== userId) throw SignInErrors.invalidInteractionType();
        return step(now);
      });
    });
  }

  /** The account that is changed; undefined where it is yet to be made. */
  private async userOf({ event, userId, records }: Flow): Promise<StoredUser | undefined> {
    if (event === 'ForgotPassword') throw SignInErrors.notSupportedForForgotPassword();
    if (event === 'Register' && userId === undefined)
      requireOpen(event, records, await this.experiences.get());
    const user = userId === undefined ? undefined : await this.accounts.findActive(userId);
    if (event === 'SignIn' && !user) throw SignInErrors.identifierNotFound();
    return user;
  }
}
