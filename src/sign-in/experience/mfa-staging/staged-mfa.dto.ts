import { Flag } from '#src/platform/http/fields/flag.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested, nested } from '#src/platform/http/fields/nested.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text, text } from '#src/platform/http/fields/text.js';
import { Whole } from '#src/platform/http/fields/whole.js';

class StagedTotpDto {
  @OneOf(['Totp'], { description: 'What it is.' }) type: 'Totp';
}

class StagedPasskeyDto {
  @OneOf(['WebAuthn'], { description: 'What it is.' }) type: 'WebAuthn';
  @Text({ description: 'The domain that it is for.' }) rpId: string;
  @Text({ description: 'Its id, in base64url.' }) credentialId: string;
  @Text({ description: 'Its public key, in base64url.' }) publicKey: string;
  @ListOf(text({ max: 32 }), { max: 10, description: 'How the authenticator can be reached.' })
  transports: readonly string[];
  @Whole({ description: 'How often it was used, as the authenticator counts.' }) counter: number;
  @Text({ description: 'The browser in which it was made, as it names itself.' }) agent: string;
  @Text({ optional: true, description: 'What its user calls it.' }) name?: string;
}

class StagedBackupCodesDto {
  @OneOf(['BackupCode'], { description: 'What it is.' }) type: 'BackupCode';
}

export class StagedMfaDto {
  @Flag({ optional: true, description: 'Whether the user wants a second factor, or has set one up.' })
  mfaEnabled?: boolean;
  @Flag({ optional: true, description: 'Whether the user wants no second factor.' }) mfaSkipped?: boolean;
  @Flag({ optional: true, description: 'Whether the user wants no passkey to sign in with.' })
  passkeySkipped?: boolean;
  @Nested(() => StagedTotpDto, { optional: true, description: 'An authenticator application.' })
  totp?: StagedTotpDto;
  @ListOf(nested(() => StagedPasskeyDto), { max: 100, optional: true, description: 'Passkeys.' })
  webAuthn?: readonly StagedPasskeyDto[];
  @Nested(() => StagedBackupCodesDto, { optional: true, description: 'Backup codes.' })
  backupCode?: StagedBackupCodesDto;
}
