import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Whole } from '#src/platform/http/fields/whole.js';

const RECORD = 'Id of the record by which an account with a social provider was verified.';

@Example({ newIdentifierVerificationRecordId: ACME.verificationId })
export class LinkIdentityDto {
  @Text({ max: 128, description: RECORD }) newIdentifierVerificationRecordId: string;
}

@Example({ verificationRecordId: ACME.verificationId })
export class StoreTokensDto {
  @Text({ min: 1, max: 128, description: RECORD }) verificationRecordId: string;
}

/** The names are those of RFC 6749 §5.1. */
export class StoredAccessTokenDto {
  @Text({ description: 'The access token, for the API of the provider.' }) access_token: string;
  @Text({ optional: true, description: 'What it allows there.' }) scope?: string;
  @Text({ optional: true, description: 'How it is sent, such as `Bearer`.' }) token_type?: string;
  @Whole({ min: 0, optional: true, description: 'Seconds that are left; missing where that is not known.' })
  expires_in?: number;
}
