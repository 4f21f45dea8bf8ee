import { Injectable } from '@nestjs/common';
import { type EnrolledType, TotpFactor } from '#src/modules/mfa/mfa.public.js';
import { OwnAccounts, UserConfigService } from '#src/modules/users/users.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { AccountAccess } from '../access/account-access.js';
import type { Account } from '../access/account.js';
import { ownAccount } from '../access/own-users.js';
import { requireFirstParty, requireScope } from '../access/requirements.js';
import { newFactorOf } from './new-factor.js';
import type { AddFactorDto, ReplaceTotpDto } from './new-factor.dto.js';
import { NewFactors } from './new-factors.js';
import { OfferedFactors } from './offered-factors.js';

const WANTED = { mfa: { enabled: true } };

/** How users set up second factors. Whoever has set one up wants to be asked for it from then on. */
@Injectable()
export class EnrolmentService {
  constructor(
    private readonly access: AccountAccess,
    private readonly offered: OfferedFactors,
    private readonly unitOfWork: UnitOfWork,
    private readonly ownAccounts: OwnAccounts,
    private readonly newFactors: NewFactors,
    private readonly totps: TotpFactor,
    private readonly configs: UserConfigService,
  ) {}

  /** Ends nothing. Throws what `NewFactors` does. */
  async add(account: Account, body: AddFactorDto): Promise<void> {
    const factor = newFactorOf(body);
    await this.requireChange(account, factor.type);
    const enrol = await this.newFactors.prepare(account, factor);
    const isSecondFactor = factor.type !== 'WebAuthn' || (await this.offered.isSecondFactor(factor.type));
    await this.unitOfWork.run(async () => {
      await this.ownAccounts.lock(ownAccount(account));
      if (isSecondFactor) await this.configs.note(account.actor.id, WANTED);
      await enrol();
      await this.ownAccounts.announce(account.actor.id, ['mfaVerifications']);
    });
  }

  /** Ends what the user has elsewhere, where there was one before. Throws what `NewFactors` does. */
  async replaceTotp(account: Account, body: ReplaceTotpDto): Promise<void> {
    await this.requireChange(account, 'Totp');
    const totp = await this.newFactors.totpOf(body);
    const { id, sessionUid: sparedSession } = account.actor;
    await this.unitOfWork.run(async () => {
      await this.ownAccounts.lock(ownAccount(account));
      await this.configs.note(id, WANTED);
      await this.totps.replace(id, totp, { sparedSession });
      await this.ownAccounts.announce(id, ['mfaVerifications']);
    });
  }

  private async requireChange(account: Account, type: EnrolledType): Promise<void> {
    await this.access.requireProof(account);
    await this.access.requireField(type === 'WebAuthn' ? 'passkey' : 'mfa', 'Edit');
    requireScope(account, 'identities', 'unauthorized');
    requireFirstParty(account);
    await this.offered.require(type);
  }
}
