import { Module } from '@nestjs/common';
import { AccountCenterModule } from '#src/modules/account-center/account-center.module.js';
import { MfaModule } from '#src/modules/mfa/mfa.module.js';
import { UsersModule } from '#src/modules/users/users.module.js';
import { AccountAccess } from './access/account-access.js';
import { MyAccountController } from './profile/my-account.controller.js';
import { MyAccountService } from './profile/my-account.service.js';
import { VerificationRecordSweeper } from './records/verification-record-sweeper.js';
import { VerificationRecordRepository } from './records/verification-record.repository.js';
import { VerificationRecords } from './records/verification-records.js';

/** The Account API: users look after their own account, by a token of theirs. */
@Module({
  imports: [AccountCenterModule, MfaModule, UsersModule],
  controllers: [MyAccountController],
  providers: [
    AccountAccess,
    MyAccountService,
    VerificationRecordRepository,
    VerificationRecords,
    VerificationRecordSweeper,
  ],
})
export class AccountModule {}
