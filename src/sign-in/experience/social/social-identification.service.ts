import { Injectable } from '@nestjs/common';
import { requireLacking, type SocialIdentity, UserAccounts } from '#src/modules/users/users.public.js';
import type { ForgotPasswordFlow, SignInFlow } from '../../flow/flow.js';
import { identify } from '../../flow/identify.js';
import { withTokenSet } from '../../flow/with-token-set.js';
import type { SocialRecord } from '../../records/social.record.js';
import { SocialProfiles } from './social-profiles.js';
import { SocialSignInErrors } from './social-sign-in.errors.js';

/** The account with a social provider that was shown, and when. */
interface Shown {
  readonly identity: SocialIdentity;
  readonly at: number;
}

/** Finds out whose account with a social provider it is. */
@Injectable()
export class SocialIdentificationService {
  constructor(
    private readonly accounts: UserAccounts,
    private readonly profiles: SocialProfiles,
  ) {}

  /**
   * Throws `user.identity_not_exist` (404) where it is nobody's, with the address of who else has it: with `isLinking` the
   * account is linked to them. Throws `user.suspended` (401) and `session.identity_conflict` (409) as for others.
   */
  async identify<Kind extends SignInFlow | ForgotPasswordFlow>(
    flow: Kind,
    record: SocialRecord,
    { shown, isLinking }: { readonly shown: Shown; readonly isLinking: boolean },
  ): Promise<Kind> {
    const { target, identity } = shown.identity;
    const user = await this.accounts.findActiveByIdentity(target, identity.userId);
    if (!user) return this.identifyRelated(flow, record, { shown, isLinking });
    const synced = await this.profiles.syncedFor(user, record);
    const identified = identify(flow, user, shown);
    return withTokenSet({ ...identified, profile: { ...synced, ...flow.profile } }, record);
  }

  /** Whoever has the address by the end gets the account with it, and nobody else. */
  private async identifyRelated<Kind extends SignInFlow | ForgotPasswordFlow>(
    flow: Kind,
    record: SocialRecord,
    { shown, isLinking }: { readonly shown: Shown; readonly isLinking: boolean },
  ): Promise<Kind> {
    const related = await this.profiles.findRelated(record);
    if (!related || !isLinking) throw SocialSignInErrors.identityNotExist(related?.address);
    const { address } = related;
    const user = await this.accounts.findActive(related.user.id);
    if (!user) throw SocialSignInErrors.identityNotExist();
    const socialIdentity = shown.identity;
    requireLacking(user, { socialIdentity });
    const synced = await this.profiles.syncedFor(user, record);
    const identified = identify(flow, user, { address, at: shown.at });
    return withTokenSet({ ...identified, profile: { ...synced, ...flow.profile, socialIdentity } }, record);
  }
}
