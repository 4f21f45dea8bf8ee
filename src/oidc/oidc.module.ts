import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#src/modules/applications/applications.module.js';
import { OrganizationsModule } from '#src/modules/organizations/organizations.module.js';
import { RolesModule } from '#src/modules/roles/roles.module.js';
import { TenantsModule } from '#src/modules/tenants/tenants.module.js';
import { ManagementStrategy } from './access-tokens/management.strategy.js';
import { OrganizationStrategy } from './access-tokens/organization.strategy.js';
import { ThirdPartyRepository } from './access-tokens/third-party.repository.js';
import { AccountArtefactsRepository } from './adapter/account-artefacts.repository.js';
import { Adapters } from './adapter/adapters.js';
import { ArtefactSweeper } from './adapter/artefact-sweeper.js';
import { ArtefactRepository } from './adapter/artefact.repository.js';
import { OrganizationCredentials } from './grants/organization-credentials.js';
import { IssuerKeys } from './keys/issuer-keys.js';
import { KeyRotationService } from './keys/key-rotation.service.js';
import { OidcKeyController } from './keys/oidc-key.controller.js';
import { OidcKeyRepository } from './keys/oidc-key.repository.js';
import { OidcKeyService } from './keys/oidc-key.service.js';
import { OidcKeys } from './keys/oidc-keys.js';
import { SigningKeySuccession } from './keys/signing-key-succession.js';
import { OidcMount } from './mount/oidc-mount.js';
import { ResourcePolicy } from './policy/resources.js';
import { TokenObserver } from './token-observer.js';
import { ProviderFactory } from './provider.factory.js';
import { ProviderRegistry } from './provider.registry.js';
import { SessionLifetime } from './session-lifetime.js';

@Module({
  imports: [TenantsModule, ApplicationsModule, OrganizationsModule, RolesModule],
  controllers: [OidcKeyController],
  providers: [
    AccountArtefactsRepository,
    Adapters,
    ArtefactRepository,
    ArtefactSweeper,
    IssuerKeys,
    KeyRotationService,
    ManagementStrategy,
    OidcKeyRepository,
    OidcKeyService,
    OidcKeys,
    OidcMount,
    OrganizationCredentials,
    OrganizationStrategy,
    ProviderFactory,
    ResourcePolicy,
    ThirdPartyRepository,
    TokenObserver,
    ProviderRegistry,
    SessionLifetime,
    SigningKeySuccession,
  ],
  exports: [ManagementStrategy, OidcKeyRepository, OidcMount, OrganizationStrategy],
})
export class OidcModule {}
