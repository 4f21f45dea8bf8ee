import { Application } from './modules/applications/application.entity.js';
import { ApplicationSecret } from './modules/applications/secrets/application-secret.entity.js';
import { Log } from './modules/audit-logs/log.entity.js';
import { Resource } from './modules/resources/resource.entity.js';
import { Scope } from './modules/resources/scope.entity.js';
import { Role } from './modules/roles/role.entity.js';
import { DeadDelivery } from './modules/webhooks/deliveries/dead-delivery.entity.js';
import { Hook } from './modules/webhooks/hook.entity.js';

/** Every class that maps a table. */
export const entities: readonly (new () => object)[] = [
  Application,
  ApplicationSecret,
  Resource,
  Scope,
  Role,
  Hook,
  DeadDelivery,
  Log,
];
