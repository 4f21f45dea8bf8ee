export { encryptedSigningKeys } from './encrypted-signing-keys.repository.js';
export {
  HookCreated,
  HookDeleted,
  HookDeliveryReplayed,
  HookSigningKeyUpdated,
  HookUpdated,
} from './hook.events.js';
