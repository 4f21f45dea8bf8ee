import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { lockAll, rowLocks } from '#src/platform/database/row-locks.js';

export interface InvitedUser {
  readonly isSuspended: boolean;
  /** Whether the address is the user's primary one, in any case of letters. */
  readonly hasAddress: boolean;
}

/** What a message says about who invites. */
export interface Inviter {
  readonly id: string;
  readonly username: string | null;
  readonly primaryEmail: string | null;
  readonly primaryPhone: string | null;
  readonly name: string | null;
  readonly avatar: string | null;
  readonly profile: object;
}

const selectInviter = namedQuery(
  'inviter',
  `select id, username, primary_email as "primaryEmail", primary_phone as "primaryPhone", name, avatar, profile
   from users where id = $1`,
);
const locks = rowLocks('users');
const lockUser = namedQuery(
  'lock user with address',
  `select is_suspended as "isSuspended", coalesce(email_key = lower($2), false) as "hasAddress"
   from users where id = $1 for no key update`,
);
const selectMember = namedQuery(
  'member with address',
  `select u.id from users u
     join organization_users ou on ou.tenant_id = u.tenant_id and ou.user_id = u.id and ou.organization_id = $1
   where u.email_key = lower($2)`,
);

const lockMembership = namedQuery(
  'lock membership of invited user',
  'select user_id from organization_users where organization_id = $1 and user_id = $2 for key share',
);

/** Users, as invitations look at them. */
@Injectable()
export class InvitedUserRepository {
  constructor(private readonly database: Database) {}

  findInviter(id: string): Promise<Inviter | undefined> {
    return this.database.row<Inviter>(selectInviter, [id]);
  }

  /** Says whether there is such a user, and keeps it from being deleted until the unit of work ends. */
  lockInviter(id: string): Promise<boolean> {
    return lockAll(this.database, locks.keyShare, [id]);
  }

  /** Undefined where there is none. Keeps the user from being changed or deleted until the unit of work ends. */
  lock(id: string, address: string): Promise<InvitedUser | undefined> {
    return this.database.row<InvitedUser>(lockUser, [id, address]);
  }

  /** Whether the primary address of a member is this one. */
  async isMember(organizationId: string, address: string): Promise<boolean> {
    return (await this.database.row(selectMember, [organizationId, address])) !== undefined;
  }

  /** Keeps a user who is a member from being removed until the unit of work ends. */
  async lockMembership(organizationId: string, userId: string): Promise<void> {
    await this.database.row(lockMembership, [organizationId, userId]);
  }
}
