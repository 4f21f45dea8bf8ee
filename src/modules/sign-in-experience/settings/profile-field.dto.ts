import { Text } from '#src/platform/http/fields/text.js';

/** A field of the profile that people fill in when they sign up. */
export class ProfileFieldDto {
  @Text({ min: 1, max: 128, description: 'Name of the field of the profile.' }) name: string;
}
