import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { addLinks, linksOf, removeLink } from '#src/platform/database/links.js';
import { namedQuery } from '#src/platform/database/named-query.js';

/** A scope as far as deciding whether a role may have it needs it. */
export interface AssignableScope {
  readonly id: string;
  /** The indicator of its resource. */
  readonly indicator: string;
}

const scopesOfRole = linksOf({ table: 'role_scopes', owner: 'role_id', target: 'scope_id' });

const selectScopes = namedQuery(
  'scopes that a role is to get',
  `select s.id, r.indicator from scopes s join resources r on r.tenant_id = s.tenant_id and r.id = s.resource_id
   where s.id = any ($1)`,
);

@Injectable()
export class RoleScopeRepository {
  constructor(private readonly database: Database) {}

  /** Finds those of the scopes that exist. */
  findAssignable(ids: readonly string[]): Promise<AssignableScope[]> {
    return this.database.rows<AssignableScope>(selectScopes, [ids]);
  }

  /** The ids of the scopes that the role did not have. */
  add(roleId: string, scopeIds: readonly string[]): Promise<string[]> {
    return addLinks(this.database, scopesOfRole, roleId, scopeIds);
  }

  /** Takes the scope from the role. Returns false where the role did not have it. */
  remove(roleId: string, scopeId: string): Promise<boolean> {
    return removeLink(this.database, scopesOfRole, roleId, scopeId);
  }
}
