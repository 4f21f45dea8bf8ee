import { Module } from '@nestjs/common';
import { EnterpriseSsoModule } from '#src/modules/enterprise-sso/enterprise-sso.module.js';
import { OrganizationTemplateModule } from '#src/modules/organization-template/organization-template.module.js';
import { OrganizationsModule } from '#src/modules/organizations/organizations.module.js';
import { JitProvisioningConfigController } from './config/jit-provisioning-config.controller.js';
import { JitProvisioningConfigService } from './config/jit-provisioning-config.service.js';
import { JitEmailDomainController } from './email-domains/jit-email-domain.controller.js';
import { JitEmailDomainRepository } from './email-domains/jit-email-domain.repository.js';
import { JitEmailDomainService } from './email-domains/jit-email-domain.service.js';
import { JitProvisioning } from './jit-provisioning.js';
import { JitProvisioningRepository } from './jit-provisioning.repository.js';
import { JitRoleController } from './roles/jit-role.controller.js';
import { JitRoleRepository } from './roles/jit-role.repository.js';
import { JitRoleService } from './roles/jit-role.service.js';
import { JitSsoConnectorController } from './sso-connectors/jit-sso-connector.controller.js';
import { JitSsoConnectorRepository } from './sso-connectors/jit-sso-connector.repository.js';
import { JitSsoConnectorService } from './sso-connectors/jit-sso-connector.service.js';

/** Who becomes a member by signing up or in: the rules, and `JitProvisioning`, which follows them. */
@Module({
  imports: [EnterpriseSsoModule, OrganizationsModule, OrganizationTemplateModule],
  controllers: [
    JitEmailDomainController,
    JitProvisioningConfigController,
    JitRoleController,
    JitSsoConnectorController,
  ],
  providers: [
    JitProvisioningConfigService,
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
