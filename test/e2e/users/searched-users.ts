import { sql } from '../../support/sql.js';
import type { TestApp } from '../../support/test-app.js';

export interface SearchedUser {
  readonly id: string;
  readonly username?: string | null;
  readonly primaryEmail?: string | null;
  readonly primaryPhone?: string | null;
  readonly name?: string | null;
}

/**
 * Puts users into a tenant, whatever stands in their fields; each is newer than the one before. The key of a username is
 * none that a test looks for.
 */
export async function insertUsers(
  { databaseUrl }: TestApp,
  tenantId: string,
  users: readonly SearchedUser[],
): Promise<void> {
  await sql(
    databaseUrl,
    `insert into users (tenant_id, id, username, username_key, primary_email, primary_phone, name, created_at)
     select $1, u.id, u.username, case when u.username is not null then 'key-' || place end, u."primaryEmail", u."primaryPhone", u.name,
       timestamptz '2026-01-01' + place * interval '1 minute'
     from rows from (jsonb_to_recordset($2) as (id text, username text, "primaryEmail" text, "primaryPhone" text, name text))
       with ordinality as u (id, username, "primaryEmail", "primaryPhone", name, place)`,
    [tenantId, JSON.stringify(users)],
  );
}
