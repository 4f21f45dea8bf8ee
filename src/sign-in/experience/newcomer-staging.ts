import { Injectable } from '@nestjs/common';
import {
  requireAllowedEmail,
  type SignInExperience,
} from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { UserAccounts } from '#src/modules/users/users.public.js';
import type { RegisterFlow } from '../flow/flow.js';
import { broughtBy } from '../flow/register.js';
import type { VerificationRecord } from '../records/verification-record.js';
import { SocialProfiles } from './social/social-profiles.js';
import { SsoDomains } from './sso/sso-domains.js';
import { SsoProfiles } from './sso/sso-profiles.js';

/** Stages what a verification brings to an account that is yet to be made. */
@Injectable()
export class NewcomerStaging {
  constructor(
    private readonly accounts: UserAccounts,
    private readonly domains: SsoDomains,
    private readonly social: SocialProfiles,
    private readonly enterprises: SsoProfiles,
  ) {}

  /** Throws where no account is made by it in this tenant, or somebody else has what it brings. */
  async stage(
    flow: RegisterFlow,
    record: VerificationRecord,
    settings: SignInExperience,
  ): Promise<RegisterFlow> {
    if (record.type === 'EnterpriseSso') return this.enterprises.stageForNewcomer(flow, record, settings);
    const brought = broughtBy(record);
    const { primaryEmail, socialIdentity } = brought;
    await this.domains.requireOutside(primaryEmail, settings);
    if (primaryEmail !== undefined) requireAllowedEmail(primaryEmail, settings.emailBlocklistPolicy);
    if (record.type === 'Social') {
      await this.accounts.requireUnused({ socialIdentity });
      return this.social.stageForNewcomer(flow, record, brought);
    }
    await this.accounts.requireUnused(brought);
    return { ...flow, profile: { ...flow.profile, ...brought } };
  }
}
