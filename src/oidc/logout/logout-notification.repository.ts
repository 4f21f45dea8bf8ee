import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { Database } from '#src/platform/database/database.js';
import { Lists } from '#src/platform/database/lists.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { LogoutNotification, type NotificationState } from './logout-notification.entity.js';

export interface Outcome {
  readonly state: NotificationState;
  readonly attempts: number;
  readonly lastError: string | null;
}

const insertNotifications = namedQuery(
  'insert logout notifications',
  `insert into logout_notifications (id, user_id, session_uid, application_id, created_at)
   select id, "userId", "sessionUid", "applicationId", to_timestamp($2::double precision / 1000)
   from json_to_recordset($1) as notification (id text, "userId" text, "sessionUid" text, "applicationId" text)`,
);
const deleteBeyond = namedQuery(
  'delete logout notifications beyond a number',
  `delete from logout_notifications where user_id = $1 and id in (
     select id from logout_notifications where user_id = $1 order by created_at desc, id desc offset $2)`,
);
const updateNotification = namedQuery(
  'update logout notification',
  `update logout_notifications set state = $2, attempts = $3, last_error = $4,
     tried_at = to_timestamp($5::double precision / 1000)
   where id = $1`,
);
const sweepUntil = namedQuery(
  'sweep old logout notifications',
  `with old as (
     select id from logout_notifications where created_at <= to_timestamp($1::double precision / 1000)
     order by created_at limit $2 for update skip locked
   ), deleted as (
     delete from logout_notifications where id = any (array(select id from old)) returning 1
   )
   select count(*)::int as swept from deleted`,
);
const selectReceivers = namedQuery(
  'applications told of logouts',
  `select id from applications where id = any ($1) and oidc_client_metadata ->> 'backchannelLogoutUri' <> ''`,
);

@Injectable()
export class LogoutNotificationRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  /** Those of the clients that want to be told. */
  async receiversAmong(clientIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.rows<{ id: string }>(selectReceivers, [clientIds]);
    return new Set(rows.map(({ id }) => id));
  }

  /** Lists those about a user, the latest first. */
  list(userId: string, page: PageRequest): Promise<Page<LogoutNotification>> {
    const list = this.database.entities
      .createQueryBuilder(LogoutNotification, 'notification')
      .where({ userId })
      .orderBy({ 'notification.createdAt': 'DESC', 'notification.id': 'DESC' });
    return this.lists.page(list, page);
  }

  async insert(
    notifications: readonly Pick<LogoutNotification, 'id' | 'userId' | 'sessionUid' | 'applicationId'>[],
    createdAt: number,
  ): Promise<void> {
    await this.database.rows(insertNotifications, [JSON.stringify(notifications), createdAt]);
  }

  /** Deletes all but the latest about a user. */
  async deleteBeyond(userId: string, kept: number): Promise<void> {
    await this.database.rows(deleteBeyond, [userId, kept]);
  }

  /** Does nothing where it is gone. */
  async update(id: string, { state, attempts, lastError }: Outcome, triedAt: number): Promise<void> {
    await this.database.rows(updateNotification, [id, state, attempts, lastError, triedAt]);
  }

  /** Deletes up to `batch` of those of the tenant that were made until `cutoff` (epoch milliseconds); says how many. */
  async sweepUntil(cutoff: number, batch: number): Promise<number> {
    return (await this.database.row<{ swept: number }>(sweepUntil, [cutoff, batch]))?.swept ?? 0;
  }
}
