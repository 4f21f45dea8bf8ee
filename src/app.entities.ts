import { Application } from './modules/applications/application.entity.js';
import { ApplicationSecret } from './modules/applications/secrets/application-secret.entity.js';
import { Resource } from './modules/resources/resource.entity.js';
import { Scope } from './modules/resources/scope.entity.js';
import { Role } from './modules/roles/role.entity.js';

/** Every class that maps a table. */
export const entities: readonly (new () => object)[] = [
  Application,
  ApplicationSecret,
  Resource,
  Scope,
  Role,
];
