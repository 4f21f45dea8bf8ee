import { Injectable } from '@nestjs/common';
import {
  type OwnAccount,
  OwnAccounts,
  type OwnChanges,
  type StoredUser,
} from '#src/modules/users/users.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import type { Account } from '../access/account.js';
import { type Changed, CredentialNotices } from './credential-notices.js';

/** What users sign in with, but for their username. */
type Credentials = Pick<OwnChanges, 'primaryEmail' | 'primaryPhone' | 'password'>;

/**
 * Changes what users sign in with, and tells them at the e-mail address that they had before, where the tenant has a template
 * for that.
 */
@Injectable()
export class CredentialChanges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ownAccounts: OwnAccounts,
    private readonly notices: CredentialNotices,
  ) {}

  /** Throws what `OwnAccounts.change` throws; nothing is told then. */
  make(account: Account, own: OwnAccount, changes: Credentials): Promise<StoredUser> {
    return this.unitOfWork.run(async () => {
      const before = await this.ownAccounts.lock(own);
      const after = await this.ownAccounts.change(own, changes);
      const changed = changedIn(before, after, changes);
      if (changed) await this.notices.tell(account, before, changed);
      return after;
    });
  }
}

/** What the message says that it is; undefined where everything is as it was. */
function changedIn(before: StoredUser, after: StoredUser, { password }: Credentials): Changed | undefined {
  if (password) return 'password';
  if (before.primaryEmail !== after.primaryEmail) return 'email';
  return before.primaryPhone === after.primaryPhone ? undefined : 'phone';
}
