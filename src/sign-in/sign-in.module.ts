import { Module } from '@nestjs/common';
import { AccountCenterModule } from '#src/modules/account-center/account-center.module.js';
import { AccessControlModule } from '#src/modules/access-control/access-control.module.js';
import { ApplicationsModule } from '#src/modules/applications/applications.module.js';
import { AuditLogsModule } from '#src/modules/audit-logs/audit-logs.module.js';
import { ConsentsModule } from '#src/modules/consents/consents.module.js';
import { JitProvisioningModule } from '#src/modules/jit-provisioning/jit-provisioning.module.js';
import { OrganizationInvitationsModule } from '#src/modules/organization-invitations/organization-invitations.module.js';
import { ConnectorsModule } from '#src/modules/connectors/connectors.module.js';
import { EnterpriseSsoModule } from '#src/modules/enterprise-sso/enterprise-sso.module.js';
import { MfaModule } from '#src/modules/mfa/mfa.module.js';
import { SecretVaultModule } from '#src/modules/secret-vault/secret-vault.module.js';
import { SignInExperienceModule } from '#src/modules/sign-in-experience/sign-in-experience.module.js';
import { UsersModule } from '#src/modules/users/users.module.js';
import { VerificationModule } from '#src/modules/verification/verification.module.js';
import { OidcModule } from '#src/oidc/oidc.module.js';
import { AskedConsentService } from './consent/asked-consent.service.js';
import { AskedScopes } from './consent/asked-scopes.js';
import { AskedScopesRepository } from './consent/asked-scopes.repository.js';
import { ConsentController } from './consent/consent.controller.js';
import { ConsentService } from './consent/consent.service.js';
import { MagicLinkGuard } from './consent/magic-link-guard.js';
import { CodeController } from './experience/codes/code.controller.js';
import { CodePayload } from './experience/codes/code-payload.js';
import { CodeSendingService } from './experience/codes/code-sending.service.js';
import { CodeVerificationService } from './experience/codes/code-verification.service.js';
import { IdentificationService } from './experience/identification.service.js';
import { InteractionController } from './experience/interaction.controller.js';
import { InteractionService } from './experience/interaction.service.js';
import { MfaAnswersService } from './experience/mfa-staging/mfa-answers.service.js';
import { MfaBindingService } from './experience/mfa-staging/mfa-binding.service.js';
import { MfaStaging } from './experience/mfa-staging/mfa-staging.js';
import { MfaStagingController } from './experience/mfa-staging/mfa-staging.controller.js';
import { NewPasswordIdentityService } from './experience/new-password-identity.service.js';
import { BackupCodeController } from './experience/mfa/backup-code.controller.js';
import { BackupCodeVerificationService } from './experience/mfa/backup-code-verification.service.js';
import { FactorAttempts } from './experience/mfa/factor-attempts.js';
import { MfaCodeController } from './experience/mfa/mfa-code.controller.js';
import { MfaCodeVerificationService } from './experience/mfa/mfa-code-verification.service.js';
import { TotpController } from './experience/mfa/totp.controller.js';
import { TotpVerificationService } from './experience/mfa/totp-verification.service.js';
import { WebAuthnController } from './experience/mfa/web-authn.controller.js';
import { WebAuthnVerificationService } from './experience/mfa/web-authn-verification.service.js';
import { OneTimeTokenController } from './experience/one-time-tokens/one-time-token.controller.js';
import { OneTimeTokenVerificationService } from './experience/one-time-tokens/one-time-token-verification.service.js';
import { PasskeyOptionsService } from './experience/passkeys/passkey-options.service.js';
import { PasskeySignInController } from './experience/passkeys/passkey-sign-in.controller.js';
import { PasskeyVerificationService } from './experience/passkeys/passkey-verification.service.js';
import { PasswordVerificationService } from './experience/password-verification.service.js';
import { ProfileController } from './experience/profile.controller.js';
import { ProfileStaging } from './experience/profile-staging.js';
import { ProfileService } from './experience/profile.service.js';
import { NewcomerStaging } from './experience/newcomer-staging.js';
import { RecordIdentification } from './experience/record-identification.js';
import { RegistrationService } from './experience/registration.service.js';
import { VerificationController } from './experience/verification.controller.js';
import { SocialController } from './experience/social/social.controller.js';
import { SocialIdentificationService } from './experience/social/social-identification.service.js';
import { SocialProfiles } from './experience/social/social-profiles.js';
import { SocialStaging } from './experience/social/social-staging.js';
import { SocialVerificationService } from './experience/social/social-verification.service.js';
import { ConnectorSessions } from './flow/connector-sessions.js';
import { SsoController } from './experience/sso/sso.controller.js';
import { SsoDomains } from './experience/sso/sso-domains.js';
import { SsoIdentificationService } from './experience/sso/sso-identification.service.js';
import { SsoProfiles } from './experience/sso/sso-profiles.js';
import { SsoVerificationService } from './experience/sso/sso-verification.service.js';
import { FlowStore } from './flow/flow-store.js';
import { SealedSecrets } from './flow/sealed-secrets.js';
import { FlowSweeper } from './flow/flow-sweeper.js';
import { FlowRepository } from './flow/flow.repository.js';
import { PreflightChallengeRepository } from './flow/preflight-challenge.repository.js';
import { PreflightChallenges } from './flow/preflight-challenges.js';
import { InteractionLog } from './interaction-log.js';
import { InteractionStrategy } from './interaction.strategy.js';
import { InvitationAnswerService } from './invitation/invitation-answer.service.js';
import { InvitationLog } from './invitation/invitation-log.js';
import { InvitationPageController } from './invitation/invitation-page.controller.js';
import { InvitationViewService } from './invitation/invitation-view.service.js';
import { InvitedAccounts } from './invitation/invited-accounts.js';
import { JoinedOrganizations } from './joined-organizations.js';
import { FlowMfa } from './mfa/flow-mfa.js';
import { PlacesListener } from './mfa/places.listener.js';
import { StrictOrganizationsRepository } from './mfa/strict-organizations.repository.js';
import { AccountPage } from './pages/account-page.js';
import { PageDocuments } from './pages/page-documents.js';
import { UnknownSessions } from './pages/unknown-sessions.js';
import { SignInSource } from './sign-in-source.js';
import { PasswordResetEnding } from './submit/password-reset-ending.js';
import { SignInEnding } from './submit/sign-in-ending.js';
import { StagedAccount } from './submit/staged-account.js';
import { StagedFactors } from './submit/staged-factors.js';
import { StagedTokenSets } from './submit/staged-token-sets.js';
import { SubmitFacts } from './submit/submit-facts.js';
import { SubmitService } from './submit/submit.service.js';
import { UnusualSignIn } from './submit/unusual-sign-in.js';
import { VisitorStrategy } from './visitor.strategy.js';

@Module({
  imports: [
    AccessControlModule,
    AccountCenterModule,
    ApplicationsModule,
    AuditLogsModule,
    ConnectorsModule,
    ConsentsModule,
    EnterpriseSsoModule,
    JitProvisioningModule,
    MfaModule,
    OidcModule,
    OrganizationInvitationsModule,
    SecretVaultModule,
    SignInExperienceModule,
    UsersModule,
    VerificationModule,
  ],
  controllers: [
    BackupCodeController,
    MfaCodeController,
    TotpController,
    WebAuthnController,
    CodeController,
    ConsentController,
    InteractionController,
    InvitationPageController,
    MfaStagingController,
    OneTimeTokenController,
    PasskeySignInController,
    ProfileController,
    SocialController,
    SsoController,
    VerificationController,
  ],
  providers: [
    BackupCodeVerificationService,
    FactorAttempts,
    MfaCodeVerificationService,
    TotpVerificationService,
    WebAuthnVerificationService,
    AskedConsentService,
    AskedScopes,
    AskedScopesRepository,
    CodePayload,
    CodeSendingService,
    CodeVerificationService,
    ConnectorSessions,
    ConsentService,
    FlowMfa,
    FlowRepository,
    FlowStore,
    SealedSecrets,
    FlowSweeper,
    IdentificationService,
    InteractionLog,
    InteractionService,
    InteractionStrategy,
    InvitationAnswerService,
    InvitationLog,
    InvitationViewService,
    InvitedAccounts,
    JoinedOrganizations,
    MagicLinkGuard,
    MfaAnswersService,
    MfaBindingService,
    MfaStaging,
    NewcomerStaging,
    NewPasswordIdentityService,
    OneTimeTokenVerificationService,
    AccountPage,
    PageDocuments,
    PasskeyOptionsService,
    PasskeyVerificationService,
    PasswordResetEnding,
    PasswordVerificationService,
    PlacesListener,
    PreflightChallengeRepository,
    PreflightChallenges,
    ProfileService,
    ProfileStaging,
    RecordIdentification,
    RegistrationService,
    SignInEnding,
    SignInSource,
    SocialIdentificationService,
    SocialProfiles,
    SocialStaging,
    SocialVerificationService,
    SsoDomains,
    SsoIdentificationService,
    SsoProfiles,
    SsoVerificationService,
    StagedAccount,
    StagedFactors,
    StagedTokenSets,
    StrictOrganizationsRepository,
    SubmitFacts,
    SubmitService,
    UnknownSessions,
    UnusualSignIn,
    VisitorStrategy,
  ],
  exports: [
    AccountPage,
    ConsentService,
    InteractionStrategy,
    PageDocuments,
    UnknownSessions,
    VisitorStrategy,
  ],
})
export class SignInModule {}
