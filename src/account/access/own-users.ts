import { Injectable } from '@nestjs/common';
import { type OwnAccount, type StoredUser, UserAccounts } from '#src/modules/users/users.public.js';
import { AuthErrors } from '#src/platform/auth/auth.errors.js';
import type { Account } from './account.js';

/** The users whose accounts they are. */
@Injectable()
export class OwnUsers {
  constructor(private readonly accounts: UserAccounts) {}

  /** Throws `user.suspended` (401), and `auth.unauthorized` where the user was deleted meanwhile. */
  async get({ actor }: Account): Promise<StoredUser> {
    const user = await this.accounts.findActive(actor.id);
    if (!user) throw AuthErrors.unauthorized();
    return user;
  }
}

/** Who changes the own account. */
export const ownAccount = ({ actor: { id: userId, sessionUid, validFrom } }: Account): OwnAccount => ({
  userId,
  sessionUid,
  validFrom,
});
