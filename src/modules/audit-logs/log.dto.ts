import { ACME } from '#src/kernel/acme.js';
import { Json } from '#src/platform/http/fields/json.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { QueryFlag } from '#src/platform/http/fields/query-flag.js';
import { TenantId } from '#src/platform/http/fields/tenant-id.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';
import { TimeBound } from './log-window.js';

/** The filters of the recent entries of a webhook. */
export class ListHookLogsDto {
  @Text({ optional: true, description: 'Only entries of this key.', example: 'TriggerHook.User.Created' })
  logKey?: string;
  @QueryFlag({
    description:
      '`true`: count no further than 10,001, which is faster on a long log. `Total-Number-Is-Capped` says where counting stopped.',
    example: 'true',
  })
  enableCap?: boolean;
  @TimeBound({
    description: 'Only entries of this moment and later, in milliseconds since 1970.',
    example: '1767225600000',
  })
  start_time?: number;
  @TimeBound({
    description: 'Only entries of this moment and earlier, in milliseconds since 1970.',
    example: '4102444800000',
  })
  end_time?: number;
}

export class ListLogsDto extends ListHookLogsDto {
  @Text({
    optional: true,
    description: 'Only entries about what this user did.',
    example: ACME.ada.id,
  })
  userId?: string;
  @Text({
    optional: true,
    description: 'Only entries about what this application did.',
    example: ACME.orderSync.id,
  })
  applicationId?: string;
  @Text({
    optional: true,
    description:
      'Only changes of what has this id, made or refused: a user, an application, an organization, a role, …, also where it was linked with something else. Without `logKey` all of them.',
    example: ACME.organization.id,
  })
  targetId?: string;
  @Text({
    optional: true,
    description:
      'Only entries of this key. `Management` lists what was changed through this API, `Management.CreateRole` what one operation changed; without it such changes are left out.',
    example: 'ExchangeTokenBy.ClientCredentials',
  })
  declare logKey?: string;
}

export class HookLogDto {
  @Text({ min: 1, max: 21, description: 'Id of the entry.' }) id: string;
  @Text({ min: 1, max: 128, description: 'What happened, such as `ExchangeTokenBy.RefreshToken`.' })
  key: string;
  @Json({
    description:
      '`key` and `result` (`Success` or `Error`), and whatever else is known: `error`, `ip`, `userAgent`, `userAgentParsed`, `userId`, `applicationId`, `sessionId`, `params`, … Of changes `organizationId` where a member of it acted, `actor` (`type`, `id`, `tenantId`), `target` (what it was about: ids by kind) and `changes`: `event`, `target`, the names of the `fields` that changed, and the ids of what was `added` and `removed`.',
  })
  payload: JsonObject;
  @Timestamp({ description: 'When it happened.' }) createdAt: Date;
}

export class LogDto extends HookLogDto {
  @TenantId() tenantId: string;
}
