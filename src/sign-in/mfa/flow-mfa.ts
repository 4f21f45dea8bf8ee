import { Injectable } from '@nestjs/common';
import { EnterpriseSsoConfigService } from '#src/modules/enterprise-sso/enterprise-sso.public.js';
import {
  AdaptiveMfa,
  EnrolledFactors,
  isOrganizationStrict,
  isSkippable,
  type MfaFactor,
} from '#src/modules/mfa/mfa.public.js';
import {
  type SignInExperience,
  SignInExperiences,
} from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import type { StoredUser } from '#src/modules/users/users.public.js';
import { currentRequest } from '#src/platform/request-context.js';
import { isEnterpriseSignIn } from '../flow/enterprise-sign-in.js';
import type { Flow } from '../flow/flow.js';
import { FlowMfaErrors } from './flow-mfa.errors.js';
import { factorsToBe, type MfaFacts, NO_MFA } from './mfa-facts.js';
import { mfaRulesOf } from './mfa-rules-of.js';
import { requireVerified } from './require-verified.js';
import { StrictOrganizationsRepository } from './strict-organizations.repository.js';

/** What second factors are asked of somebody who signs in. */
@Injectable()
export class FlowMfa {
  constructor(
    private readonly experiences: SignInExperiences,
    private readonly factors: EnrolledFactors,
    private readonly organizations: StrictOrganizationsRepository,
    private readonly adaptive: AdaptiveMfa,
    private readonly enterprises: EnterpriseSsoConfigService,
  ) {}

  /** Throws `session.mfa.require_mfa_verification` (403) where the user has to show a second factor, and has not. */
  async requireVerified(flow: Flow, user: StoredUser): Promise<void> {
    if (flow.event !== 'SignIn') return;
    const settings = await this.experiences.get();
    requireVerified({ flow, user, settings, mfa: await this.factsOf(flow, user, settings) });
  }

  /** Throws `session.mfa.mfa_policy_not_user_controlled` (422) where the user may not do without a second factor. */
  async requireSkippable(flow: Flow, user: StoredUser): Promise<void> {
    const settings = await this.experiences.get();
    const rules = mfaRulesOf(settings);
    const { isInStrictOrganization } = await this.factsOf(flow, user, settings);
    if (!isSkippable(rules.policy) || isOrganizationStrict({ rules, isInStrictOrganization }))
      throw FlowMfaErrors.notSkippable();
  }

  /** The factors of the tenant that the user will have, with those that are staged. */
  async factorsToBe(flow: Flow, user: StoredUser): Promise<MfaFactor[]> {
    const settings = await this.experiences.get();
    return factorsToBe({ flow, user, settings, mfa: await this.factsOf(flow, user, settings) });
  }

  /** Asks the database nothing where the tenant has neither second factors nor sign-in by passkey. */
  async factsOf(flow: Flow, user: StoredUser, settings: SignInExperience): Promise<MfaFacts> {
    const { factors, heedsOrganizations, hasPasskeySignIn, isAdaptive } = mfaRulesOf(settings);
    if (factors.length === 0 && !hasPasskeySignIn) return NO_MFA;
    return {
      isExempt: isEnterpriseSignIn(flow) && (await this.enterprises.get()).skipsMfa,
      enrolled: await this.factors.list(user.id),
      isInStrictOrganization:
        heedsOrganizations && factors.length > 0 && (await this.organizations.has(user.id)),
      isUnusual:
        isAdaptive && factors.length > 0 && flow.event === 'SignIn' && (await this.isUnusual(flow, user)),
    };
  }

  /** What was noticed before counts, whatever this request looks like. */
  private async isUnusual({ unusual }: Flow, user: StoredUser): Promise<boolean> {
    const rules = unusual ?? (await this.adaptive.triggeredBy(user, currentRequest()?.signInContext));
    return rules.length > 0;
  }
}
