import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import type { ExtendedClaim } from '../configs/id-token-config.dto.js';

/** A user whom a token is about. */
export interface StoredAccount {
  readonly username: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly name: string | null;
  readonly avatar: string | null;
  /** Standard claims, in camel case. */
  readonly profile: Readonly<Record<string, unknown>>;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** Those that were asked for; the others are null. */
  readonly extended: Readonly<Partial<Record<ExtendedClaim, unknown>>>;
}

// What is not asked for is not looked up. What is asked is materialized, so that one plan serves for whatever it is:
// PostgreSQL would make one each time, which takes ten times as long as its execution.
const accountById = namedQuery(
  'account of a token',
  `with asked as materialized (select $2::text[] as claims)
   select u.username, u.primary_email as email, u.primary_phone as phone, u.name, u.avatar, u.profile,
     u.created_at as "createdAt", u.updated_at as "updatedAt",
     case when cardinality(claims) = 0 then '{}' else jsonb_build_object(
       'custom_data', case when 'custom_data' = any (claims) then u.custom_data end,
       'identities', case when 'identities' = any (claims) then coalesce((
         select jsonb_object_agg(i.target, jsonb_build_object('userId', i.identity_id)
           || case when i.details is null then '{}' else jsonb_build_object('details', i.details) end)
         from user_identities i where i.tenant_id = u.tenant_id and i.user_id = u.id), '{}') end,
       'sso_identities', case when 'sso_identities' = any (claims) then to_jsonb(array(
         select jsonb_build_object('issuer', i.issuer, 'identityId', i.identity_id, 'detail', i.detail)
         from user_sso_identities i where i.tenant_id = u.tenant_id and i.user_id = u.id
         order by i.issuer, i.identity_id)) end,
       'roles', case when 'roles' = any (claims) then to_jsonb(array(
         select r.name from user_roles ur join roles r on r.tenant_id = ur.tenant_id and r.id = ur.role_id
         where ur.tenant_id = u.tenant_id and ur.user_id = u.id order by r.name)) end,
       'organizations', case when 'organizations' = any (claims) then to_jsonb(array(
         select m.organization_id from organization_users m
         where m.tenant_id = u.tenant_id and m.user_id = u.id order by m.organization_id)) end,
       'organization_data', case when 'organization_data' = any (claims) then to_jsonb(array(
         select jsonb_build_object('id', o.id, 'name', o.name, 'description', o.description)
         from organization_users m join organizations o on o.tenant_id = m.tenant_id and o.id = m.organization_id
         where m.tenant_id = u.tenant_id and m.user_id = u.id order by o.id)) end,
       'organization_roles', case when 'organization_roles' = any (claims) then to_jsonb(array(
         select ur.organization_id || ':' || r.name from organization_user_roles ur
           join organization_roles r on r.tenant_id = ur.tenant_id and r.id = ur.organization_role_id
         where ur.tenant_id = u.tenant_id and ur.user_id = u.id order by ur.organization_id, r.name)) end)
     end as extended
   from users u, asked where u.id = $1 and not u.is_suspended`,
);

/** Users as tokens tell of them: one statement, whatever is told. */
@Injectable()
export class AccountClaimsRepository {
  constructor(private readonly database: Database) {}

  /** Undefined where there is no such user, or a suspended one. */
  find(userId: string, claims: readonly ExtendedClaim[]): Promise<StoredAccount | undefined> {
    return this.database.row<StoredAccount & object>(accountById, [userId, claims]);
  }
}
