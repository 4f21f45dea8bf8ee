import { Module } from '@nestjs/common';
import { ConnectorsModule } from '#src/modules/connectors/connectors.module.js';
import { OutboundModule } from '#src/platform/outbound/outbound.module.js';
import { AccountRepository } from './accounts/account.repository.js';
import { PasswordSignIn } from './accounts/password-sign-in.js';
import { OwnAccounts } from './accounts/own-accounts.js';
import { UserAccounts } from './accounts/user-accounts.js';
import { UserConfigController } from './configs/user-config.controller.js';
import { UserConfigService } from './configs/user-config.service.js';
import { TokenSecretRepository } from './identities/token-secret.repository.js';
import { SsoIdentitiesOfConnectorsListener } from './identities/sso-identities-of-connectors.listener.js';
import { SsoIdentityLinks } from './identities/sso-identity-links.js';
import { SsoIdentityRepository } from './identities/sso-identity.repository.js';
import { UserIdentityController } from './identities/user-identity.controller.js';
import { IdentityLinks } from './identities/identity-links.js';
import { UserIdentityRepository } from './identities/user-identity.repository.js';
import { UserIdentityService } from './identities/user-identity.service.js';
import { UserListRepository } from './list/user-list.repository.js';
import { UserListService } from './list/user-list.service.js';
import { NewUsers } from './new-users.js';
import { BreachedPasswords } from './passwords/breached-passwords.port.js';
import { BreachedPasswordsService } from './passwords/breached-passwords.service.js';
import { ListedBreachedPasswords } from './passwords/listed-breached-passwords.js';
import { PasswordRules } from './passwords/password-rules.js';
import { PasswordExpiration } from './passwords/password-expiration.js';
import { UserPasswordController } from './passwords/user-password.controller.js';
import { UserPasswordService } from './passwords/user-password.service.js';
import { UserPasswords } from './passwords/user-passwords.js';
import { PersonalAccessTokenController } from './personal-access-tokens/personal-access-token.controller.js';
import { PersonalAccessTokenRepository } from './personal-access-tokens/personal-access-token.repository.js';
import { PersonalAccessTokens } from './personal-access-tokens/personal-access-tokens.js';
import { PersonalAccessTokenService } from './personal-access-tokens/personal-access-token.service.js';
import { UserProfileController } from './profile/user-profile.controller.js';
import { UserProfileService } from './profile/user-profile.service.js';
import { UserController } from './user.controller.js';
import { UserIdentifiers } from './user-identifiers.js';
import { UserRepository } from './user.repository.js';
import { UserService } from './user.service.js';
import { UsernameCaseRepository } from './usernames/username-case.repository.js';
import { UsernamePolicies } from './usernames/username-policy.js';
import { UsernamePolicyService } from './usernames/username-policy.service.js';
import { UsernameRules } from './usernames/username-rules.js';
import { Users } from './users.js';

@Module({
  imports: [ConnectorsModule, OutboundModule],
  controllers: [
    UserController,
    UserPasswordController,
    UserProfileController,
    UserConfigController,
    UserIdentityController,
    PersonalAccessTokenController,
  ],
  providers: [
    AccountRepository,
    OwnAccounts,
    PasswordSignIn,
    UserAccounts,
    UserRepository,
    Users,
    UserListRepository,
    IdentityLinks,
    SsoIdentitiesOfConnectorsListener,
    SsoIdentityLinks,
    SsoIdentityRepository,
    UserIdentityRepository,
    TokenSecretRepository,
    NewUsers,
    UserIdentifiers,
    UsernameCaseRepository,
    UsernamePolicies,
    UsernamePolicyService,
    UsernameRules,
    UserPasswords,
    PasswordExpiration,
    ListedBreachedPasswords,
    PasswordRules,
    { provide: BreachedPasswords, useClass: BreachedPasswordsService },
    UserService,
    UserListService,
    UserPasswordService,
    UserProfileService,
    UserConfigService,
    UserIdentityService,
    PersonalAccessTokenRepository,
    PersonalAccessTokens,
    PersonalAccessTokenService,
  ],
  exports: [
    IdentityLinks,
    SsoIdentityLinks,
    NewUsers,
    OwnAccounts,
    PasswordExpiration,
    PasswordRules,
    PasswordSignIn,
    PersonalAccessTokens,
    UserAccounts,
    UsernamePolicies,
    UsernamePolicyService,
    UsernameRules,
    UserConfigService,
    UserPasswordService,
    UserService,
    Users,
  ],
})
export class UsersModule {}
