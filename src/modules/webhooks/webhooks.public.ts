export {
  HookCreated,
  HookDeleted,
  HookDeliveryReplayed,
  HookSigningKeyUpdated,
  HookUpdated,
} from './hook.events.js';
