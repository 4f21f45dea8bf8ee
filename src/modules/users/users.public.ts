export { completePasswordPolicy } from './passwords/password-policy.js';
export { PasswordRules } from './passwords/password-rules.js';
export { LISTED_IDENTITIES_BYTES } from './identities/user-identity.dto.js';
export { SsoIdentityDto } from './identities/sso-identity.dto.js';
export { CreateUserDto, USER_SEARCH_FIELDS, UserDto, UserInfoDto, type UserSearchField } from './user.dto.js';
export { UserCreated, UserDeleted, UserSuspensionUpdated, UserUpdated } from './user.events.js';
export { UserService } from './user.service.js';
export { Users } from './users.js';
