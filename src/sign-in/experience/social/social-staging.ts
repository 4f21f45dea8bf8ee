import { Injectable } from '@nestjs/common';
import {
  requireAllowedEmail,
  SignInExperiences,
} from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { requireLacking, type StoredUser, UserAccounts } from '#src/modules/users/users.public.js';
import type { Flow } from '../../flow/flow.js';
import { socialRecordOf } from '../../flow/records.js';
import { broughtBy } from '../../flow/register.js';
import { withTokenSet } from '../../flow/with-token-set.js';
import { SsoDomains } from '../sso/sso-domains.js';
import { SocialProfiles } from './social-profiles.js';

/** Stages accounts with social providers for who signs in, or up, otherwise. */
@Injectable()
export class SocialStaging {
  constructor(
    private readonly experiences: SignInExperiences,
    private readonly accounts: UserAccounts,
    private readonly profiles: SocialProfiles,
    private readonly domains: SsoDomains,
  ) {}

  /** The step that stages it, and overwrites nothing. Throws `user.identity_already_in_use` (422) among others. */
  async stepFor(
    verificationId: string,
    { flow, user }: { readonly flow: Flow; readonly user: StoredUser | undefined },
  ): Promise<(now: Flow) => Flow | Promise<Flow>> {
    const record = socialRecordOf(flow, verificationId);
    const settings = await this.experiences.get();
    const email = record.userInfo?.email;
    await this.domains.requireOutside(email, settings);
    if (email !== undefined) requireAllowedEmail(email, settings.emailBlocklistPolicy);
    const brought = broughtBy(record);
    const { socialIdentity } = brought;
    requireLacking(user, { socialIdentity });
    await this.accounts.requireUnused({ socialIdentity }, user?.id);
    if (!user) {
      return (now) => {
        const first = now.profile.socialIdentity ?? socialIdentity;
        return this.profiles.stageForNewcomer(now, record, { ...brought, socialIdentity: first });
      };
    }
    const synced = await this.profiles.syncedFor(user, record);
    return (now) => withTokenSet({ ...now, profile: { ...synced, socialIdentity, ...now.profile } }, record);
  }
}
