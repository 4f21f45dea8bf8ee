export { TenantHostService } from './hosts/tenant-host.service.js';
export type { TenantHostDto } from './hosts/tenant-host.dto.js';
export { TenantService } from './tenant.service.js';
export type { TenantDto } from './tenant.dto.js';
