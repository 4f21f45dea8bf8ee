import { Module } from '@nestjs/common';
import { JitEmailDomainController } from './jit-email-domain.controller.js';
import { JitEmailDomainRepository } from './jit-email-domain.repository.js';
import { JitEmailDomainService } from './jit-email-domain.service.js';
import { JitProvisioning } from './jit-provisioning.js';
import { JitProvisioningRepository } from './jit-provisioning.repository.js';
import { JitRoleController } from './jit-role.controller.js';
import { JitRoleRepository } from './jit-role.repository.js';
import { JitRoleService } from './jit-role.service.js';
import { JitSsoConnectorController } from './jit-sso-connector.controller.js';
import { JitSsoConnectorRepository } from './jit-sso-connector.repository.js';
import { JitSsoConnectorService } from './jit-sso-connector.service.js';

/** Who becomes a member by signing up or in: the rules, and `JitProvisioning`, which follows them. */
@Module({
  controllers: [JitEmailDomainController, JitRoleController, JitSsoConnectorController],
  providers: [
    JitEmailDomainRepository,
    JitEmailDomainService,
    JitRoleRepository,
    JitRoleService,
    JitSsoConnectorRepository,
    JitSsoConnectorService,
    JitProvisioningRepository,
    JitProvisioning,
  ],
  exports: [JitEmailDomainService, JitProvisioning],
})
export class JitProvisioningModule {}
