import { Global, Module } from '@nestjs/common';
import { ApplicationsModule } from '#src/modules/applications/applications.module.js';
import { ApplicationAccess } from '#src/modules/applications/applications.public.js';
import { AccessControl } from './access-control.js';
import { AccessControlController } from './access-control.controller.js';
import { AccessControlService } from './access-control.service.js';
import { AccessRuleRepository } from './access-rule.repository.js';
import { AccessTargetPolicy } from './access-target.policy.js';
import { AccessTargetRepository } from './access-target.repository.js';

/** Who may sign in to an application. Global, so that applications, which are below, get `ApplicationAccess` from here. */
@Global()
@Module({
  imports: [ApplicationsModule],
  controllers: [AccessControlController],
  providers: [
    AccessRuleRepository,
    AccessTargetRepository,
    AccessTargetPolicy,
    AccessControlService,
    AccessControl,
    { provide: ApplicationAccess, useExisting: AccessRuleRepository },
  ],
  exports: [AccessControl, ApplicationAccess],
})
export class AccessControlModule {}
