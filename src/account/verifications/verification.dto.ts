import { ACME } from '#src/kernel/acme.js';
import { AddressDto } from '#src/modules/verification/verification.public.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';

const MAX_CODE = 128;
/** What a code to an address of the user can be for. */
export const ASKED_TYPES = ['UserPermissionValidation', 'BindMfa'] as const;
export type AskedType = (typeof ASKED_TYPES)[number];

@Example({ password: ACME.ada.password })
export class VerifyPasswordDto {
  @Text({ min: 1, max: 256, description: 'The password, as the user types it.' }) password: string;
}

@Example({ identifier: { type: 'email', value: ACME.ada.email } })
export class SendAccountCodeDto {
  @Nested(() => AddressDto, { description: 'Where the code is sent: an address of the user, or a new one.' })
  identifier: AddressDto;
  @OneOf(ASKED_TYPES, {
    optional: true,
    description:
      'For an address of the user: what the code is for. `UserPermissionValidation`: to prove who they are, the default; `BindMfa`: to set up a second factor, which proves nothing else.',
  })
  templateType?: AskedType;
}

@Example({
  identifier: { type: 'email', value: ACME.ada.email },
  verificationId: ACME.verificationId,
  code: ACME.verificationCode,
})
export class VerifyAccountCodeDto {
  @Nested(() => AddressDto, { description: 'Where the code was sent.' }) identifier: AddressDto;
  @Text({ max: 128, description: 'The `verificationRecordId` that sending the code was answered with.' })
  verificationId: string;
  @Text({ max: MAX_CODE, description: 'The code from the message, as it was typed.' }) code: string;
}

export class VerificationRecordIdDto {
  @Text({ description: 'Id of the record, for `logto-verification-id` or for the change that needs it.' })
  verificationRecordId: string;
}

export class VerificationRecordDto extends VerificationRecordIdDto {
  @Text({ description: 'Until when the record counts, as ISO 8601 has it: ten minutes from now.' })
  expiresAt: string;
}
