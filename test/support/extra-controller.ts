import { MODULE_METADATA } from '@nestjs/common/constants.js';
import type { Type } from '@nestjs/common';
import { OidcModule } from '#src/oidc/oidc.module.js';

/** Lets servers that this file starts from now on serve another controller, as those of a module are served. */
export function addController(controller: Type): void {
  const known: unknown = Reflect.getMetadata(MODULE_METADATA.CONTROLLERS, OidcModule);
  const controllers = Array.isArray(known) ? [...known, controller] : [controller];
  Reflect.defineMetadata(MODULE_METADATA.CONTROLLERS, controllers, OidcModule);
}
