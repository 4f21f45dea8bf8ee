import { Injectable } from '@nestjs/common';
import { UserAccounts } from '#src/modules/users/users.public.js';
import { ConsentGrants, type PendingInteraction } from '#src/oidc/oidc.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';

/** What users let applications do. */
@Injectable()
export class ConsentService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly grants: ConsentGrants,
    private readonly accounts: UserAccounts,
  ) {}

  /**
   * Gives an application of the tenant itself all that it asked for, without asking anybody, and says where the browser
   * goes next. Undefined where the user has to be asked.
   */
  async grantToOwn(interaction: PendingInteraction): Promise<string | undefined> {
    const { accountId, clientId } = interaction;
    const missing = await this.grants.missing(interaction);
    if (accountId === undefined || (await this.grants.asksUsers(clientId))) return undefined;
    return this.unitOfWork.run(async () => {
      await this.accounts.noteApplication(accountId, clientId);
      return this.grants.grant(interaction, missing);
    });
  }
}
