import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { Config } from './config/config.js';
import { HashKeyRepository } from './crypto/hash-key.repository.js';
import { KeyedHash } from './crypto/keyed-hash.js';
import { Passwords } from './crypto/passwords/passwords.js';
import { Secrets } from './crypto/secrets.js';
import { Database } from './database/database.js';
import { JobDatabase } from './database/job-database.js';
import { Lists } from './database/lists.js';
import { Notifications } from './database/notifications.js';
import { OwnerAccess } from './database/owner-connection.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { EventDispatcher } from './events/event-dispatcher.js';
import { EventListeners } from './events/event-listeners.js';
import { Events } from './events/events.js';
import { DeclaredJobs } from './jobs/declared-jobs.js';
import { JobOutcomes } from './jobs/job-outcomes.js';
import { JobRunner } from './jobs/job-runner.js';
import { JobSweep } from './jobs/job-sweep.js';
import { JobWorker } from './jobs/job-worker.js';
import { Jobs } from './jobs/jobs.js';
import { MarkedMethods } from './marked-methods.js';
import { StrangersInterceptor } from './strangers/strangers.interceptor.js';
import { Strangers } from './strangers/strangers.js';
import { TenantConfigRepository } from './tenant-configs/tenant-config.repository.js';
import { TenantConfigSeed } from './tenant-configs/tenant-config.seed.js';
import { TenantConfigs } from './tenant-configs/tenant-configs.js';

/** What the process made before the application: its settings, its database and the key of its secrets. */
export interface Platform {
  readonly config: Config;
  readonly database: Database;
  readonly unitOfWork: UnitOfWork;
  readonly notifications: Notifications;
  readonly jobDatabase: JobDatabase;
  readonly owner: OwnerAccess;
  readonly secrets: Secrets;
}

/** Made by Nest, for everybody. */
const SERVICES = [
  HashKeyRepository,
  Lists,
  KeyedHash,
  Passwords,
  EventListeners,
  Events,
  Jobs,
  JobOutcomes,
  JobWorker,
  Strangers,
  TenantConfigRepository,
  TenantConfigSeed,
  TenantConfigs,
];

/** Made by Nest, for the platform itself. */
const INNER = [MarkedMethods, EventDispatcher, DeclaredJobs, JobRunner, JobSweep];

/** Technical services, for every module. */
@Global()
@Module({})
export class PlatformModule {
  static of(platform: Platform): DynamicModule {
    const { config, database, unitOfWork, notifications, jobDatabase, owner, secrets } = platform;
    return {
      module: PlatformModule,
      imports: [DiscoveryModule],
      providers: [
        { provide: Config, useValue: config },
        { provide: Database, useValue: database },
        { provide: UnitOfWork, useValue: unitOfWork },
        { provide: Notifications, useValue: notifications },
        { provide: JobDatabase, useValue: jobDatabase },
        { provide: OwnerAccess, useValue: owner },
        { provide: Secrets, useValue: secrets },
        { provide: APP_INTERCEPTOR, useClass: StrangersInterceptor },
        ...INNER,
        ...SERVICES,
      ],
      exports: [Config, Database, UnitOfWork, Notifications, OwnerAccess, Secrets, ...SERVICES],
    };
  }
}
