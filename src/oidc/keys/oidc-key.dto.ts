import { YEAR_SECONDS } from '#src/kernel/durations.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Whole } from '#src/platform/http/fields/whole.js';
import { OIDC_KEY_STATUSES, OIDC_KEY_TYPES, type OidcKeyStatus, type OidcKeyType } from './oidc-key.js';
import { SIGNING_KEY_FAMILIES, type SigningKeyFamily } from './rotation-algorithm.js';

/** The last second that a `Date` can name. */
const LAST_SECOND = 8_640_000_000_000;
const FAMILY = 'Of signing keys only.';

export class OidcKeyTypeDto {
  @OneOf(OIDC_KEY_TYPES) keyType: OidcKeyType;
}

export class OidcKeyPathDto extends OidcKeyTypeDto {
  @Text() keyId: string;
}

export class RotateOidcKeysDto {
  @OneOf(SIGNING_KEY_FAMILIES, {
    optional: true,
    description:
      'Of signing keys only. `RSA`: 4096 bits, RS256. `EC`, the default: the elliptic curve that the tenant signs with, ' +
      'Ed25519 among them, or P-256 where it signs with RSA.',
  })
  signingKeyAlgorithm?: SigningKeyFamily;
  @Whole({
    min: 0,
    max: YEAR_SECONDS,
    optional: true,
    description:
      'Of signing keys only: seconds for which the new key is published before it signs. 0: it signs at once.',
  })
  rotationGracePeriod?: number;
}

export class OidcKeyDto {
  @Text({ max: 64, description: 'Of a signing key: its `kid`.' }) id: string;
  @Whole({ min: 0, max: LAST_SECOND, description: 'Epoch seconds.' }) createdAt: number;
  @OneOf(SIGNING_KEY_FAMILIES, { optional: true, description: FAMILY })
  signingKeyAlgorithm?: SigningKeyFamily;
  @OneOf(OIDC_KEY_STATUSES, { optional: true, description: FAMILY }) status?: OidcKeyStatus;
  @Whole({
    min: 0,
    max: LAST_SECOND,
    optional: true,
    description: 'When the next signing key will sign, in epoch seconds.',
  })
  effectiveAt?: number;
}
