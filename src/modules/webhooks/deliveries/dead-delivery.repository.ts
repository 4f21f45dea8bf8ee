import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { Database } from '#src/platform/database/database.js';
import { Lists } from '#src/platform/database/lists.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { DeadDelivery } from './dead-delivery.entity.js';

export interface NewDeadDelivery extends Pick<DeadDelivery, 'hookId' | 'event' | 'attempts' | 'lastError'> {
  readonly deliveryId: string;
  /** The body, but for the id of the hook. */
  readonly message: string;
}

export interface TakenDelivery extends DeadDeliveryKey {
  readonly event: string;
  readonly message: string;
}

export interface DeadDeliveryKey {
  readonly hookId: string;
  readonly deliveryId: string;
}

// The lock lets no deletion of the hook come between.
const insertDelivery = namedQuery(
  'insert dead hook delivery',
  `insert into hook_dead_deliveries (id, hook_id, event, body, attempts, last_error, failed_at)
   select $1::varchar, id, $3::varchar, $4::text, $5::integer, $6::text, to_timestamp($7::double precision / 1000)
   from hooks where id = $2 for key share
   on conflict (tenant_id, id) do update
     set attempts = excluded.attempts, last_error = excluded.last_error, failed_at = excluded.failed_at`,
);
const takeDelivery = namedQuery(
  'take dead hook delivery',
  `delete from hook_dead_deliveries where id = $1 and hook_id = $2
   returning id as "deliveryId", hook_id as "hookId", event, body as message`,
);
const sweepUntil = namedQuery(
  'sweep old dead hook deliveries',
  `with old as (
     select id from hook_dead_deliveries where failed_at <= to_timestamp($1::double precision / 1000)
     order by failed_at limit $2 for update skip locked
   ), deleted as (
     delete from hook_dead_deliveries where id = any (array(select id from old)) returning 1
   )
   select count(*)::int as swept from deleted`,
);
const deleteBeyond = namedQuery(
  'delete dead hook deliveries beyond a number or size',
  `delete from hook_dead_deliveries where id in (
     select id from (
       select id, row_number() over latest as number, sum(octet_length(body)) over latest as bytes
       from hook_dead_deliveries window latest as (order by failed_at desc, id)
     ) as counted
     where number > $1 or bytes > $2
   )`,
);

@Injectable()
export class DeadDeliveryRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  /** Lists the deliveries of a hook that failed after `cutoff` (epoch milliseconds), the latest first. */
  list(hookId: string, cutoff: number, page: PageRequest): Promise<Page<DeadDelivery>> {
    const list = this.database.entities
      .createQueryBuilder(DeadDelivery, 'delivery')
      .where({ hookId, failedAt: MoreThan(new Date(cutoff)) })
      .orderBy({ 'delivery.failedAt': 'DESC', 'delivery.id': 'DESC' });
    return this.lists.page(list, page);
  }

  /** Does nothing where the hook is gone. */
  async insert(
    { deliveryId, hookId, event, message, attempts, lastError }: NewDeadDelivery,
    failedAt: number,
  ): Promise<void> {
    await this.database.rows(insertDelivery, [
      deliveryId,
      hookId,
      event,
      message,
      attempts,
      lastError,
      failedAt,
    ]);
  }

  /** Deletes it and returns what is to be delivered; undefined where there is none, or somebody else took it. */
  take({ hookId, deliveryId }: DeadDeliveryKey): Promise<TakenDelivery | undefined> {
    return this.database.row<TakenDelivery>(takeDelivery, [deliveryId, hookId]);
  }

  /** Deletes up to `batch` of those of the tenant that failed until `cutoff` (epoch milliseconds); says how many. */
  async sweepUntil(cutoff: number, batch: number): Promise<number> {
    return (await this.database.row<{ swept: number }>(sweepUntil, [cutoff, batch]))?.swept ?? 0;
  }

  /** Deletes all but the latest `kept` of the tenant, and of these all but the latest whose bodies have so many bytes. */
  async deleteBeyond(kept: number, bytes: number): Promise<void> {
    await this.database.rows(deleteBeyond, [kept, bytes]);
  }
}
