import { Nested } from '#src/platform/http/fields/nested.js';
import { Text } from '#src/platform/http/fields/text.js';

const MAX = 1024;

/** OpenID Connect Core §5.1.1. */
export class UserAddressDto {
  @Text({ max: MAX, optional: true }) formatted?: string;
  @Text({ max: MAX, optional: true }) streetAddress?: string;
  @Text({ max: MAX, optional: true }) locality?: string;
  @Text({ max: MAX, optional: true }) region?: string;
  @Text({ max: MAX, optional: true }) postalCode?: string;
  @Text({ max: MAX, optional: true }) country?: string;
}

/** The standard claims of OpenID Connect Core §5.1 that are nobody else's. */
export class UserProfileDto {
  @Text({ max: MAX, optional: true }) familyName?: string;
  @Text({ max: MAX, optional: true }) givenName?: string;
  @Text({ max: MAX, optional: true }) middleName?: string;
  @Text({ max: MAX, optional: true }) nickname?: string;
  @Text({ max: MAX, optional: true }) preferredUsername?: string;
  @Text({ max: MAX, optional: true }) profile?: string;
  @Text({ max: MAX, optional: true }) website?: string;
  @Text({ max: MAX, optional: true }) gender?: string;
  @Text({ max: MAX, optional: true }) birthdate?: string;
  @Text({ max: MAX, optional: true }) zoneinfo?: string;
  @Text({ max: MAX, optional: true }) locale?: string;
  @Nested(() => UserAddressDto, { optional: true }) address?: UserAddressDto;
}

export type UserProfile = Readonly<UserProfileDto>;

export class UpdateUserProfileDto {
  @Nested(() => UserProfileDto) profile: UserProfileDto;
}
