import { Example } from '#src/platform/http/fields/example.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Text, text } from '#src/platform/http/fields/text.js';
import { VerificationDto } from '../verification.dto.js';

export class BackupCodesToBindDto extends VerificationDto {
  @ListOf(text({ max: 10 }), {
    min: 10,
    max: 10,
    description: 'The new codes, ten hexadecimal digits each. They are shown once.',
  })
  codes: string[];
}

@Example({ code: '4f1c09ab7e' })
export class VerifyBackupCodeDto {
  @Text({ min: 1, max: 128, description: 'A backup code that was not used yet.' }) code: string;
}
