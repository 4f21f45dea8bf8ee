import { Injectable } from '@nestjs/common';
import { AppError } from '#src/kernel/errors.js';
import type { SignInExperience } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { UserAccounts } from '#src/modules/users/users.public.js';
import type { RegisterFlow, SignInFlow } from '../flow/flow.js';
import type { StagedProfile } from '../flow/staged-profile.js';
import { FlowMfa } from '../mfa/flow-mfa.js';
import { SignInErrors } from '../sign-in.errors.js';
import type { SubmittedFlow } from './submit-check.js';

/** Reads what the checks are to know, in the unit of work that ends the flow. */
@Injectable()
export class SubmitFacts {
  constructor(
    private readonly accounts: UserAccounts,
    private readonly mfa: FlowMfa,
  ) {}

  /** Throws `session.identifier_not_found` (404) where nobody has shown who they are, and `user.suspended` (401). */
  async of(flow: SignInFlow | RegisterFlow, settings: SignInExperience): Promise<SubmittedFlow> {
    const user = flow.userId === undefined ? undefined : await this.accounts.findActive(flow.userId);
    if (!user) throw SignInErrors.identifierNotFound();
    const mfa = await this.mfa.factsOf(flow, user, settings);
    return { flow, user, settings, mfa, conflict: await this.conflictOf(flow.profile, user.id) };
  }

  private async conflictOf(profile: StagedProfile, userId: string): Promise<AppError | undefined> {
    try {
      await this.accounts.requireUnused(profile, userId);
      return undefined;
    } catch (error) {
      if (error instanceof AppError) return error;
      throw error;
    }
  }
}
