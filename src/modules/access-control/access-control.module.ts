import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#src/modules/applications/applications.module.js';
import { AccessControl } from './access-control.js';
import { AccessControlController } from './access-control.controller.js';
import { AccessControlService } from './access-control.service.js';
import { AccessRuleRepository } from './access-rule.repository.js';
import { AccessTargetPolicy } from './access-target.policy.js';
import { AccessTargetRepository } from './access-target.repository.js';

/** Who may sign in to an application. */
@Module({
  imports: [ApplicationsModule],
  controllers: [AccessControlController],
  providers: [
    AccessRuleRepository,
    AccessTargetRepository,
    AccessTargetPolicy,
    AccessControlService,
    AccessControl,
  ],
  exports: [AccessControl],
})
export class AccessControlModule {}
