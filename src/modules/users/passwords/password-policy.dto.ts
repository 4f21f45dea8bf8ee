import { Flag } from '#src/platform/http/fields/flag.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { text } from '#src/platform/http/fields/text.js';
import { Whole } from '#src/platform/http/fields/whole.js';
import { defineTenantConfig } from '#src/platform/tenant-configs/tenant-config.js';

class PasswordLengthDto {
  @Whole({ min: 1, max: 256, optional: true, description: 'The fewest characters. 8 by default.' })
  min?: number;
  @Whole({ min: 1, max: 256, optional: true, description: 'The most characters. 256 by default.' })
  max?: number;
}

class PasswordCharacterTypesDto {
  @Whole({
    min: 1,
    max: 4,
    optional: true,
    description: 'The least number of these kinds: small letters, capitals, digits, symbols. 1 by default.',
  })
  min?: number;
}

class PasswordRejectsDto {
  @Flag({ optional: true, description: 'Refuse passwords that are known to have leaked. `true` by default.' })
  pwned?: boolean;
  @Flag({
    optional: true,
    description: 'Refuse what repeats or counts, such as `aaaa` and `1234`. `true` by default.',
  })
  repetitionAndSequence?: boolean;
  @Flag({
    optional: true,
    description: 'Refuse name, username, e-mail address and phone number of the user. `true` by default.',
  })
  userInfo?: boolean;
  @ListOf(text({ max: 64 }), { max: 500, optional: true, description: 'Further words to refuse.' })
  words?: string[];
}

/** What a tenant has set of its policy; defaults complete it. */
export class PasswordPolicyDto {
  @Nested(() => PasswordLengthDto, { optional: true, description: 'How long passwords are.' })
  length?: PasswordLengthDto;
  @Nested(() => PasswordCharacterTypesDto, {
    optional: true,
    description: 'How many kinds of characters they have.',
  })
  characterTypes?: PasswordCharacterTypesDto;
  @Nested(() => PasswordRejectsDto, { optional: true, description: 'What they may not contain.' })
  rejects?: PasswordRejectsDto;
}

export const PASSWORD_POLICY_CONFIG = defineTenantConfig('passwordPolicy', PasswordPolicyDto, {
  default: {},
});
