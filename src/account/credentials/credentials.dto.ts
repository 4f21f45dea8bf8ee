import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { EMAIL, PHONE } from '#src/platform/http/fields/format.js';
import { Text } from '#src/platform/http/fields/text.js';

const RECORD = 'Id of the record by which a code to this address was verified.';

@Example({ password: ACME.ada.newPassword })
export class SetMyPasswordDto {
  @Text({ min: 1, max: 256, description: 'The new password; has to follow the policy of the tenant.' })
  password: string;
}

@Example({ email: ACME.ada.email, newIdentifierVerificationRecordId: ACME.verificationId })
export class SetMyEmailDto {
  @Text({ max: 128, pattern: EMAIL, description: 'The new e-mail address.' }) email: string;
  @Text({ max: 128, description: RECORD }) newIdentifierVerificationRecordId: string;
}

@Example({ phone: ACME.ada.phone, newIdentifierVerificationRecordId: ACME.verificationId })
export class SetMyPhoneDto {
  @Text({
    max: 128,
    pattern: PHONE,
    description: 'The new phone number with country code, digits only: `12025550143` for +1 202 555 0143.',
    example: ACME.ada.phone,
  })
  phone: string;
  @Text({ max: 128, description: RECORD }) newIdentifierVerificationRecordId: string;
}
