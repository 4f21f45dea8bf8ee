import { Injectable } from '@nestjs/common';
import {
  BackupCodeFactor,
  EnrolledFactors,
  shownFactor,
  type UserFactorDto,
  WebAuthnFactor,
} from '#src/modules/mfa/mfa.public.js';
import { OwnAccounts } from '#src/modules/users/users.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { AccountAccess } from '../access/account-access.js';
import type { Account } from '../access/account.js';
import { ownAccount } from '../access/own-users.js';
import { requireFirstParty, requireScope } from '../access/requirements.js';
import { AccountErrors } from '../account.errors.js';
import { FactorErrors } from './factor.errors.js';
import type { ShownBackupCodesDto } from './my-factor.dto.js';

const SCOPE = 'identities';

/** The second factors that users have, in their own hands. What is asked first is the contract's, for each route. */
@Injectable()
export class MyFactorsService {
  constructor(
    private readonly access: AccountAccess,
    private readonly unitOfWork: UnitOfWork,
    private readonly ownAccounts: OwnAccounts,
    private readonly enrolled: EnrolledFactors,
    private readonly passkeys: WebAuthnFactor,
    private readonly backupCodes: BackupCodeFactor,
  ) {}

  async list(account: Account): Promise<UserFactorDto[]> {
    await this.access.requireField('mfa', 'ReadOnly');
    requireScope(account, SCOPE, 'unauthorized');
    return (await this.enrolled.list(account.actor.id)).map(shownFactor);
  }

  /** Throws `verification_record.not_found` (404) where there are none. */
  async showBackupCodes(account: Account): Promise<ShownBackupCodesDto> {
    await this.access.requireProof(account);
    requireScope(account, SCOPE, 'unauthorized');
    const codes = await this.backupCodes.list(account.actor.id);
    if (!codes) throw FactorErrors.noBackupCodes();
    return {
      codes: codes.map(({ code, usedAt }) => ({ code, ...(usedAt && { usedAt: usedAt.toISOString() }) })),
    };
  }

  /** Throws `verification_record.not_found` (400) where the user has no such passkey. */
  async rename(account: Account, id: string, name: string): Promise<'OK'> {
    await this.access.requireProof(account);
    await this.access.requireField('passkey', 'Edit');
    requireScope(account, SCOPE, 'unauthorized');
    requireFirstParty(account);
    const renamed = await this.change(account, () => this.passkeys.rename(account.actor.id, id, name));
    if (!renamed) throw AccountErrors.recordNotFound();
    return 'OK';
  }

  /**
   * Ends what the user has elsewhere. The last factor may go, whatever the tenant or an organization requires: who needs
   * one is asked for it again at the next sign-in. Throws `verification_record.not_found` (400).
   */
  async remove(account: Account, id: string): Promise<void> {
    await this.access.requireProof(account);
    requireScope(account, SCOPE, 'unauthorized');
    requireFirstParty(account);
    const { id: userId, sessionUid: sparedSession } = account.actor;
    const factor = (await this.enrolled.list(userId)).find((each) => each.id === id);
    if (!factor) throw AccountErrors.recordNotFound();
    await this.access.requireField(factor.type === 'WebAuthn' ? 'passkey' : 'mfa', 'Edit');
    const removed = await this.change(account, () => this.enrolled.remove(userId, id, { sparedSession }));
    if (!removed) throw AccountErrors.recordNotFound();
  }

  /** In a unit of work. Throws `auth.unauthorized` where the user may do so no longer. */
  private change(account: Account, change: () => Promise<boolean>): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      await this.ownAccounts.lock(ownAccount(account));
      const isChanged = await change();
      if (isChanged) await this.ownAccounts.announce(account.actor.id, ['mfaVerifications']);
      return isChanged;
    });
  }
}
