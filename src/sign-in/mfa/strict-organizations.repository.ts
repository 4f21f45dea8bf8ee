import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';

const inStrictOrganization = namedQuery(
  'whether an organization of a user asks for a second factor',
  `select exists (
     select from organization_users m
       join organizations o on o.tenant_id = m.tenant_id and o.id = m.organization_id
     where m.user_id = $1 and o.is_mfa_required
   ) as required`,
);

@Injectable()
export class StrictOrganizationsRepository {
  constructor(private readonly database: Database) {}

  /** Whether the user is in an organization that asks its members for a second factor. */
  async has(userId: string): Promise<boolean> {
    return (
      (await this.database.row<{ required: boolean }>(inStrictOrganization, [userId]))?.required === true
    );
  }
}
