import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';

/** What other modules need to know of an application that a route names. */
export interface ReferredApplication {
  readonly isThirdParty: boolean;
  readonly appLevelAccessControlEnabled: boolean;
}

const selectApplication = namedQuery(
  'application that is referred to',
  `select is_third_party as "isThirdParty", app_level_access_control_enabled as "appLevelAccessControlEnabled"
   from applications where id = $1`,
);
const lockApplication = namedQuery(
  'lock application that is referred to',
  `select is_third_party as "isThirdParty", app_level_access_control_enabled as "appLevelAccessControlEnabled"
   from applications where id = $1 for no key update`,
);

/** The applications that routes of other modules are about. Those that are built in have no row. */
@Injectable()
export class ReferredApplicationRepository {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<ReferredApplication | undefined> {
    return this.database.row<ReferredApplication & object>(selectApplication, [id]);
  }

  /** The same, and lets nobody else lock, change or delete it until the unit of work ends. */
  lock(id: string): Promise<ReferredApplication | undefined> {
    return this.database.row<ReferredApplication & object>(lockApplication, [id]);
  }
}
