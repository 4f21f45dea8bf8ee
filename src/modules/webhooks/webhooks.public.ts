export { HOOK_EVENT_MEANINGS, INTERACTION_HOOK_EVENTS } from './hook-event.js';
export {
  HookCreated,
  HookDeleted,
  HookDeliveryReplayed,
  HookSigningKeyUpdated,
  HookUpdated,
} from './hook.events.js';
export { CreateHookDto } from './hook.dto.js';
export { HOOK_ROWS } from './imported-rows.repository.js';
export { SigningKeys } from './signing-keys.js';
