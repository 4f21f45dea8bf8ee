import { Module } from '@nestjs/common';
import { AccountCenterModule } from '#src/modules/account-center/account-center.module.js';
import { ConnectorsModule } from '#src/modules/connectors/connectors.module.js';
import { EmailTemplatesModule } from '#src/modules/email-templates/email-templates.module.js';
import { MfaModule } from '#src/modules/mfa/mfa.module.js';
import { SecretVaultModule } from '#src/modules/secret-vault/secret-vault.module.js';
import { SignInExperienceModule } from '#src/modules/sign-in-experience/sign-in-experience.module.js';
import { UsersModule } from '#src/modules/users/users.module.js';
import { VerificationModule } from '#src/modules/verification/verification.module.js';
import { OidcModule } from '#src/oidc/oidc.module.js';
import { AccountAccess } from './access/account-access.js';
import { OwnUsers } from './access/own-users.js';
import { CredentialChanges } from './credentials/credential-changes.js';
import { CredentialNotices } from './credentials/credential-notices.js';
import { CredentialsController } from './credentials/credentials.controller.js';
import { MyAddressService } from './credentials/my-address.service.js';
import { MyPasswordService } from './credentials/my-password.service.js';
import { EnrolmentService } from './factors/enrolment.service.js';
import { MyFactorController } from './factors/my-factor.controller.js';
import { MyFactorsService } from './factors/my-factors.service.js';
import { NewFactors } from './factors/new-factors.js';
import { OfferedFactors } from './factors/offered-factors.js';
import { IdentityTokens } from './identities/identity-tokens.js';
import { MyIdentitiesService } from './identities/my-identities.service.js';
import { MyIdentityController } from './identities/my-identity.controller.js';
import { MySsoIdentityController } from './identities/my-sso-identity.controller.js';
import { MyStoredTokensService } from './identities/my-stored-tokens.service.js';
import { MyAccountController } from './profile/my-account.controller.js';
import { MyAccountService } from './profile/my-account.service.js';
import { EndedProofsListener } from './records/ended-proofs.listener.js';
import { SealedContent } from './records/sealed-content.js';
import { VerificationRecordSweeper } from './records/verification-record-sweeper.js';
import { VerificationRecordRepository } from './records/verification-record.repository.js';
import { VerificationRecords } from './records/verification-records.js';
import { MySessionController } from './sessions/my-session.controller.js';
import { MySessionsService } from './sessions/my-sessions.service.js';
import { MySettingsController } from './settings/my-settings.controller.js';
import { MySettingsService } from './settings/my-settings.service.js';
import { CodeVerificationService } from './verifications/code-verification.service.js';
import { PasswordVerificationService } from './verifications/password-verification.service.js';
import { SocialVerificationController } from './verifications/social/social-verification.controller.js';
import { SocialVerificationsService } from './verifications/social/social-verifications.service.js';
import { VerificationController } from './verifications/verification.controller.js';
import { PasskeyRegistrationController } from './verifications/web-authn/passkey-registration.controller.js';
import { PasskeyRegistrationsService } from './verifications/web-authn/passkey-registrations.service.js';

/** The Account API: users look after their own account, by a token of theirs. */
@Module({
  imports: [
    AccountCenterModule,
    ConnectorsModule,
    EmailTemplatesModule,
    MfaModule,
    OidcModule,
    SecretVaultModule,
    SignInExperienceModule,
    UsersModule,
    VerificationModule,
  ],
  controllers: [
    CredentialsController,
    MyAccountController,
    MyFactorController,
    MyIdentityController,
    MySessionController,
    MySettingsController,
    MySsoIdentityController,
    PasskeyRegistrationController,
    SocialVerificationController,
    VerificationController,
  ],
  providers: [
    AccountAccess,
    CodeVerificationService,
    CredentialChanges,
    EndedProofsListener,
    CredentialNotices,
    EnrolmentService,
    IdentityTokens,
    MyAccountService,
    MyAddressService,
    MyFactorsService,
    MyIdentitiesService,
    MyPasswordService,
    MySessionsService,
    MySettingsService,
    MyStoredTokensService,
    NewFactors,
    OfferedFactors,
    OwnUsers,
    PasskeyRegistrationsService,
    PasswordVerificationService,
    SealedContent,
    SocialVerificationsService,
    VerificationRecordRepository,
    VerificationRecords,
    VerificationRecordSweeper,
  ],
})
export class AccountModule {}
