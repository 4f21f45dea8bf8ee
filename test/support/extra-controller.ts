import { MODULE_METADATA } from '@nestjs/common/constants.js';
import type { Type } from '@nestjs/common';
import { OidcModule } from '#src/oidc/oidc.module.js';

/** The server that `start` starts serves another controller, as those of a module are served. No later one does. */
export async function withController<Server>(
  controller: Type,
  start: () => Promise<Server>,
): Promise<Server> {
  const known: unknown = Reflect.getMetadata(MODULE_METADATA.CONTROLLERS, OidcModule);
  const serve = (controllers: unknown) =>
    Reflect.defineMetadata(MODULE_METADATA.CONTROLLERS, controllers, OidcModule);
  serve(Array.isArray(known) ? [...known, controller] : [controller]);
  try {
    return await start();
  } finally {
    serve(known);
  }
}
