import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import {
  type SignInExperience,
  SignInExperiences,
} from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { SsoIdentityLinks, UserAccounts } from '#src/modules/users/users.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { requireOpen } from '../flow/change-event.js';
import type { Flow, RegisterFlow } from '../flow/flow.js';
import { FlowStore } from '../flow/flow-store.js';
import { isEnterpriseSignIn } from '../flow/enterprise-sign-in.js';
import { magicLinkTo } from '../flow/magic-link.js';
import { missingProfile } from '../flow/missing-profile.js';
import { recordOf } from '../flow/records.js';
import { registered } from '../flow/register.js';
import { isSocialSignIn } from '../flow/social-sign-in.js';
import { JoinedOrganizations } from '../joined-organizations.js';
import { SignInSource } from '../sign-in-source.js';
import { SignInErrors } from '../sign-in.errors.js';
import { NewcomerStaging } from './newcomer-staging.js';

/** Makes accounts for those who sign up. */
@Injectable()
export class RegistrationService {
  constructor(
    private readonly flows: FlowStore,
    private readonly experiences: SignInExperiences,
    private readonly accounts: UserAccounts,
    private readonly joining: JoinedOrganizations,
    private readonly newcomers: NewcomerStaging,
    private readonly links: SsoIdentityLinks,
    private readonly source: SignInSource,
  ) {}

  /**
   * What the verification brings is staged whatever follows, so that who lacks something adds it and comes again without.
   */
  async register(interaction: PendingInteraction, verificationId: string | undefined): Promise<Flow> {
    const settings = await this.experiences.get();
    if (verificationId !== undefined) await this.stage(interaction, verificationId, settings);
    this.source.tell(interaction, 'Register');
    return this.flows.changeInUnit(interaction, async (flow) => {
      requireRegistering(flow);
      const { profile, records } = flow;
      const link = magicLinkTo(profile.primaryEmail, records);
      requireOpen('Register', link ? [link] : [], settings);
      requireMandatory(flow, settings);
      const user = await this.accounts.register(profile);
      const enterprise = profile.enterpriseSsoIdentity;
      if (enterprise && !(await this.links.link(user.id, enterprise)))
        throw SignInErrors.verificationFailed();
      await this.joining.signUp(user, flow);
      return registered(flow, user.id, Clock.now());
    });
  }

  private async stage(
    interaction: PendingInteraction,
    verificationId: string,
    settings: SignInExperience,
  ): Promise<void> {
    await this.flows.changeInUnit<RegisterFlow>(interaction, async (flow) => {
      requireRegistering(flow);
      requireOpen('Register', flow.records, settings);
      return this.newcomers.stage(flow, recordOf(flow, verificationId), settings);
    });
  }
}

/** Throws `user.missing_profile` (422). Who has a social identity signs in by that, and needs no password. */
function requireMandatory(flow: RegisterFlow, settings: SignInExperience): void {
  if (isEnterpriseSignIn(flow)) return;
  if (settings.socialSignIn.skipRequiredIdentifiers && isSocialSignIn(flow)) return;
  const { password, socialIdentity } = flow.profile;
  const hasPassword = password !== undefined || socialIdentity !== undefined;
  const missing = missingProfile({ ...flow.profile, hasPassword }, settings);
  if (missing.length > 0) throw SignInErrors.missingProfile(missing);
}

/** One account an interaction. */
function requireRegistering(flow: Flow): asserts flow is RegisterFlow {
  if (flow.event !== 'Register') throw SignInErrors.invalidInteractionType();
  if (flow.userId !== undefined) throw SignInErrors.identityConflict();
}
