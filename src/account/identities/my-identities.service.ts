import { Injectable } from '@nestjs/common';
import { OwnAccounts } from '#src/modules/users/users.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { AccountAccess } from '../access/account-access.js';
import type { Account } from '../access/account.js';
import { ownAccount, OwnUsers } from '../access/own-users.js';
import { requireFirstParty, requireScope } from '../access/requirements.js';
import { CredentialNotices } from '../credentials/credential-notices.js';
import { canProve } from '../profile/shown-account.js';
import { VerificationRecords } from '../records/verification-records.js';
import { IdentityTokens } from './identity-tokens.js';
import { shownIdentity } from './shown-identity.js';

/** The accounts with social providers that users sign in with. */
@Injectable()
export class MyIdentitiesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: OwnUsers,
    private readonly access: AccountAccess,
    private readonly records: VerificationRecords,
    private readonly ownAccounts: OwnAccounts,
    private readonly storing: IdentityTokens,
    private readonly notices: CredentialNotices,
  ) {}

  /** Links what a record has shown, once. */
  async link(
    account: Account,
    recordId: string,
    { replaces }: { readonly replaces: boolean },
  ): Promise<void> {
    const own = ownAccount(account);
    await this.access.requireField('social', 'Edit');
    requireScope(account, 'identities', 'unauthorized');
    requireFirstParty(account);
    await this.requireProof(account);
    const record = await this.records.getVerified(account, recordId, 'Social');
    await this.unitOfWork.run(async () => {
      const before = await this.ownAccounts.lock(own);
      const identity = shownIdentity(await this.records.spend(account, record));
      await this.ownAccounts.linkIdentity(own, identity, { replaces });
      await this.storing.store(own, record);
      const isOther = before.identities[identity.target]?.userId !== identity.identity.userId;
      if (isOther) await this.notices.tell(account, before, 'identity');
    });
  }

  async unlink(account: Account, target: string): Promise<void> {
    const own = ownAccount(account);
    await this.access.requireField('social', 'Edit');
    requireScope(account, 'identities', 'invalid');
    requireFirstParty(account);
    await this.requireProof(account);
    await this.unitOfWork.run(async () => {
      const before = await this.ownAccounts.lock(own);
      await this.ownAccounts.unlinkIdentity(own, target);
      await this.notices.tell(account, before, 'identity');
    });
  }

  /** Who has nothing to prove by who they are does without. */
  private async requireProof(account: Account): Promise<void> {
    if (canProve(await this.users.get(account))) await this.access.requireProof(account);
  }
}
