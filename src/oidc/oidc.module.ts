import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#src/modules/applications/applications.module.js';
import { RolesModule } from '#src/modules/roles/roles.module.js';
import { TenantsModule } from '#src/modules/tenants/tenants.module.js';
import { TokenAuthority } from '#src/platform/auth/token-authority.js';
import { ArtefactSweeper } from './adapter/artefact-sweeper.js';
import { ArtefactRepository } from './adapter/artefact.repository.js';
import { KeyRotationService } from './keys/key-rotation.service.js';
import { ManagementTokenAuthority } from './keys/management-token-authority.js';
import { OidcKeyController } from './keys/oidc-key.controller.js';
import { OidcKeyRepository } from './keys/oidc-key.repository.js';
import { OidcKeyService } from './keys/oidc-key.service.js';
import { OidcKeys } from './keys/oidc-keys.js';
import { SigningKeySuccession } from './keys/signing-key-succession.js';
import { OidcMount } from './mount/oidc-mount.js';
import { TokenObserver } from './token-observer.js';
import { ProviderFactory } from './provider.factory.js';
import { ProviderRegistry } from './provider.registry.js';
import { SessionLifetime } from './session-lifetime.js';

@Module({
  imports: [TenantsModule, ApplicationsModule, RolesModule],
  controllers: [OidcKeyController],
  providers: [
    ArtefactRepository,
    ArtefactSweeper,
    KeyRotationService,
    OidcKeyRepository,
    OidcKeyService,
    OidcKeys,
    OidcMount,
    ProviderFactory,
    TokenObserver,
    ProviderRegistry,
    SessionLifetime,
    SigningKeySuccession,
    { provide: TokenAuthority, useClass: ManagementTokenAuthority },
  ],
  exports: [OidcKeyRepository, OidcMount, TokenAuthority],
})
export class OidcModule {}
