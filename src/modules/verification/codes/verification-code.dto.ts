import { ACME } from '#src/kernel/acme.js';
import type { Recipient } from '#src/modules/connectors/connectors.public.js';
import { Example } from '#src/platform/http/fields/example.js';
import { EMAIL, PHONE } from '#src/platform/http/fields/format.js';
import { invalidType } from '#src/platform/http/fields/issue.js';
import { Text } from '#src/platform/http/fields/text.js';
import { invalidInput } from '#src/platform/http/invalid-input.js';

const MAX_ADDRESS = 128;

@Example({ email: ACME.grace.email })
export class SendVerificationCodeDto {
  @Text({
    max: MAX_ADDRESS,
    pattern: EMAIL,
    optional: true,
    description: 'The e-mail address that the code is sent to. Either this or `phone`.',
  })
  email?: string;
  @Text({
    max: MAX_ADDRESS,
    pattern: PHONE,
    optional: true,
    description: 'The phone number that the code is sent to, in digits with country code.',
  })
  phone?: string;
}

@Example({ email: ACME.grace.email, verificationCode: ACME.verificationCode })
export class VerifyVerificationCodeDto extends SendVerificationCodeDto {
  @Text({ min: 1, max: MAX_ADDRESS, description: 'The code, as it was typed.' }) verificationCode: string;
}

/** Throws `guard.invalid_input` where there is none. Where there are two, it is the e-mail address. */
export function recipientOf({ email, phone }: SendVerificationCodeDto): Recipient {
  if (email !== undefined) return { type: 'email', value: email };
  if (phone !== undefined) return { type: 'phone', value: phone };
  throw invalidInput('body', [{ ...invalidType('string', email), path: ['email'] }]);
}
