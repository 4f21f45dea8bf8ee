import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';

const selectRole = namedQuery(
  'whether a user who is not suspended has a role',
  `select exists (
     select from user_roles h join roles r on r.tenant_id = h.tenant_id and r.id = h.role_id
     where h.tenant_id = u.tenant_id and h.user_id = u.id and r.name = $2 and r.type = 'User'
   ) as "hasRole"
   from users u where u.id = $1 and not u.is_suspended`,
);

@Injectable()
export class HasuraAuthRepository {
  constructor(private readonly database: Database) {}

  /** Whether the user has a role of this name now; undefined where the user is gone or suspended. */
  async hasRole(userId: string, roleName: string): Promise<boolean | undefined> {
    return (await this.database.row<{ hasRole: boolean }>(selectRole, [userId, roleName]))?.hasRole;
  }
}
