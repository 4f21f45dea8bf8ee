import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';

export interface NewMessage {
  readonly id: string;
  /** A JSON object that says nothing of a hook, as text. */
  readonly body: string;
  /** The ids of the hooks that it is for. */
  readonly hookIds: readonly string[];
}

const insertMessage = namedQuery(
  'insert hook message',
  `insert into hook_messages (id, body, waiting, created_at)
   values ($1, $2, $3, to_timestamp($4::double precision / 1000))
   on conflict (tenant_id, id) do update set waiting = excluded.waiting, created_at = excluded.created_at`,
);
const selectBody = namedQuery('body of hook message', 'select body from hook_messages where id = $1');
const deleteLast = namedQuery(
  'delete hook message that nobody else waits for',
  'delete from hook_messages where id = $1 and waiting <@ array[$2::text] returning id',
);
const removeWaiting = namedQuery(
  'remove hook from message',
  'update hook_messages set waiting = array_remove(waiting, $2::text) where id = $1',
);
const sweepUntil = namedQuery(
  'sweep old hook messages',
  `with old as (
     select id from hook_messages where created_at <= to_timestamp($1::double precision / 1000)
     order by created_at limit $2 for update skip locked
   ), deleted as (
     delete from hook_messages where id = any (array(select id from old)) returning 1
   )
   select count(*)::int as swept from deleted`,
);

/** What hooks are told, each message once, however many hooks it is for. */
@Injectable()
export class MessageRepository {
  constructor(private readonly database: Database) {}

  /** One that is there is for these hooks again: its event was dispatched twice, or is replayed. */
  async insert({ id, body, hookIds }: NewMessage, createdAt: number): Promise<void> {
    await this.database.rows(insertMessage, [id, body, hookIds, createdAt]);
  }

  async findBody(id: string): Promise<string | undefined> {
    return (await this.database.row<{ body: string }>(selectBody, [id]))?.body;
  }

  /** The hook needs it no longer. Who comes last deletes it; of two that come at once, maybe nobody does. */
  async leave(id: string, hookId: string): Promise<void> {
    if (await this.database.row(deleteLast, [id, hookId])) return;
    await this.database.rows(removeWaiting, [id, hookId]);
  }

  /** Deletes up to `batch` of those of the tenant that were made until `cutoff` (epoch milliseconds); says how many. */
  async sweepUntil(cutoff: number, batch: number): Promise<number> {
    return (await this.database.row<{ swept: number }>(sweepUntil, [cutoff, batch]))?.swept ?? 0;
  }
}
