import { Flag } from '#src/platform/http/fields/flag.js';
import { Text } from '#src/platform/http/fields/text.js';

export class UserPasswordDto {
  @Text({ min: 1, max: 256 }) password: string;
}

export class UpdateUserPasswordExpirationDto {
  @Flag() isExpired: boolean;
}

export class HasPasswordDto {
  @Flag() hasPassword: boolean;
}
