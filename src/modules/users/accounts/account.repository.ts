import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import type { SocialIdentity } from '../identities/social-identity.js';
import type { OwnAccount } from './own-account.js';

/** What somebody has shown about an account. */
export interface ShownAccount {
  /** Epoch milliseconds. */
  readonly at: number;
  /** When all that the user had ended last, as it was seen then; undefined where nobody looked. */
  readonly validFrom?: string | null | undefined;
  /** The address, where it has to be the account's still. A phone number is in the form in which it is unique. */
  readonly by?: { readonly type: 'email' | 'phone'; readonly key: string };
}

// What ends everything is known to others only a while after the moment that it notes, so the time alone does not tell.
const noteSignIn = namedQuery(
  'note sign-in of a user',
  `update users set last_sign_in_at = to_timestamp($7::double precision / 1000)
   where id = $1 and not is_suspended
     and (sessions_valid_from is null or sessions_valid_from < to_timestamp($2::double precision / 1000))
     and (not $5::boolean or sessions_valid_from is not distinct from $6::timestamptz)
     and case $3::text when 'email' then email_key = lower($4) when 'phone' then primary_phone = $4 else true end
   returning id`,
);
const lockShown = namedQuery(
  'lock user for what was shown',
  `select id from users where id = $1 and not is_suspended
     and (sessions_valid_from is null or sessions_valid_from < to_timestamp($2::double precision / 1000))
     and (not $5::boolean or sessions_valid_from is not distinct from $6::timestamptz)
     and case $3::text when 'email' then email_key = lower($4) when 'phone' then primary_phone = $4 else true end
   for no key update`,
);
// No time is compared, for the same reason.
const lockOwn = namedQuery(
  'lock user for the own account',
  `select id from users where id = $1 and not is_suspended
     and (sessions_valid_from is not distinct from $2::timestamptz or spared_session = $3)
   for update`,
);
const refreshIdentity = namedQuery(
  'refresh social identity of a user',
  `update user_identities set details = $4
   where user_id = $1 and target = $2 and identity_id = $3 returning true as refreshed`,
);
const noteApplication = namedQuery(
  'note first application of a user',
  'update users set application_id = $2 where id = $1 and application_id is null',
);

/** What is asked about users, and noted of them, where they sign in. */
@Injectable()
export class AccountRepository {
  constructor(private readonly database: Database) {}

  /**
   * Returns false where the user is gone or suspended, all that was begun when it was shown has ended since, or the
   * address is not the user's any longer. `now` is in epoch milliseconds.
   */
  async noteSignIn(userId: string, now: number, shown: ShownAccount): Promise<boolean> {
    return (await this.database.row(noteSignIn, [...valuesOf(userId, shown), now])) !== undefined;
  }

  /** Nobody else changes the user until the unit of work ends. Returns false where `noteSignIn` does. */
  async lockShown(userId: string, shown: ShownAccount): Promise<boolean> {
    return (await this.database.row(lockShown, valuesOf(userId, shown))) !== undefined;
  }

  /**
   * Nobody else changes the user until the unit of work ends. Returns false where the user is gone or suspended, or all that
   * goes on elsewhere than where it was changed last has ended since their token was looked at.
   */
  async lockOwn({ userId, validFrom, sessionUid }: OwnAccount): Promise<boolean> {
    return (await this.database.row(lockOwn, [userId, validFrom, sessionUid ?? null])) !== undefined;
  }

  /** Keeps what a provider says of the user now. Returns false where the identity is not theirs. */
  async refreshIdentity(userId: string, { target, identity }: SocialIdentity): Promise<boolean> {
    const { userId: identityId, details } = identity;
    const values = [userId, target, identityId, details ? JSON.stringify(details) : null];
    return (await this.database.row(refreshIdentity, values)) !== undefined;
  }

  /** The first one stays. */
  async noteApplication(userId: string, applicationId: string): Promise<void> {
    await this.database.rows(noteApplication, [userId, applicationId]);
  }
}

const valuesOf = (userId: string, { at, by, validFrom }: ShownAccount): unknown[] => [
  userId,
  at,
  by?.type ?? null,
  by?.key ?? null,
  validFrom !== undefined,
  validFrom ?? null,
];
