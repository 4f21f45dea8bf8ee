import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { TenantResolver } from '#src/platform/tenancy/tenant-resolver.js';
import type { TenantSeed } from '#src/platform/tenancy/tenant-seed.js';
import { AdminConsoleConfigController } from './configs/admin-console-config.controller.js';
import { AdminConsoleConfigService } from './configs/admin-console-config.service.js';
import { IdTokenConfigController } from './configs/id-token-config.controller.js';
import { IdTokenConfigService } from './configs/id-token-config.service.js';
import { SessionConfigController } from './configs/session-config.controller.js';
import { SessionConfigService } from './configs/session-config.service.js';
import { HostTenantResolver } from './host-tenant-resolver.js';
import { TenantConfigRepository } from './tenant-config.repository.js';
import { TenantEndpoints } from './tenant-endpoints.js';
import { TENANT_SEEDS, TenantProvisioner } from './tenant-provisioner.js';
import { TenantRepository } from './tenant.repository.js';

const services = [TenantRepository, TenantEndpoints, TenantConfigRepository, SessionConfigService];

@Module({
  controllers: [AdminConsoleConfigController, IdTokenConfigController, SessionConfigController],
  providers: [
    ...services,
    AdminConsoleConfigService,
    IdTokenConfigService,
    { provide: TenantResolver, useClass: HostTenantResolver },
  ],
  exports: [...services, TenantResolver],
})
export class TenantsModule {}

/** Provisioning knows the seeds of every module, in the order in which they depend on each other. */
@Module({})
export class TenantProvisioningModule {
  static of(imports: Type[], seeds: Type<TenantSeed>[]): DynamicModule {
    return {
      module: TenantProvisioningModule,
      imports: [TenantsModule, ...imports],
      providers: [
        ...seeds,
        { provide: TENANT_SEEDS, useFactory: (...made: TenantSeed[]) => made, inject: seeds },
        TenantProvisioner,
      ],
      exports: [TenantProvisioner],
    };
  }
}
