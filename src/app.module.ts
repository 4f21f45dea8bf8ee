import { type DynamicModule, Module } from '@nestjs/common';
import { AccountModule } from './account/account.module.js';
import { AccountCenterModule } from './modules/account-center/account-center.module.js';
import { ApplicationsModule } from './modules/applications/applications.module.js';
import { AuditLogsModule } from './modules/audit-logs/audit-logs.module.js';
import { EnterpriseSsoModule } from './modules/enterprise-sso/enterprise-sso.module.js';
import { EmailTemplatesModule } from './modules/email-templates/email-templates.module.js';
import { DashboardModule } from './modules/dashboard/dashboard.module.js';
import { AccessControlModule } from './modules/access-control/access-control.module.js';
import { ConsentsModule } from './modules/consents/consents.module.js';
import { OrganizationInvitationsModule } from './modules/organization-invitations/organization-invitations.module.js';
import { OrganizationTemplateModule } from './modules/organization-template/organization-template.module.js';
import { JitProvisioningModule } from './modules/jit-provisioning/jit-provisioning.module.js';
import { MyOrganizationModule } from './modules/my-organization/my-organization.module.js';
import { OrganizationsModule } from './modules/organizations/organizations.module.js';
import { UsersModule } from './modules/users/users.module.js';
import { SecretVaultModule } from './modules/secret-vault/secret-vault.module.js';
import { VerificationModule } from './modules/verification/verification.module.js';
import { ResourcesModule } from './modules/resources/resources.module.js';
import { ResourceSeed } from './modules/resources/resources.public.js';
import { RoleSeed } from './modules/roles/roles.public.js';
import { RolesModule } from './modules/roles/roles.module.js';
import { TenantAdministrationModule } from './modules/tenant-administration/tenant-administration.module.js';
import { TenantProvisioningModule, TenantsModule } from './modules/tenants/tenants.module.js';
import { SignInExperienceModule } from './modules/sign-in-experience/sign-in-experience.module.js';
import { WebhooksModule } from './modules/webhooks/webhooks.module.js';
import {
  AccountStrategy,
  ManagementStrategy,
  OidcKeySeed,
  OperatorsStrategy,
  OrganizationStrategy,
} from './oidc/oidc.public.js';
import { OidcModule } from './oidc/oidc.module.js';
import { SignInModule } from './sign-in/sign-in.module.js';
import { InteractionStrategy, VisitorStrategy } from './sign-in/sign-in.public.js';
import { AuthModule } from './platform/auth/auth.module.js';
import { ApiDocuments } from './platform/http/openapi/api-documents.js';
import {
  SwaggerJsonController,
  WellKnownDocumentsController,
} from './platform/http/openapi/api-documents.controller.js';
import { ObservabilityModule } from './platform/observability/observability.module.js';
import { StatusController } from './platform/observability/status.controller.js';
import { StatusService } from './platform/observability/status.service.js';
import { type Platform, PlatformModule } from './platform/platform.module.js';
import { TenantConfigSeed } from './platform/tenant-configs/tenant-config.seed.js';

/** Those that need nothing but each other. */
const MODULES = [
  TenantsModule,
  AuditLogsModule,
  EmailTemplatesModule,
  ResourcesModule,
  ApplicationsModule,
  EnterpriseSsoModule,
  UsersModule,
  SecretVaultModule,
  AccountCenterModule,
  VerificationModule,
  DashboardModule,
  OrganizationTemplateModule,
  OrganizationsModule,
  ConsentsModule,
  AccessControlModule,
  OrganizationInvitationsModule,
  JitProvisioningModule,
  MyOrganizationModule,
  RolesModule,
  WebhooksModule,
  OidcModule,
  SignInExperienceModule,
  SignInModule,
  AccountModule,
];

/** The whole server. The only file that knows every module. */
@Module({})
export class AppModule {
  static of(platform: Platform): DynamicModule {
    const provisioning = TenantProvisioningModule.of(
      [ResourcesModule, RolesModule, OidcModule],
      [OidcKeySeed, ResourceSeed, RoleSeed, TenantConfigSeed],
    );
    return {
      module: AppModule,
      imports: [
        PlatformModule.of(platform),
        ObservabilityModule,
        AuthModule.of(
          [OidcModule, SignInModule],
          [
            ManagementStrategy,
            OperatorsStrategy,
            OrganizationStrategy,
            AccountStrategy,
            InteractionStrategy,
            VisitorStrategy,
          ],
        ),
        ...MODULES,
        provisioning,
        TenantAdministrationModule.of(provisioning),
      ],
      controllers: [StatusController, SwaggerJsonController, WellKnownDocumentsController],
      providers: [ApiDocuments, StatusService],
    };
  }
}
