import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { oneOf, OneOf } from '#src/platform/http/fields/one-of.js';
import { HookConfigDto, MAX_EVENTS } from '../hook.dto.js';
import { HOOK_EVENTS, type HookEvent } from '../hook-event.js';

@Example({ events: ['User.Created'], config: { url: ACME.hook.url } })
export class CreateHookTestDto {
  @ListOf(oneOf(HOOK_EVENTS), {
    min: 1,
    max: MAX_EVENTS,
    description: 'What to send a made-up payload of; one request each.',
  })
  events: HookEvent[];
  @Nested(() => HookConfigDto, { description: 'Where to send it; counts instead of what is stored.' })
  config: HookConfigDto;
  @OneOf(HOOK_EVENTS, { optional: true, nullable: true, description: 'Deprecated, and ignored.' })
  event?: HookEvent | null;
}
