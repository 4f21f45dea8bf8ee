import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { lockAll, rowLocks } from '#src/platform/database/row-locks.js';
import { updateReturning } from '#src/platform/database/update-returning.js';
import type { PasswordDigest } from '#src/platform/crypto/passwords/password-algorithm.js';
import type { UserDto } from './user.dto.js';
import { LISTED_IDENTITIES_BYTES } from './identities/user-identity.dto.js';
import { User } from './user.entity.js';

/**
 * The whole user, as it is kept. The digest of the password has another name than where it is shown, so that no answer
 * shows it that was not asked to.
 */
export type StoredUser = UserDto & {
  /** Null where there is none. */
  readonly password: PasswordDigest | null;
  readonly passwordUpdatedAt: Date | null;
  readonly isPasswordExpired: boolean;
  readonly logtoConfig: object;
  /** When all that they had ended last, as the database writes it; null where it never had. */
  readonly sessionsValidFrom: string | null;
};

type ChangeableColumn =
  | 'username'
  | 'usernameKey'
  | 'primaryEmail'
  | 'primaryPhone'
  | 'passwordDigest'
  | 'passwordAlgorithm'
  | 'passwordUpdatedAt'
  | 'isPasswordExpired'
  | 'name'
  | 'avatar'
  | 'profile'
  | 'customData'
  | 'isSuspended';
export type UserChanges = Partial<Pick<User, ChangeableColumn>>;
export type NewUser = Pick<User, 'id'> & Omit<UserChanges, 'isPasswordExpired' | 'isSuspended'>;

/**
 * In the order of the ids; identities beyond a number of bytes come without their details. One user may be wanted by
 * another identifier in place of an id, in the form in which that kind is unique; an e-mail address becomes that here.
 */
const wholeUsers = namedQuery(
  'whole users',
  `with wanted as materialized (
     select id, place from unnest($1::text[]) with ordinality as ids (id, place)
     union all select id, 1 from users where $3::text = 'username' and username_key = $4
     union all select id, 1 from users where $3 = 'email' and email_key = lower($4)
     union all select id, 1 from users where $3 = 'phone' and primary_phone = $4
   )
   select u.id, u.username, u.primary_email as "primaryEmail", u.primary_phone as "primaryPhone", u.name, u.avatar,
     u.custom_data as "customData", u.profile, u.last_sign_in_at as "lastSignInAt", u.created_at as "createdAt",
     u.updated_at as "updatedAt", u.application_id as "applicationId", u.cimd_client_id as "cimdClientId",
     u.is_suspended as "isSuspended", u.password_digest is not null as "hasPassword",
     case when u.password_digest is not null
       then jsonb_build_object('algorithm', u.password_algorithm, 'digest', u.password_digest) end as password,
     u.password_updated_at as "passwordUpdatedAt", u.is_password_expired as "isPasswordExpired",
     u.logto_config as "logtoConfig", u.sessions_valid_from::text as "sessionsValidFrom",
     coalesce((select jsonb_object_agg(i.target, jsonb_build_object('userId', i.identity_id)
           || case when i.details is null or i.bytes > $2 then '{}' else jsonb_build_object('details', i.details) end)
       from (
         select target, identity_id, details, sum(octet_length(details::text)) over (order by target) as bytes
         from user_identities where tenant_id = u.tenant_id and user_id = u.id
       ) i), '{}') as identities
   from wanted join users u on u.id = wanted.id
   order by wanted.place`,
);

const locks = rowLocks('users');
const touchUser = namedQuery('touch user', 'update users set updated_at = now() where id = $1 returning id');

const endSessions = namedQuery(
  'end sessions of a user',
  `update users set sessions_valid_from = to_timestamp($2::double precision / 1000), spared_session = $3
   where id = $1 returning id`,
);

const mergeColumns = {
  customData: namedQuery(
    'merge custom data of a user',
    `update users set custom_data = custom_data || $2::jsonb, updated_at = now()
     where id = $1 returning custom_data as merged`,
  ),
  profile: namedQuery(
    'merge profile of a user',
    `update users set profile = profile || $2::jsonb, updated_at = now()
     where id = $1 returning profile as merged`,
  ),
  logtoConfig: namedQuery(
    'merge configuration of a user',
    `update users set logto_config = jsonb_build_object(
         'mfa', coalesce(logto_config -> 'mfa', '{}') || coalesce($2::jsonb -> 'mfa', '{}'),
         'passkeySignIn', coalesce(logto_config -> 'passkeySignIn', '{}') || coalesce($2::jsonb -> 'passkeySignIn', '{}')),
       updated_at = now()
     where id = $1 returning logto_config as merged`,
  ),
};

/** The fields of a user that columns of other names belong to. */
const FIELDS: Readonly<Record<string, string>> = {
  usernameKey: 'username',
  passwordDigest: 'password',
  passwordAlgorithm: 'password',
  passwordUpdatedAt: 'password',
};

const ALL_BYTES = 2_147_483_647;

/** Users, one at a time. */
@Injectable()
export class UserRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<StoredUser | undefined> {
    return this.database.row<StoredUser>(wholeUsers, [[id], ALL_BYTES, null, null]);
  }

  /** `key` is the form in which that kind of identifier is unique, but for e-mail addresses, of which it is made here. */
  findBy(type: 'username' | 'email' | 'phone', key: string): Promise<StoredUser | undefined> {
    return this.database.row<StoredUser>(wholeUsers, [[], ALL_BYTES, type, key]);
  }

  /**
   * Finds users for a list, in the order of the ids, and leaves out those that do not exist. Identities show their
   * details until those of the user are too many bytes.
   */
  findMany(ids: readonly string[]): Promise<StoredUser[]> {
    return this.database.rows<StoredUser>(wholeUsers, [ids, LISTED_IDENTITIES_BYTES, null, null]);
  }

  exists(id: string): Promise<boolean> {
    return this.database.entities.existsBy(User, { id });
  }

  /** Keeps the user from being changed or deleted until the unit of work ends. Returns false where there is none. */
  lock(id: string): Promise<boolean> {
    return lockAll(this.database, locks.update, [id]);
  }

  /** Locks the user and makes now the time of its last change. Returns false where there is none. */
  async touch(id: string): Promise<boolean> {
    return (await this.database.row(touchUser, [id])) !== undefined;
  }

  async insert(values: NewUser): Promise<void> {
    const { profile = {}, customData = {}, ...columns } = values;
    await this.database.entities.insert(User, { profile, customData, logtoConfig: {}, ...columns });
  }

  /** Changes the user. Returns the names of the fields that were different; undefined where there is no user. */
  async update(id: string, changes: UserChanges): Promise<readonly string[] | undefined> {
    const updated = await updateReturning(this.database.entities, User, { where: { id }, set: changes });
    return updated && [...new Set(updated.changed.flatMap((column) => FIELDS[column] ?? column))];
  }

  /** Sessions that began until then (epoch milliseconds) count no longer, but for one. Locks the user. */
  async endSessions(id: string, until: number, spared: string | null): Promise<void> {
    await this.database.row(endSessions, [id, until, spared]);
  }

  /** Takes the place of a digest, unless that was changed meanwhile. */
  async replaceDigest(id: string, from: PasswordDigest, to: PasswordDigest): Promise<void> {
    await this.database.entities.update(
      User,
      { id, passwordDigest: from.digest, passwordAlgorithm: from.algorithm },
      { passwordDigest: to.digest, passwordAlgorithm: to.algorithm },
    );
  }

  /** Adds and replaces members at the top; returns all of them. Undefined where there is no user. */
  async merge(id: string, column: keyof typeof mergeColumns, members: object): Promise<object | undefined> {
    const merge = mergeColumns[column];
    return (await this.database.row<{ merged: object }>(merge, [id, JSON.stringify(members)]))?.merged;
  }

  /** Deletes the user with all that belongs to it. Returns false where there is none. */
  async delete(id: string): Promise<boolean> {
    const { affected } = await this.database.entities.delete(User, { id });
    return affected === 1;
  }
}
