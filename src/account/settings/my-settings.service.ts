import { Injectable } from '@nestjs/common';
import { OwnAccounts, type UpdateUserConfigDto, UserConfigService } from '#src/modules/users/users.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { AccountAccess } from '../access/account-access.js';
import type { Account } from '../access/account.js';
import { ownAccount } from '../access/own-users.js';
import { requireFirstParty, requireScope } from '../access/requirements.js';
import type { MfaSettingsDto } from './my-settings.dto.js';

/** What users decide about second factors and passkeys. */
@Injectable()
export class MySettingsService {
  constructor(
    private readonly access: AccountAccess,
    private readonly unitOfWork: UnitOfWork,
    private readonly ownAccounts: OwnAccounts,
    private readonly configs: UserConfigService,
  ) {}

  async get(account: Account) {
    requireScope(account, 'identities', 'unauthorized');
    await this.access.requireField('mfa', 'ReadOnly');
    return this.configs.get(account.actor.id);
  }

  async update(account: Account, changes: UpdateUserConfigDto) {
    await this.access.requireProof(account);
    requireScope(account, 'identities', 'unauthorized');
    requireFirstParty(account);
    await this.access.requireField('mfa', 'Edit');
    return this.unitOfWork.run(async () => {
      await this.ownAccounts.lock(ownAccount(account));
      return this.configs.update(account.actor.id, changes);
    });
  }

  async getMfa(account: Account): Promise<MfaSettingsDto> {
    return (await this.get(account)).mfa;
  }

  async updateMfa(account: Account, { skipMfaOnSignIn }: MfaSettingsDto): Promise<MfaSettingsDto> {
    return (await this.update(account, { mfa: { skipMfaOnSignIn } })).mfa;
  }
}
