import { Injectable } from '@nestjs/common';
import { exhaustive } from '#src/kernel/exhaustive.js';
import {
  ChosenPasswords,
  requireAllowedEmail,
  SignInExperiences,
} from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import {
  requireLacking,
  type StoredUser,
  UserAccounts,
  UsernameRules,
} from '#src/modules/users/users.public.js';
import type { Flow } from '../flow/flow.js';
import { codeRecordOf } from '../flow/records.js';
import { broughtBy } from '../flow/register.js';
import { type StagedProfile, withStaged } from '../flow/staged-profile.js';
import { knownOf } from './known-of.js';
import { extraProfileOf } from './extra-profile.js';
import type { OrdinaryPart, ProfilePart } from './profile-part.js';
import { SsoDomains } from './sso/sso-domains.js';
import { SocialStaging } from './social/social-staging.js';

/** Whose profile something is added to: `user` is undefined where the account is yet to be made. */
interface Staging {
  readonly flow: Flow;
  readonly user: StoredUser | undefined;
}

/** Holds what is added to a profile to the rules of the tenant. */
@Injectable()
export class ProfileStaging {
  constructor(
    private readonly experiences: SignInExperiences,
    private readonly accounts: UserAccounts,
    private readonly usernames: UsernameRules,
    private readonly chosen: ChosenPasswords,
    private readonly social: SocialStaging,
    private readonly domains: SsoDomains,
  ) {}

  /** The step that stages a part of a profile. A password is hashed, so no unit of work is open. */
  async stepFor(part: ProfilePart, staging: Staging): Promise<(now: Flow) => Flow | Promise<Flow>> {
    if (part.type === 'social') return this.social.stepFor(part.verificationId, staging);
    const staged = await this.stagedAs(part, staging);
    return (now) => ({ ...now, profile: withStaged(now.profile, staged) });
  }

  /** What a part stages. */
  async stagedAs(part: OrdinaryPart, { flow, user }: Staging): Promise<StagedProfile> {
    switch (part.type) {
      case 'username':
        requireLacking(user, { username: part.value });
        await this.usernames.requireAllowed(part.value);
        await this.accounts.requireUnused({ username: part.value });
        return { username: part.value };
      case 'password': {
        const password = await this.chosen.digestOf(part.value, knownOf(user, flow.profile));
        requireLacking(user, { password });
        return { password };
      }
      case 'email':
      case 'phone': {
        const record = codeRecordOf(flow, part.type, part.verificationId);
        if (part.type === 'email') await this.requireAllowed(record.identifier.value);
        const brought = broughtBy(record);
        requireLacking(user, brought);
        await this.accounts.requireUnused(brought);
        return brought;
      }
      case 'extraProfile':
        return extraProfileOf(part.values);
      default:
        return exhaustive(part);
    }
  }

  /** Throws `session.sso_enabled` (422) too. */
  private async requireAllowed(email: string): Promise<void> {
    const settings = await this.experiences.get();
    await this.domains.requireOutside(email, settings);
    requireAllowedEmail(email, settings.emailBlocklistPolicy);
  }
}
