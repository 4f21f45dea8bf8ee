import { Module } from '@nestjs/common';
import { AccountCenterController } from './account-center.controller.js';
import { AccountCenterService } from './account-center.service.js';
import { AccountCenters } from './account-centers.js';
import { WellKnownAccountCenterController } from './well-known-account-center.controller.js';

/** What users of a tenant may do with their own account. The API by which they do it is `src/account`. */
@Module({
  controllers: [AccountCenterController, WellKnownAccountCenterController],
  providers: [AccountCenters, AccountCenterService],
  exports: [AccountCenters],
})
export class AccountCenterModule {}
