import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AudienceGuard } from './audience.guard.js';
import type { AudienceStrategy } from './audience.strategy.js';

/** Asks everybody who calls an endpoint who they are, in the way of its audience. */
@Module({})
export class AuthModule {
  /** The strategies are providers that the modules of their owners export. */
  static of(owners: Type[], strategies: Type<AudienceStrategy>[]): DynamicModule {
    return {
      module: AuthModule,
      imports: owners,
      providers: [
        {
          provide: APP_GUARD,
          useFactory: (...given: AudienceStrategy[]) => new AudienceGuard(given),
          inject: strategies,
        },
      ],
    };
  }
}
