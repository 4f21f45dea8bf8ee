import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { oneOf, OneOf } from '#src/platform/http/fields/one-of.js';
import { QueryFlag } from '#src/platform/http/fields/query-flag.js';
import { IgnoredTenantId, TenantId } from '#src/platform/http/fields/tenant-id.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';
import { Whole } from '#src/platform/http/fields/whole.js';
import { HookHeaders } from './hook-headers.js';
import { HOOK_EVENTS, type HookEvent } from './hook-event.js';

/** Each event asks every webhook of its tenant. */
export const MAX_HOOKS = 100;

/** Far more than there are, since the same may be named twice. */
export const MAX_EVENTS = 100;

const EVENT = 'Deprecated: a single event, which counts where `events` is empty.';

export class HookConfigDto {
  @Text({
    max: 2048,
    description:
      'Where events are sent to, by POST. Whether it can be reached is seen only when it is called.',
    example: ACME.hook.url,
  })
  url: string;
  @HookHeaders({ optional: true, description: 'Headers to send with every event, such as `Authorization`.' })
  headers?: Record<string, string>;
  @Whole({
    min: 0,
    max: 3,
    optional: true,
    description: 'Deprecated, without effect: every delivery is tried for 22 hours.',
  })
  retries?: number;
}

@Example({
  name: ACME.hook.name,
  events: ['User.Created', 'User.Data.Updated', 'User.Deleted'],
  config: { url: ACME.hook.url },
})
export class CreateHookDto {
  @IgnoredTenantId() tenantId?: string;
  @Text({ min: 1, max: 256, optional: true, description: 'What operators see. Empty without it.' })
  name?: string;
  @OneOf(HOOK_EVENTS, { optional: true, description: EVENT }) event?: HookEvent;
  @ListOf(oneOf(HOOK_EVENTS), {
    min: 1,
    max: MAX_EVENTS,
    optional: true,
    description: 'What the webhook is called for, such as `User.Created`. Needed unless `event` is there.',
  })
  events?: HookEvent[];
  @Nested(() => HookConfigDto, { description: 'Where and how it is called.' }) config: HookConfigDto;
  @Flag({
    optional: true,
    description: '`false`: it is called for nothing until it is switched on. `true` by default.',
  })
  enabled?: boolean;
  @Timestamp({ optional: true, description: 'Ignored: the server says when.' }) createdAt?: Date;
}

@Example({ events: ['User.Created', 'User.Deleted', 'Organization.Membership.Updated'] })
export class UpdateHookDto {
  @IgnoredTenantId() tenantId?: string;
  @Text({ min: 1, max: 256, optional: true, description: 'The new name. Left out, it stays.' }) name?: string;
  @OneOf(HOOK_EVENTS, { optional: true, nullable: true, description: EVENT }) event?: HookEvent | null;
  @ListOf(oneOf(HOOK_EVENTS), {
    min: 1,
    max: MAX_EVENTS,
    optional: true,
    description: 'All that the webhook is called for from now on. Left out, it stays.',
  })
  events?: HookEvent[];
  @Nested(() => HookConfigDto, {
    optional: true,
    description: 'Where and how it is called. Replaced as a whole, headers too.',
  })
  config?: HookConfigDto;
  @Flag({
    optional: true,
    description:
      '`false` switches it off, `true` on again, after it was switched off for failing too. Left out, it stays.',
  })
  enabled?: boolean;
  @Timestamp({ optional: true, description: 'Ignored: the server says when.' }) createdAt?: Date;
}

export class HookDto {
  @TenantId() tenantId: string;
  @Text({ max: 21, description: 'Id of the webhook.' }) id: string;
  @Text({ max: 256, description: 'What operators see.' }) name: string;
  @OneOf(HOOK_EVENTS, { nullable: true, description: EVENT }) event: HookEvent | null;
  @ListOf(oneOf(HOOK_EVENTS), { max: MAX_EVENTS, description: 'What it is called for.' }) events: HookEvent[];
  @Nested(() => HookConfigDto, { description: 'Where and how it is called.' }) config: HookConfigDto;
  @Text({ max: 64, description: 'The key of the signature that every request carries.' }) signingKey: string;
  @Flag({ description: 'Whether it is called.' }) enabled: boolean;
  @Timestamp({ nullable: true, description: 'Since when its address takes nothing; `null` where it does.' })
  failingSince: Date | null;
  @Timestamp({
    nullable: true,
    description: 'When the webhook was switched off because it had taken nothing for three days.',
  })
  switchedOffAt: Date | null;
  @Timestamp({ description: 'When it was created.' }) createdAt: Date;
}

export class ExecutionStatsDto {
  @Whole({ min: 0, description: 'Requests of the last 24 hours that were taken.' }) successCount: number;
  @Whole({ min: 0, description: 'Requests of the last 24 hours, failed ones too.' }) requestCount: number;
}

export class HookWithStatsDto extends HookDto {
  @Nested(() => ExecutionStatsDto, {
    optional: true,
    description: 'Requests of the last 24 hours, where asked for.',
  })
  executionStats?: ExecutionStatsDto;
}

export class ListHooksDto {
  @QueryFlag({
    description: '`true`: add how many requests of the last 24 hours there were, and how many were taken.',
    example: 'true',
  })
  includeExecutionStats?: boolean;
}

export class GetHookDto {
  @Text({
    optional: true,
    description:
      'Add how many requests of the last 24 hours there were, and how many were taken. Any text means yes.',
    example: 'true',
  })
  includeExecutionStats?: string;
}
