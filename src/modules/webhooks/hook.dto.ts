import { Flag } from '#src/platform/http/fields/flag.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { oneOf, OneOf } from '#src/platform/http/fields/one-of.js';
import { QueryFlag } from '#src/platform/http/fields/query-flag.js';
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
const IGNORED = 'Ignored: the server knows.';
const STATS = 'Whether to count the requests of the last 24 hours.';

export class HookConfigDto {
  @Text({
    max: 2048,
    description: 'Where events are sent to. That it is a URL is only seen when it is called.',
    example: 'https://example.com/webhook',
  })
  url: string;
  @HookHeaders({ optional: true, description: 'Headers to send, by their names.' })
  headers?: Record<string, string>;
  @Whole({
    min: 0,
    max: 3,
    optional: true,
    description: 'Deprecated, without effect: every delivery is tried for 22 hours.',
  })
  retries?: number;
}

export class CreateHookDto {
  @Text({ max: 21, optional: true, description: IGNORED }) tenantId?: string;
  @Text({ min: 1, max: 256, optional: true }) name?: string;
  @OneOf(HOOK_EVENTS, { optional: true, description: EVENT }) event?: HookEvent;
  @ListOf(oneOf(HOOK_EVENTS), {
    min: 1,
    max: MAX_EVENTS,
    optional: true,
    description: 'What the webhook is called for.',
  })
  events?: HookEvent[];
  @Nested(() => HookConfigDto) config: HookConfigDto;
  @Flag({ optional: true, description: '`true` by default.' }) enabled?: boolean;
  @Timestamp({ optional: true, description: IGNORED }) createdAt?: Date;
}

export class UpdateHookDto {
  @Text({ max: 21, optional: true, description: IGNORED }) tenantId?: string;
  @Text({ min: 1, max: 256, optional: true }) name?: string;
  @OneOf(HOOK_EVENTS, { optional: true, nullable: true, description: EVENT }) event?: HookEvent | null;
  @ListOf(oneOf(HOOK_EVENTS), { min: 1, max: MAX_EVENTS, optional: true }) events?: HookEvent[];
  @Nested(() => HookConfigDto, { optional: true, description: 'Takes the place of all that was there.' })
  config?: HookConfigDto;
  @Flag({ optional: true }) enabled?: boolean;
  @Timestamp({ optional: true, description: IGNORED }) createdAt?: Date;
}

export class HookDto {
  @Text({ max: 21 }) tenantId: string;
  @Text({ max: 21 }) id: string;
  @Text({ max: 256 }) name: string;
  @OneOf(HOOK_EVENTS, { nullable: true, description: EVENT }) event: HookEvent | null;
  @ListOf(oneOf(HOOK_EVENTS), { max: MAX_EVENTS }) events: HookEvent[];
  @Nested(() => HookConfigDto) config: HookConfigDto;
  @Text({ max: 64, description: 'The key of the signature that every request carries.' }) signingKey: string;
  @Flag() enabled: boolean;
  @Timestamp({ nullable: true, description: 'Since when the endpoint takes nothing; `null` where it does.' })
  failingSince: Date | null;
  @Timestamp({
    nullable: true,
    description: 'When the webhook was switched off because it had taken nothing for three days.',
  })
  switchedOffAt: Date | null;
  @Timestamp() createdAt: Date;
}

export class ExecutionStatsDto {
  @Whole({ min: 0 }) successCount: number;
  @Whole({ min: 0 }) requestCount: number;
}

export class HookWithStatsDto extends HookDto {
  @Nested(() => ExecutionStatsDto, {
    optional: true,
    description: 'Requests of the last 24 hours, where asked for.',
  })
  executionStats?: ExecutionStatsDto;
}

export class ListHooksDto {
  @QueryFlag({ description: STATS }) includeExecutionStats?: boolean;
}

export class GetHookDto {
  @Text({ optional: true, description: `${STATS} Any text means yes.` }) includeExecutionStats?: string;
}
