import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Config } from './config/config.js';
import { HashKeyRepository } from './crypto/hash-key.repository.js';
import { KeyedHash } from './crypto/keyed-hash.js';
import { Secrets } from './crypto/secrets.js';
import { Database } from './database/database.js';
import { Notifications } from './database/notifications.js';
import { OwnerAccess } from './database/owner-connection.js';
import { UnitOfWork } from './database/unit-of-work.js';

/** What the process made before the application: its settings, its database and the key of its secrets. */
export interface Platform {
  readonly config: Config;
  readonly database: Database;
  readonly unitOfWork: UnitOfWork;
  readonly notifications: Notifications;
  readonly owner: OwnerAccess;
  readonly secrets: Secrets;
}

/** Technical services, for every module. */
@Global()
@Module({})
export class PlatformModule {
  static of({ config, database, unitOfWork, notifications, owner, secrets }: Platform): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: Config, useValue: config },
        { provide: Database, useValue: database },
        { provide: UnitOfWork, useValue: unitOfWork },
        { provide: Notifications, useValue: notifications },
        { provide: OwnerAccess, useValue: owner },
        { provide: Secrets, useValue: secrets },
        HashKeyRepository,
        KeyedHash,
      ],
      exports: [
        Config,
        Database,
        UnitOfWork,
        Notifications,
        OwnerAccess,
        Secrets,
        HashKeyRepository,
        KeyedHash,
      ],
    };
  }
}
