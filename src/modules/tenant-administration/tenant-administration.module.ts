import { type DynamicModule, Module } from '@nestjs/common';
import { AuditLogsModule } from '#src/modules/audit-logs/audit-logs.module.js';
import { TenantsModule } from '#src/modules/tenants/tenants.module.js';
import { OutboundModule } from '#src/platform/outbound/outbound.module.js';
import { TenantHostController } from './hosts/tenant-host.controller.js';
import { TenantHostPolicy } from './hosts/tenant-host.policy.js';
import { TenantHostService } from './hosts/tenant-host.service.js';
import { TenantAnnouncements } from './tenant-announcements.js';
import { TenantErasure } from './tenant-erasure.js';
import { TenantTrailListener } from './tenant-trail.listener.js';
import { TenantController } from './tenant.controller.js';
import { TenantService } from './tenant.service.js';

/** The API through which operators look after tenants; the tenant `admin` has it, and no other. */
@Module({
  imports: [AuditLogsModule, OutboundModule, TenantsModule],
  controllers: [TenantController, TenantHostController],
  providers: [
    TenantAnnouncements,
    TenantErasure,
    TenantHostPolicy,
    TenantHostService,
    TenantService,
    TenantTrailListener,
  ],
  exports: [TenantHostService, TenantService],
})
export class TenantAdministrationModule {
  /** Provisioning is the one of the application, which knows the seeds of every module. */
  static of(provisioning: DynamicModule): DynamicModule {
    return { module: TenantAdministrationModule, imports: [provisioning] };
  }
}
