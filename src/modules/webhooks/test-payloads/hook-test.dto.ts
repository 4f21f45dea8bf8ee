import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { oneOf, OneOf } from '#src/platform/http/fields/one-of.js';
import { HookConfigDto, MAX_EVENTS } from '../hook.dto.js';
import { HOOK_EVENTS, type HookEvent } from '../hook-event.js';

export class CreateHookTestDto {
  @ListOf(oneOf(HOOK_EVENTS), { min: 1, max: MAX_EVENTS, description: 'One payload is sent for each.' })
  events: HookEvent[];
  @Nested(() => HookConfigDto, { description: 'Counts instead of the one that is stored.' })
  config: HookConfigDto;
  @OneOf(HOOK_EVENTS, { optional: true, nullable: true, description: 'Deprecated, and ignored.' })
  event?: HookEvent | null;
}
