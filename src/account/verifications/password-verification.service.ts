import { Injectable } from '@nestjs/common';
import { UserPasswordService } from '#src/modules/users/users.public.js';
import { Attempts } from '#src/modules/verification/verification.public.js';
import type { Account } from '../access/account.js';
import { requireFirstParty } from '../access/requirements.js';
import type { VerificationRecord } from '../records/verification-record.js';
import { VerificationRecords } from '../records/verification-records.js';

/** Users prove by their password who they are. */
@Injectable()
export class PasswordVerificationService {
  constructor(
    private readonly passwords: UserPasswordService,
    private readonly attempts: Attempts,
    private readonly records: VerificationRecords,
  ) {}

  async verify(account: Account, password: string): Promise<VerificationRecord> {
    requireFirstParty(account);
    const { id: userId, clientId: applicationId } = account.actor;
    const attempt = {
      action: 'Password',
      target: { type: 'userId', value: userId },
      context: { applicationId },
    } as const;
    await this.attempts.guard(attempt, () => this.passwords.verify(userId, password));
    return this.records.create(account, 'Password', {}, { isVerified: true });
  }
}
