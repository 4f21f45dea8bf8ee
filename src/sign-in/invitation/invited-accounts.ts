import { Injectable } from '@nestjs/common';
import { JitProvisioning } from '#src/modules/jit-provisioning/jit-provisioning.public.js';
import type { LinkedInvitation } from '#src/modules/organization-invitations/organization-invitations.public.js';
import {
  ChosenPasswords,
  requireAllowedEmail,
  SignInExperiences,
} from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import {
  type AccountChanges,
  PostRegister,
  type StoredUser,
  UserAccounts,
  UsernameRules,
} from '#src/modules/users/users.public.js';
import { Events } from '#src/platform/events/events.js';
import { SignInErrors } from '../sign-in.errors.js';
import { missingParts } from './asked-parts.js';

interface Chosen {
  readonly username?: string | undefined;
  readonly password?: string | undefined;
}

/** The accounts of those who are invited and have none. They can be made where nobody signs up, too. */
@Injectable()
export class InvitedAccounts {
  constructor(
    private readonly experiences: SignInExperiences,
    private readonly accounts: UserAccounts,
    private readonly usernames: UsernameRules,
    private readonly chosen: ChosenPasswords,
    private readonly provisioning: JitProvisioning,
    private readonly events: Events,
  ) {}

  /** The account to be made, held to the rules of the tenant. It hashes, so no unit of work is open. */
  async prepare(
    { invitee: primaryEmail }: LinkedInvitation,
    { username, password }: Chosen,
  ): Promise<AccountChanges> {
    const profile = { primaryEmail, ...(username !== undefined && { username }) };
    const hasPassword = password !== undefined;
    const settings = await this.experiences.get();
    requireAllowedEmail(primaryEmail, settings.emailBlocklistPolicy);
    const missing = missingParts({ ...profile, hasPassword }, settings);
    if (missing.length > 0) throw SignInErrors.missingProfile(missing);
    if (username !== undefined) await this.usernames.requireAllowed(username);
    await this.accounts.requireUnused(profile);
    return {
      ...profile,
      ...(password !== undefined && { password: await this.chosen.digestOf(password, profile) }),
    };
  }

  /** What comes with signing up by an address that is theirs. Belongs to the unit of work that made the account. */
  async welcome(user: StoredUser): Promise<void> {
    await this.provisioning.provision(user, { kind: 'email-domain' });
    await this.events.publish(new PostRegister(user));
  }
}
