import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';

/** Of one connector: the one that signs, one that will, and those that signed. */
export const MAX_SIGNING_KEYS = 10;

const ACTIVE = 'Whether it signs. One at most does: it takes the place of the one that did.';

@Example({ active: true })
export class CreateSsoSigningKeyDto {
  @Flag({ optional: true, description: `${ACTIVE} \`false\` by default.` }) active?: boolean;
}

@Example({ active: true })
export class UpdateSsoSigningKeyDto {
  @Flag({ description: ACTIVE }) active: boolean;
}

export class Sha256FingerprintDto {
  @Text({ max: 95, description: 'In pairs of hexadecimal digits, separated by colons.' }) formatted: string;
  @Text({ max: 64, description: 'In hexadecimal digits.' }) unformatted: string;
}

export class FingerprintsDto {
  @Nested(() => Sha256FingerprintDto, { description: 'By SHA-256.' }) sha256: Sha256FingerprintDto;
}

export class SsoSigningKeyDto {
  @Text({ max: 21, description: 'Id of the key.' }) id: string;
  @Text({ description: 'The certificate of its public part, in PEM, for the identity provider.' })
  certificate: string;
  @Timestamp({ description: 'When it was made.' }) createdAt: Date;
  @Timestamp({ description: 'Until when the certificate counts.' }) expiresAt: Date;
  @Flag({ description: ACTIVE }) active: boolean;
  @Nested(() => FingerprintsDto, { description: 'By which people compare certificates.' })
  fingerprints: FingerprintsDto;
}
