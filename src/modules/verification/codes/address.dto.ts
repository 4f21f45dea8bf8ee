import type { Recipient } from '#src/modules/connectors/connectors.public.js';
import { EMAIL, type Format } from '#src/platform/http/fields/format.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';
import { invalidInput } from '#src/platform/http/invalid-input.js';
import { isAddress } from '#src/platform/mailbox.js';

const MAX_ADDRESS = 256;

const DIGITS: Format = { regex: /^\d+$/, expected: 'digits, with country code, such as 12025550143' };

export class AddressDto {
  @OneOf(['email', 'phone'], { description: 'What `value` is.' }) type: 'email' | 'phone';
  @Text({
    max: MAX_ADDRESS,
    description: 'The e-mail address, or the phone number in digits with its country code.',
  })
  value: string;
}

/** Throws `guard.invalid_input` where the value does not look like what its type says. */
export function addressOf({ type, value }: AddressDto): Recipient {
  const { regex, expected } = type === 'email' ? EMAIL : DIGITS;
  if (regex.test(value) && (type === 'phone' || isAddress(value))) return { type, value };
  const issue = { code: 'invalid_string', validation: 'regex', message: `Must be ${expected}` } as const;
  throw invalidInput('body', [{ ...issue, path: ['identifier', 'value'] }]);
}
