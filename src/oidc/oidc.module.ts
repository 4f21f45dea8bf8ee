import { Module } from '@nestjs/common';
import { AccountCenterModule } from '#src/modules/account-center/account-center.module.js';
import { AccessControlModule } from '#src/modules/access-control/access-control.module.js';
import { ApplicationsModule } from '#src/modules/applications/applications.module.js';
import { DashboardModule } from '#src/modules/dashboard/dashboard.module.js';
import { OrganizationsModule } from '#src/modules/organizations/organizations.module.js';
import { RolesModule } from '#src/modules/roles/roles.module.js';
import { TenantsModule } from '#src/modules/tenants/tenants.module.js';
import { SignInExperienceModule } from '#src/modules/sign-in-experience/sign-in-experience.module.js';
import { UsersModule } from '#src/modules/users/users.module.js';
import { OutboundModule } from '#src/platform/outbound/outbound.module.js';
import { AccountClaimsRepository } from './accounts/account-claims.repository.js';
import { AuthorityListener } from './access-tokens/authority.listener.js';
import { AccountTokenRepository } from './access-tokens/account-token.repository.js';
import { AccountStrategy } from './access-tokens/account.strategy.js';
import { ManagementStrategy } from './access-tokens/management.strategy.js';
import { OperatorsStrategy } from './access-tokens/operators.strategy.js';
import { OrganizationStrategy } from './access-tokens/organization.strategy.js';
import { ThirdPartyRepository } from './access-tokens/third-party.repository.js';
import { Adapters } from './adapter/adapters.js';
import { ArtefactSweeper } from './adapter/artefact-sweeper.js';
import { ArtefactRepository } from './adapter/artefact.repository.js';
import { EndedSessionsConfigController } from './configs/ended-sessions-config.controller.js';
import { IdTokenConfigController } from './configs/id-token-config.controller.js';
import { IdTokenConfigService } from './configs/id-token-config.service.js';
import { SessionConfigController } from './configs/session-config.controller.js';
import { SessionConfigService } from './configs/session-config.service.js';
import { GrantEnd } from './grants/grant-end.js';
import { HasuraAuthController } from './hasura/hasura-auth.controller.js';
import { HasuraAuthRepository } from './hasura/hasura-auth.repository.js';
import { HasuraAuth } from './hasura/hasura-auth.service.js';
import { OrganizationCredentials } from './grants/organization-credentials.js';
import { RefreshAccess } from './grants/refresh-access.js';
import { ConsentGrants } from './interactions/consent-grants.js';
import { Interactions } from './interactions/interactions.js';
import { ImportedKeys } from './keys/imported-keys.js';
import { IssuerKeys } from './keys/issuer-keys.js';
import { KeyRotationService } from './keys/key-rotation.service.js';
import { OidcKeyController } from './keys/oidc-key.controller.js';
import { OidcKeyRepository } from './keys/oidc-key.repository.js';
import { OidcKeySeed } from './keys/oidc-key.seed.js';
import { OidcKeyService } from './keys/oidc-key.service.js';
import { OidcKeys } from './keys/oidc-keys.js';
import { SigningKeySuccession } from './keys/signing-key-succession.js';
import { EndedSessionsListener } from './logout/ended-sessions.listener.js';
import { LogoutJob } from './logout/logout-job.js';
import { LogoutNotificationController } from './logout/logout-notification.controller.js';
import { LogoutNotificationRepository } from './logout/logout-notification.repository.js';
import { LogoutNotifications } from './logout/logout-notifications.js';
import { OidcMount } from './mount/oidc-mount.js';
import { AccessControlPart } from './parts/access-control.part.js';
import { AccountsPart } from './parts/accounts.part.js';
import { ActiveUsersPart } from './parts/active-users.part.js';
import { AuditPart } from './parts/audit.part.js';
import { AuthorizationPart } from './parts/authorization.part.js';
import { ClaimsPart } from './parts/claims.part.js';
import { ClientsPart } from './parts/clients.part.js';
import { ConsentPart } from './parts/consent.part.js';
import { CookiesPart } from './parts/cookies.part.js';
import { CorsPart } from './parts/cors.part.js';
import { DeviceFlowPart } from './parts/device-flow.part.js';
import { DocumentsPart } from './parts/documents.part.js';
import { ErrorsPart } from './parts/errors.part.js';
import { GrantLimitsPart } from './parts/grant-limits.part.js';
import { InteractionsPart } from './parts/interactions.part.js';
import { LifetimesPart } from './parts/lifetimes.part.js';
import { LogoutPart } from './parts/logout.part.js';
import { MetricsPart } from './parts/metrics.part.js';
import { NotOfferedPart } from './parts/not-offered.part.js';
import { OrganizationTokensPart } from './parts/organization-tokens.part.js';
import { OutboundPart } from './parts/outbound.part.js';
import { PagesPart } from './parts/pages.part.js';
import { PROVIDER_PARTS, type ProviderPart } from './parts/provider-part.js';
import { RedirectUrisPart } from './parts/redirect-uris.part.js';
import { RefreshTokensPart } from './parts/refresh-tokens.part.js';
import { ResourcesPart } from './parts/resources.part.js';
import { SessionsPart } from './parts/sessions.part.js';
import { SigningPart } from './parts/signing.part.js';
import { StoragePart } from './parts/storage.part.js';
import { StrangersPart } from './parts/strangers.part.js';
import { TokenOwnersPart } from './parts/token-owners.part.js';
import { UsedCodesPart } from './parts/used-codes.part.js';
import { Pages } from './pages/pages.js';
import { ProviderFactory } from './provider.factory.js';
import { ProviderRegistry } from './provider.registry.js';
import { EndedAccountsListener } from './sessions/ended-accounts.listener.js';
import { EndedApplicationsListener } from './sessions/ended-applications.listener.js';
import { EndedSessions } from './sessions/ended-sessions.js';
import { GrantLimits } from './sessions/grant-limits.js';
import { SessionController } from './sessions/session.controller.js';
import { SessionRepository } from './sessions/session.repository.js';
import { SessionService } from './sessions/session.service.js';
import { UserSessions } from './sessions/user-sessions.js';

/** What one adds around a request is inside what those before it add: errors are completed last, and first heard of. */
const PARTS = [
  ErrorsPart,
  AccessControlPart,
  AccountsPart,
  ActiveUsersPart,
  AuditPart,
  AuthorizationPart,
  ClaimsPart,
  ClientsPart,
  ConsentPart,
  CookiesPart,
  CorsPart,
  DeviceFlowPart,
  DocumentsPart,
  GrantLimitsPart,
  InteractionsPart,
  LifetimesPart,
  LogoutPart,
  MetricsPart,
  NotOfferedPart,
  OrganizationTokensPart,
  OutboundPart,
  RedirectUrisPart,
  RefreshTokensPart,
  PagesPart,
  ResourcesPart,
  SessionsPart,
  SigningPart,
  StoragePart,
  StrangersPart,
  TokenOwnersPart,
  UsedCodesPart,
];

@Module({
  imports: [
    OutboundModule,
    TenantsModule,
    AccountCenterModule,
    ApplicationsModule,
    DashboardModule,
    OrganizationsModule,
    RolesModule,
    UsersModule,
    AccessControlModule,
    SignInExperienceModule,
  ],
  controllers: [
    EndedSessionsConfigController,
    HasuraAuthController,
    IdTokenConfigController,
    LogoutNotificationController,
    SessionConfigController,
    SessionController,
    OidcKeyController,
  ],
  providers: [
    ...PARTS,
    { provide: PROVIDER_PARTS, useFactory: (...parts: ProviderPart[]) => parts, inject: PARTS },
    AccountClaimsRepository,
    AccountStrategy,
    AccountTokenRepository,
    Adapters,
    ArtefactRepository,
    ArtefactSweeper,
    AuthorityListener,
    ConsentGrants,
    Interactions,
    IdTokenConfigService,
    HasuraAuth,
    HasuraAuthRepository,
    EndedAccountsListener,
    EndedApplicationsListener,
    GrantEnd,
    EndedSessions,
    EndedSessionsListener,
    GrantLimits,
    ImportedKeys,
    IssuerKeys,
    KeyRotationService,
    LogoutJob,
    LogoutNotificationRepository,
    LogoutNotifications,
    ManagementStrategy,
    OperatorsStrategy,
    OidcKeyRepository,
    OidcKeySeed,
    OidcKeyService,
    OidcKeys,
    OidcMount,
    OrganizationCredentials,
    OrganizationStrategy,
    Pages,
    ProviderFactory,
    RefreshAccess,
    ThirdPartyRepository,
    ProviderRegistry,
    SessionConfigService,
    SessionRepository,
    SessionService,
    SigningKeySuccession,
    UserSessions,
  ],
  exports: [
    AccountStrategy,
    ConsentGrants,
    EndedSessions,
    ImportedKeys,
    Interactions,
    ManagementStrategy,
    OperatorsStrategy,
    OidcKeySeed,
    OidcMount,
    OrganizationStrategy,
    UserSessions,
  ],
})
export class OidcModule {}
