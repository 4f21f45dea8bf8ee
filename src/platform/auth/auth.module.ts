import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AudienceGuard } from './audience.guard.js';
import type { AudienceStrategy } from './audience.strategy.js';
import type { AudienceErrors } from '#src/platform/http/openapi/answered-errors.js';
import { Authority } from './authority.js';

/** The `AudienceErrors` of all strategies. */
export const AUDIENCE_ERRORS = Symbol('errors of audiences');

/** Asks everybody who calls an endpoint who they are, in the way of its audience. */
@Module({})
export class AuthModule {
  /** The strategies are providers that the modules of their owners export. */
  static of(owners: Type[], strategies: Type<AudienceStrategy>[]): DynamicModule {
    return {
      module: AuthModule,
      imports: owners,
      providers: [
        Authority,
        {
          provide: AUDIENCE_ERRORS,
          useFactory: (...given: AudienceStrategy[]): AudienceErrors =>
            Object.fromEntries(given.map(({ audience, errors }) => [audience, errors])),
          inject: strategies,
        },
        {
          provide: APP_GUARD,
          useFactory: (authority: Authority, ...given: AudienceStrategy[]) =>
            new AudienceGuard(given, authority),
          inject: [Authority, ...strategies],
        },
      ],
    };
  }
}
