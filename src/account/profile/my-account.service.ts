import { Injectable } from '@nestjs/common';
import { AccountCenters } from '#src/modules/account-center/account-center.public.js';
import {
  OwnAccounts,
  SsoIdentityLinks,
  type StoredUser,
  type UserProfileDto,
  UsernameRules,
} from '#src/modules/users/users.public.js';
import { AccountAccess } from '../access/account-access.js';
import type { Account } from '../access/account.js';
import { ownAccount, OwnUsers } from '../access/own-users.js';
import { requireFirstParty, requireScope } from '../access/requirements.js';
import type { MyAccountDto, UpdateMyAccountDto } from './my-account.dto.js';
import { shownAccount, shownProfile } from './shown-account.js';

const EDITABLE = ['name', 'avatar', 'username', 'customData'] as const;

/** What users see and change of their own account, but for what they sign in with. */
@Injectable()
export class MyAccountService {
  constructor(
    private readonly users: OwnUsers,
    private readonly accountCenters: AccountCenters,
    private readonly access: AccountAccess,
    private readonly usernames: UsernameRules,
    private readonly ownAccounts: OwnAccounts,
    private readonly ssoIdentities: SsoIdentityLinks,
  ) {}

  async get(account: Account): Promise<MyAccountDto> {
    return this.shown(account, await this.users.get(account));
  }

  async update(account: Account, changes: UpdateMyAccountDto): Promise<MyAccountDto> {
    const own = ownAccount(account);
    const { username, customData } = changes;
    for (const field of EDITABLE)
      if (changes[field] !== undefined) await this.access.requireField(field, 'Edit');
    requireScope(account, 'profile', 'invalid');
    if (customData !== undefined) requireScope(account, 'custom_data', 'invalid');
    requireFirstParty(account);
    if (username !== undefined) await this.access.requireProof(account);
    if (username) await this.usernames.requireAllowed(username);
    return this.shown(account, await this.ownAccounts.change(own, changes));
  }

  /** Returns the whole profile. */
  async updateProfile(account: Account, profile: UserProfileDto): Promise<UserProfileDto> {
    const own = ownAccount(account);
    await this.access.requireField('profile', 'Edit');
    requireScope(account, 'profile', 'invalid');
    if (profile.address !== undefined) requireScope(account, 'address', 'invalid');
    requireFirstParty(account);
    return shownProfile(await this.ownAccounts.change(own, { profile }), account.actor.scopes);
  }

  private async shown({ actor }: Account, user: StoredUser): Promise<MyAccountDto> {
    const shown = shownAccount(user, actor.scopes, await this.accountCenters.get());
    return actor.scopes.has('identities')
      ? { ...shown, ssoIdentities: await this.ssoIdentities.list(user.id) }
      : shown;
  }
}
