import type { Address } from '#src/modules/users/users.public.js';
import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { EMAIL, type Format } from '#src/platform/http/fields/format.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';
import { invalidInput } from '#src/platform/http/invalid-input.js';
import { isAddress } from '#src/platform/mailbox.js';
import { INTERACTION_EVENTS, type InteractionEvent } from '../../flow/interaction-event.js';

const MAX_ADDRESS = 256;
const MAX_CODE = 128;

const DIGITS: Format = { regex: /^\d+$/, expected: 'digits, with country code, such as 12025550143' };

export class AddressDto {
  @OneOf(['email', 'phone'], { description: 'What `value` is.' }) type: 'email' | 'phone';
  @Text({
    max: MAX_ADDRESS,
    description: 'The e-mail address, or the phone number in digits with its country code.',
  })
  value: string;
}

@Example({ identifier: { type: 'email', value: ACME.ada.email }, interactionEvent: 'SignIn' })
export class SendCodeDto {
  @Nested(() => AddressDto, { description: 'Where the code is sent.' }) identifier: AddressDto;
  @OneOf(INTERACTION_EVENTS, { description: 'What the code is for; the message says so.' })
  interactionEvent: InteractionEvent;
}

@Example({
  identifier: { type: 'email', value: ACME.ada.email },
  verificationId: ACME.verificationId,
  code: ACME.verificationCode,
})
export class VerifyCodeDto {
  @Nested(() => AddressDto, { description: 'Where the code was sent.' }) identifier: AddressDto;
  @Text({ max: 128, description: 'The `verificationId` that sending the code was answered with.' })
  verificationId: string;
  @Text({ max: MAX_CODE, description: 'The code from the message, as it was typed.' }) code: string;
}

/** Throws `guard.invalid_input` where the value does not look like what its type says. */
export function addressOf({ type, value }: AddressDto): Address {
  const { regex, expected } = type === 'email' ? EMAIL : DIGITS;
  if (regex.test(value) && (type === 'phone' || isAddress(value))) return { type, value };
  const issue = { code: 'invalid_string', validation: 'regex', message: `Must be ${expected}` } as const;
  throw invalidInput('body', [{ ...issue, path: ['identifier', 'value'] }]);
}
