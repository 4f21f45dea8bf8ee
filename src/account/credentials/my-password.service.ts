import { Injectable } from '@nestjs/common';
import { ChosenPasswords } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { OwnAccounts } from '#src/modules/users/users.public.js';
import { AccountAccess } from '../access/account-access.js';
import type { Account } from '../access/account.js';
import { ownAccount, OwnUsers } from '../access/own-users.js';
import { requireFirstParty } from '../access/requirements.js';
import { canProve } from '../profile/shown-account.js';
import { CredentialChanges } from './credential-changes.js';

/** Users set their own password. */
@Injectable()
export class MyPasswordService {
  constructor(
    private readonly users: OwnUsers,
    private readonly access: AccountAccess,
    private readonly chosen: ChosenPasswords,
    private readonly ownAccounts: OwnAccounts,
    private readonly changes: CredentialChanges,
  ) {}

  /** Who has nothing to prove by who they are sets a first password without. */
  async set(account: Account, password: string): Promise<void> {
    const own = ownAccount(account);
    requireFirstParty(account);
    const user = await this.users.get(account);
    const isProved = canProve(user);
    if (isProved) await this.access.requireProof(account);
    await this.access.requireField('password', 'Edit');
    const digest = await this.chosen.replacementOf(password, user);
    await (isProved
      ? this.changes.make(account, own, { password: digest })
      : this.ownAccounts.setFirstPassword(own, digest));
  }
}
