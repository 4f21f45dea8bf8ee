export { PasswordSignIn } from './accounts/password-sign-in.js';
export { PostRegister, PostResetPassword, PostSignIn } from './accounts/sign-in.events.js';
export { type AccountChanges, requireLacking } from './accounts/account-changes.js';
export type { OwnAccount, OwnChanges } from './accounts/own-account.js';
export { OwnAccounts } from './accounts/own-accounts.js';
export { type Shown, UserAccounts } from './accounts/user-accounts.js';
export { type Address, normalIdentifier, type UserIdentifier } from './accounts/identifier.js';
export { completePasswordPolicy } from './passwords/password-policy.js';
export {
  PASSWORD_EXPIRATION_CONFIG,
  PasswordExpiration,
  PasswordExpirationDto,
} from './passwords/password-expiration.js';
export { PASSWORD_POLICY_CONFIG, PasswordPolicyDto } from './passwords/password-policy.dto.js';
export type { PasswordPolicy } from './passwords/password-policy.js';
export { PasswordRules } from './passwords/password-rules.js';
export { LISTED_IDENTITIES_BYTES, MAX_IDENTITIES } from './identities/user-identity.dto.js';
export { SsoIdentityDto } from './identities/sso-identity.dto.js';
export {
  CreateUserDto,
  USER_SEARCH_FIELDS,
  USERNAME,
  UserDto,
  UserInfoDto,
  type UserSearchField,
} from './user.dto.js';
export {
  UserCreated,
  UserCredentialsUpdated,
  UserDeleted,
  UserFactorsUpdated,
  UserIdentitiesUpdated,
  UserPasswordUpdated,
  UserSuspensionUpdated,
  UserUpdated,
} from './user.events.js';
export { type UserProfile, UserProfileDto } from './profile/user-profile.dto.js';
export type { StoredUser } from './user.repository.js';
export { UserService } from './user.service.js';
export { Users } from './users.js';
export { UserConfigService } from './configs/user-config.service.js';
export { UpdateUserConfigDto, UserConfigDto } from './configs/user-config.dto.js';
export { UsernamePolicyDto } from './usernames/username-policy.dto.js';
export { UsernamePolicies, type UsernamePolicy } from './usernames/username-policy.js';
export { UsernamePolicyService } from './usernames/username-policy.service.js';
export { UsernameRules } from './usernames/username-rules.js';
export { UsernameErrors } from './usernames/username.errors.js';
export { UserErrors } from './user.errors.js';
export { PasswordPolicyErrors } from './passwords/password-policy.errors.js';
export { UserPasswordService } from './passwords/user-password.service.js';
export { UserPasswordErrors } from './passwords/user-password.errors.js';
export {
  PERSONAL_ACCESS_TOKEN_ROWS,
  SSO_IDENTITY_ROWS,
  USER_IDENTITY_ROWS,
  USER_ROWS,
} from './imported-rows.repository.js';
export { IdentityLinks, type Linked } from './identities/identity-links.js';
export { type SocialIdentity, socialIdentityOf } from './identities/social-identity.js';
export type { SsoIdentity, SsoIdentityName } from './identities/sso-identity.js';
export { SsoIdentityLinks } from './identities/sso-identity-links.js';
export type { SsoIdentityOwner } from './identities/sso-identity.repository.js';
export { IdentityDto } from './identities/user-identity.dto.js';
export { NewUsers } from './new-users.js';
export { PersonalAccessTokens } from './personal-access-tokens/personal-access-tokens.js';
