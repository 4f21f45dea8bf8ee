import { Injectable } from '@nestjs/common';
import { type StoredUser, UserAccounts } from '#src/modules/users/users.public.js';
import { shownIn } from '../flow/flow.js';
import { JoinedOrganizations } from '../joined-organizations.js';
import { SignInErrors } from '../sign-in.errors.js';
import { StagedFactors } from './staged-factors.js';
import { StagedTokenSets } from './staged-token-sets.js';
import type { SubmittedFlow } from './submit-check.js';

/** Gives users what they have staged on the way. Belongs to the unit of work that ends the flow. */
@Injectable()
export class StagedAccount {
  constructor(
    private readonly accounts: UserAccounts,
    private readonly factors: StagedFactors,
    private readonly tokenSets: StagedTokenSets,
    private readonly joining: JoinedOrganizations,
  ) {}

  /** Throws `session.verification_failed` (400) where what they showed counts no more. */
  async keep(submitted: SubmittedFlow): Promise<StoredUser> {
    const { flow, user } = submitted;
    const signedIn = await this.accounts.signIn(user, shownIn(flow), flow.profile);
    if (!signedIn) throw SignInErrors.verificationFailed();
    await this.factors.keep(submitted);
    await this.tokenSets.keep(flow, user.id);
    if (flow.event === 'SignIn') await this.joining.signIn(signedIn, flow.records);
    return signedIn;
  }
}
