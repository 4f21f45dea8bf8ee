export { HOOK_EVENT_MEANINGS, INTERACTION_HOOK_EVENTS } from './hook-event.js';
export {
  HookCreated,
  HookDeleted,
  HookDeliveryReplayed,
  HookSigningKeyUpdated,
  HookUpdated,
} from './hook.events.js';
