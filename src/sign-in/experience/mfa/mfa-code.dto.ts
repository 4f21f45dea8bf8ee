import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';

/** Older clients begin them with a capital. */
export const IDENTIFIER_TYPES = ['email', 'phone', 'Email', 'Phone'] as const;

@Example({ identifierType: 'email' })
export class SendMfaCodeDto {
  @OneOf(IDENTIFIER_TYPES, { description: 'To which of the user’s addresses the code is sent.' })
  identifierType: (typeof IDENTIFIER_TYPES)[number];
}

@Example({ verificationId: ACME.verificationId, code: ACME.verificationCode, identifierType: 'email' })
export class VerifyMfaCodeDto extends SendMfaCodeDto {
  @Text({ max: 128, description: 'The id that sending the code answered with.' }) verificationId: string;
  @Text({ max: 128, description: 'The code, as it was typed.' }) code: string;
}
