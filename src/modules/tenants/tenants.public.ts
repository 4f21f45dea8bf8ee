export { ADMIN_TENANT, DEFAULT_TENANT } from './tenant-id.js';
export { TenantEndpoints } from './tenant-endpoints.js';
export { TENANT_SEEDS, TenantProvisioner } from './tenant-provisioner.js';
