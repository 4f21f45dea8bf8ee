export {
  SESSION_CONFIG_TOPIC,
  SessionConfigService as SessionConfigs,
} from './configs/session-config.service.js';
export { ADMIN_TENANT, DEFAULT_TENANT } from './tenant-id.js';
export { TenantConfigRepository } from './tenant-config.repository.js';
export { TenantConfigSeed } from './tenant-config.seed.js';
export { TenantEndpoints } from './tenant-endpoints.js';
export { TENANT_SEEDS, TenantProvisioner } from './tenant-provisioner.js';
export { ConfigUpdated } from './configs/config.events.js';
export type { UserImportConfig } from './tenant-configs.js';
