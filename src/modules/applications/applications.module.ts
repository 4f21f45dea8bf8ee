import { Module } from '@nestjs/common';
import { ApplicationSecrets } from './application-secrets.js';
import { ApplicationRepository } from './application.repository.js';
import { ApplicationService } from './application.service.js';

const services = [ApplicationRepository, ApplicationSecrets, ApplicationService];

@Module({ providers: services, exports: services })
export class ApplicationsModule {}
