import { Example } from '#src/platform/http/fields/example.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { Text } from '#src/platform/http/fields/text.js';

const MAX = 1024;

/** OpenID Connect Core §5.1.1. */
export class UserAddressDto {
  @Text({
    max: MAX,
    optional: true,
    description: 'The whole address as it stands on a letter, with line breaks.',
  })
  formatted?: string;
  @Text({ max: MAX, optional: true, description: 'Street and number.' }) streetAddress?: string;
  @Text({ max: MAX, optional: true, description: 'Town.' }) locality?: string;
  @Text({ max: MAX, optional: true, description: 'State or province.' }) region?: string;
  @Text({ max: MAX, optional: true, description: 'Postal or ZIP code.' }) postalCode?: string;
  @Text({ max: MAX, optional: true, description: 'Country, by name.' }) country?: string;
}

/** The standard claims of OpenID Connect Core §5.1 that are nobody else's. */
export class UserProfileDto {
  @Text({ max: MAX, optional: true, description: 'Last name, or several.' }) familyName?: string;
  @Text({ max: MAX, optional: true, description: 'First name, or several.' }) givenName?: string;
  @Text({ max: MAX, optional: true, description: 'What stands between given and family name.' })
  middleName?: string;
  @Text({ max: MAX, optional: true, description: 'What friends say.' }) nickname?: string;
  @Text({ max: MAX, optional: true, description: 'How the user wants to be shown.' })
  preferredUsername?: string;
  @Text({ max: MAX, optional: true, description: 'URL of a page about the user.' }) profile?: string;
  @Text({ max: MAX, optional: true, description: 'URL of the user’s own page.' }) website?: string;
  @Text({ max: MAX, optional: true, description: 'Gender, such as `female` or `male`.' }) gender?: string;
  @Text({ max: MAX, optional: true, description: 'Birthday, `YYYY-MM-DD`; `0000-MM-DD` without the year.' })
  birthdate?: string;
  @Text({ max: MAX, optional: true, description: 'Time zone, such as `Europe/Paris`.' }) zoneinfo?: string;
  @Text({ max: MAX, optional: true, description: 'Language, such as `fr-CA`.' }) locale?: string;
  @Nested(() => UserAddressDto, { optional: true, description: 'Postal address. Replaced as a whole.' })
  address?: UserAddressDto;
}

export type UserProfile = Readonly<UserProfileDto>;

@Example({
  profile: {
    givenName: 'Ada',
    familyName: 'Lovelace',
    birthdate: '1815-12-10',
    zoneinfo: 'Europe/London',
    address: { locality: 'London', country: 'United Kingdom' },
  },
})
export class UpdateUserProfileDto {
  @Nested(() => UserProfileDto, { description: 'The members to change; the others stay.' })
  profile: UserProfileDto;
}
