export { TenantChangesRepository, type TenantRecord } from './tenant-changes.repository.js';
export { TenantEndpoints } from './tenant-endpoints.js';
export { type TenantHost, MAX_HOSTS, TenantHostRepository } from './tenant-host.repository.js';
export { ADMIN_TENANT, DEFAULT_TENANT, TENANT_ID } from './tenant-id.js';
export { TENANT_SEEDS, TenantProvisioner } from './tenant-provisioner.js';
export { TenantErrors } from './tenant.errors.js';
export { TENANTS_TOPIC } from './tenants-topic.js';
