import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { TenantResolver } from '#src/platform/tenancy/tenant-resolver.port.js';
import type { TenantSeed } from '#src/platform/tenancy/tenant-seed.js';
import { AdminConsoleConfigController } from './admin-console-config.controller.js';
import { AdminConsoleConfigService } from './admin-console-config.service.js';
import { HostTenantResolver } from './host-tenant-resolver.js';
import { TenantEndpointController } from './tenant-endpoint.controller.js';
import { TenantEndpointService } from './tenant-endpoint.service.js';
import { TenantEndpoints } from './tenant-endpoints.js';
import { TENANT_SEEDS, TenantProvisioner } from './tenant-provisioner.js';
import { TenantChangesRepository } from './tenant-changes.repository.js';
import { TenantHostRepository } from './tenant-host.repository.js';
import { TenantRepository } from './tenant.repository.js';

@Module({
  controllers: [AdminConsoleConfigController, TenantEndpointController],
  providers: [
    TenantEndpoints,
    TenantEndpointService,
    TenantRepository,
    TenantChangesRepository,
    TenantHostRepository,
    AdminConsoleConfigService,
    { provide: TenantResolver, useClass: HostTenantResolver },
  ],
  exports: [TenantChangesRepository, TenantEndpoints, TenantHostRepository, TenantResolver],
})
export class TenantsModule {}

/** Provisioning knows the seeds of every module, in the order in which they depend on each other. */
@Module({
  imports: [TenantsModule],
  providers: [TenantProvisioner, TenantRepository],
  exports: [TenantProvisioner],
})
export class TenantProvisioningModule {
  static of(imports: Type[], seeds: Type<TenantSeed>[]): DynamicModule {
    return {
      module: TenantProvisioningModule,
      imports,
      providers: [{ provide: TENANT_SEEDS, useFactory: (...made: TenantSeed[]) => made, inject: seeds }],
    };
  }
}
