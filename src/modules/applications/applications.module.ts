import { Module } from '@nestjs/common';
import { TenantsModule } from '#src/modules/tenants/tenants.module.js';
import { ApplicationRegistration } from './application-registration.js';
import { ApplicationController } from './application.controller.js';
import { ApplicationRepository } from './application.repository.js';
import { ApplicationService } from './application.service.js';
import { BuiltInApplications } from './clients/built-in-applications.js';
import { ClientApplicationRepository } from './clients/client-application.repository.js';
import { ClientApplications } from './clients/client-applications.js';
import { LinkedApplicationsRepository } from './linked-applications.repository.js';
import { ReferredApplicationPolicy } from './referred-application.policy.js';
import { ReferredApplicationRepository } from './referred-application.repository.js';
import { ApplicationSecretController } from './secrets/application-secret.controller.js';
import { ApplicationSecretRepository } from './secrets/application-secret.repository.js';
import { ApplicationSecretService } from './secrets/application-secret.service.js';
import { ApplicationSecrets } from './secrets/application-secrets.js';

const services = [
  ApplicationRegistration,
  ApplicationSecrets,
  ApplicationService,
  ClientApplications,
  LinkedApplicationsRepository,
  ReferredApplicationPolicy,
];

@Module({
  imports: [TenantsModule],
  controllers: [ApplicationController, ApplicationSecretController],
  providers: [
    ...services,
    ApplicationRepository,
    ApplicationSecretRepository,
    ApplicationSecretService,
    BuiltInApplications,
    ClientApplicationRepository,
    ReferredApplicationRepository,
  ],
  exports: services,
})
export class ApplicationsModule {}
