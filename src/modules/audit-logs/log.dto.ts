import { Json } from '#src/platform/http/fields/json.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { QueryFlag } from '#src/platform/http/fields/query-flag.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';
import { TimeBound } from './log-window.js';

/** The filters of the recent entries of a webhook. */
export class ListHookLogsDto {
  @Text({ optional: true, description: 'Only entries of this key.' }) logKey?: string;
  @QueryFlag({
    description: 'Count no further than 10,001; `Total-Number-Is-Capped` says where that happened.',
  })
  enableCap?: boolean;
  @TimeBound('Only entries of this moment and later, in epoch milliseconds.') start_time?: number;
  @TimeBound('Only entries of this moment and earlier, in epoch milliseconds.') end_time?: number;
}

export class ListLogsDto extends ListHookLogsDto {
  @Text({ optional: true, description: 'Only entries about this user.' }) userId?: string;
  @Text({ optional: true, description: 'Only entries about this application.' }) applicationId?: string;
  @Text({
    optional: true,
    description:
      'Only entries of this key. `Management` lists changes made through this API, `Management.CreateRole` those by one operation; otherwise they are left out.',
  })
  declare logKey?: string;
}

export class HookLogDto {
  @Text({ min: 1, max: 21 }) id: string;
  @Text({ min: 1, max: 128, description: 'What happened: `ExchangeTokenBy.RefreshToken`.' }) key: string;
  @Json({
    description:
      '`key` and `result` (`Success` or `Error`), and whatever else is known: `error`, `ip`, `userAgent`, `userAgentParsed`, `userId`, `applicationId`, `sessionId`, `params`, …',
  })
  payload: JsonObject;
  @Timestamp() createdAt: Date;
}

export class LogDto extends HookLogDto {
  @Text({ max: 21 }) tenantId: string;
}
