export { completePasswordPolicy } from './passwords/password-policy.js';
export { PasswordRules } from './passwords/password-rules.js';
export { USER_SEARCH_FIELDS } from './list/user-search.js';
export type { UserSearchField } from './list/user-search.js';
export { encryptedPersonalAccessTokens } from './personal-access-tokens/encrypted-personal-access-tokens.repository.js';
export { CreateUserDto, UserDto, UserInfoDto } from './user.dto.js';
export { UserCreated, UserDeleted, UserSuspensionUpdated, UserUpdated } from './user.events.js';
export { UserService } from './user.service.js';
export { Users } from './users.js';
