import { Injectable } from '@nestjs/common';
import { HashPurpose, KeyedHash } from '#src/platform/crypto/keyed-hash.js';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';

const RECIPIENT = new HashPurpose('message-recipient');

// One row a recipient, so that requests that race wait for each other. While the recipient gets no more, the row stays as
// it is; it says since when, so that this is told once.
const countSend = namedQuery(
  'count message',
  `insert into message_sends (recipient_hash, sent_at, refused_at, expires_at)
   values ($1, array[$2::timestamptz], null, $2 + $3::interval)
   on conflict (tenant_id, recipient_hash) do update
   set (sent_at, refused_at, expires_at) = (
     select case when is_full then recent else recent || $2 end, case when is_full then $2 end, $2 + $3
     from (
       select array(select moment from unnest(message_sends.sent_at) as moment where moment > $2 - $3) as recent
     ) as kept, lateral (select cardinality(recent) >= $4::int as is_full) as decision
   )
   where message_sends.refused_at is null
     or (select count(*) from unnest(message_sends.sent_at) as moment where moment > $2 - $3) < $4
   returning refused_at is null as "isAllowed"`,
);
const sweep = namedQuery(
  'sweep message sends',
  `select sweep_message_sends(to_timestamp($1::double precision / 1000), $2) as swept`,
);

/** How many messages recipients get within a time. */
export interface SendWindow {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly seconds: number;
  readonly max: number;
}

/** Recipients are stored as keyed hashes. */
@Injectable()
export class MessageSendRepository {
  constructor(
    private readonly database: Database,
    private readonly keyedHash: KeyedHash,
  ) {}

  /** Counts a message, unless the recipient had as many as there may be; says whether it is the first that is one too many. */
  async count(
    recipient: string,
    { now, seconds, max }: SendWindow,
  ): Promise<'allowed' | 'first-refused' | 'refused'> {
    const row = await this.database.row<{ isAllowed: boolean }>(countSend, [
      await this.keyedHash.of(RECIPIENT, recipient),
      new Date(now),
      `${seconds} seconds`,
      max,
    ]);
    if (!row) return 'refused';
    return row.isAllowed ? 'allowed' : 'first-refused';
  }

  /** Deletes up to `batch` rows, of all tenants, in which nothing counts any more; says how many there were. */
  async sweep(cutoff: number, batch: number): Promise<number> {
    return (await this.database.row<{ swept: number }>(sweep, [cutoff, batch]))?.swept ?? 0;
  }
}
