import { Injectable } from '@nestjs/common';
import type { Configuration } from 'oidc-provider';
import { UserAccounts } from '#src/modules/users/users.public.js';
import type { ProviderPart } from './provider-part.js';

/** The users that tokens are about: those who exist and are not suspended. */
@Injectable()
export class AccountsPart implements ProviderPart {
  constructor(private readonly accounts: UserAccounts) {}

  configuration(): Configuration {
    return {
      findAccount: async (_ctx, accountId) =>
        (await this.accounts.isActive(accountId))
          ? { accountId, claims: () => ({ sub: accountId }) }
          : undefined,
    };
  }
}
