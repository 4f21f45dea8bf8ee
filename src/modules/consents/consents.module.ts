import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#src/modules/applications/applications.module.js';
import { OrganizationsModule } from '#src/modules/organizations/organizations.module.js';
import { ConsentOrganizationController } from './consent-organization.controller.js';
import { ConsentOrganizationRepository } from './consent-organization.repository.js';
import { ConsentOrganizationService } from './consent-organization.service.js';
import { ConsentScopeController } from './consent-scope.controller.js';
import { ConsentScopePolicy } from './consent-scope.policy.js';
import { ConsentScopeRepository } from './consent-scope.repository.js';
import { ConsentScopeService } from './consent-scope.service.js';

/** What third-party applications may ask users for, and in which of their organizations users let them act. */
@Module({
  imports: [ApplicationsModule, OrganizationsModule],
  controllers: [ConsentScopeController, ConsentOrganizationController],
  providers: [
    ConsentScopeRepository,
    ConsentScopePolicy,
    ConsentScopeService,
    ConsentOrganizationRepository,
    ConsentOrganizationService,
  ],
  exports: [ConsentOrganizationService],
})
export class ConsentsModule {}
