import { type DynamicModule, Module } from '@nestjs/common';
import { PorticoOptions } from './portico-options.js';

/** Lets `@RequireScopes` and `@RequireOrganizationScopes` be used in all modules of an application. */
@Module({})
export class PorticoModule {
  static forRoot(options: PorticoOptions): DynamicModule {
    return {
      module: PorticoModule,
      global: true,
      providers: [{ provide: PorticoOptions, useValue: options }],
      exports: [PorticoOptions],
    };
  }
}
