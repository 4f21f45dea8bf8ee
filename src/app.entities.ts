import { Resource } from './modules/resources/resource.entity.js';
import { Scope } from './modules/resources/scope.entity.js';

/** Every class that maps a table. */
export const entities: readonly (new () => object)[] = [Resource, Scope];
