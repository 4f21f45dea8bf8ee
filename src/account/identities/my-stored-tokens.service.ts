import { Injectable } from '@nestjs/common';
import { TokenSets } from '#src/modules/secret-vault/secret-vault.public.js';
import { OwnAccounts } from '#src/modules/users/users.public.js';
import { AuthErrors } from '#src/platform/auth/auth.errors.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import type { Account } from '../access/account.js';
import { ownAccount } from '../access/own-users.js';
import { requireFirstParty } from '../access/requirements.js';
import { VerificationRecords } from '../records/verification-records.js';
import { IdentityErrors } from './identity.errors.js';
import { IdentityTokens } from './identity-tokens.js';
import type { StoredAccessTokenDto } from './my-identity.dto.js';
import { shownIdentity } from './shown-identity.js';

const SCOPE = 'identities';

/** What providers let an application do for its user. */
@Injectable()
export class MyStoredTokensService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokenSets: TokenSets,
    private readonly records: VerificationRecords,
    private readonly ownAccounts: OwnAccounts,
    private readonly storing: IdentityTokens,
  ) {}

  getSocial(account: Account, target: string): Promise<StoredAccessTokenDto> {
    requireTokens(account);
    return this.tokenSets.accessToken({ kind: 'social', userId: account.actor.id, target });
  }

  getEnterprise(account: Account, ssoConnectorId: string): Promise<StoredAccessTokenDto> {
    requireTokens(account);
    return this.tokenSets.accessToken({ kind: 'enterprise', userId: account.actor.id, ssoConnectorId });
  }

  /** Stores those that came with a verification of an account that the user has linked. */
  async replace(account: Account, target: string, recordId: string): Promise<StoredAccessTokenDto> {
    requireTokens(account);
    const own = ownAccount(account);
    const record = await this.records.getVerified(account, recordId, 'Social');
    const shown = shownIdentity(record.content);
    if (shown.target !== target) throw IdentityErrors.invalidTarget(target, shown.target);
    await this.unitOfWork.run(async () => {
      const { identities } = await this.ownAccounts.lock(own);
      if (identities[target]?.userId !== shown.identity.userId) throw IdentityErrors.notOfUser();
      await this.records.spend(account, record);
      if (!(await this.storing.store(own, record))) throw IdentityErrors.tokensMissing();
    });
    return this.tokenSets.accessToken({ kind: 'social', userId: own.userId, target });
  }
}

/** Throws `auth.forbidden` (403); who else made an application gets nobody's tokens of others. */
function requireTokens(account: Account): void {
  if (!account.actor.scopes.has(SCOPE)) throw AuthErrors.forbidden([SCOPE], [SCOPE]);
  requireFirstParty(account);
}
