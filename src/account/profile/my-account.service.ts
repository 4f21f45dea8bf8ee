import { Injectable } from '@nestjs/common';
import { AccountCenters } from '#src/modules/account-center/account-center.public.js';
import { type StoredUser, UserAccounts } from '#src/modules/users/users.public.js';
import { AuthErrors } from '#src/platform/auth/auth.errors.js';
import type { Account } from '../access/account.js';
import type { MyAccountDto } from './my-account.dto.js';
import { shownAccount } from './shown-account.js';

/** What users see of their own account. */
@Injectable()
export class MyAccountService {
  constructor(
    private readonly accounts: UserAccounts,
    private readonly accountCenters: AccountCenters,
  ) {}

  async get({ actor }: Account): Promise<MyAccountDto> {
    return shownAccount(await this.userOf(actor.id), actor.scopes, await this.accountCenters.get());
  }

  /** Throws `user.suspended` (401), and `auth.unauthorized` where the user is deleted meanwhile. */
  private async userOf(userId: string): Promise<StoredUser> {
    const user = await this.accounts.findActive(userId);
    if (!user) throw AuthErrors.unauthorized();
    return user;
  }
}
