import { Injectable } from '@nestjs/common';
import { SocialConnectors } from '#src/modules/connectors/connectors.public.js';
import { SsoIdentityLinks, type StoredUser, UserAccounts } from '#src/modules/users/users.public.js';
import { SsoProfiles } from '../experience/sso/sso-profiles.js';
import { type Flow, shownIn } from '../flow/flow.js';
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
    private readonly links: SsoIdentityLinks,
    private readonly enterprises: SsoProfiles,
    private readonly providers: SocialConnectors,
  ) {}

  /** Throws `session.verification_failed` (400) where what they showed counts no more. */
  async keep(submitted: SubmittedFlow): Promise<StoredUser> {
    const { flow, user } = submitted;
    const { enterpriseSsoIdentity: _linkedApart, ...changes } = flow.profile;
    await this.requireProviders(flow);
    const signedIn = await this.accounts.signIn(user, shownIn(flow), changes);
    if (!signedIn) throw SignInErrors.verificationFailed();
    await this.factors.keep(submitted);
    await this.keepEnterprise(submitted, signedIn);
    await this.tokenSets.keep(flow, user.id);
    if (flow.event === 'SignIn') await this.joining.signIn(signedIn, flow.records);
    return signedIn;
  }

  /** A provider whose connector was deleted meanwhile says no longer who somebody is. */
  private async requireProviders({ identity, profile: { socialIdentity } }: Flow): Promise<void> {
    const targets = [identity, socialIdentity].flatMap((each) => each?.target ?? []);
    if (targets.length === 0) return;
    const known = new Set((await this.providers.list()).map(({ target }) => target));
    if (!targets.every((target) => known.has(target))) throw SignInErrors.verificationFailed();
  }

  /**
   * The identity that they signed in with has to be theirs still; one that is new to them is linked, where its connector
   * speaks still for the address that it was found by.
   */
  private async keepEnterprise({ flow }: SubmittedFlow, user: StoredUser): Promise<void> {
    const { enterpriseIdentity, identifiedBy, profile } = flow;
    const added = profile.enterpriseSsoIdentity;
    if (enterpriseIdentity && !(await this.links.refresh(user.id, enterpriseIdentity)))
      throw SignInErrors.verificationFailed();
    if (!added) return;
    if (identifiedBy?.type === 'email' && !(await this.enterprises.stillCounts(added, identifiedBy.value)))
      throw SignInErrors.verificationFailed();
    const linked = await this.links.link(user.id, added);
    if (!linked) throw SignInErrors.verificationFailed();
    // Another attempt may have linked it meanwhile, and the user have left since.
    if (linked.isNew) await this.joining.linked(user, added);
  }
}
