import { YEAR_SECONDS } from '#src/kernel/durations.js';
import { Example } from '#src/platform/http/fields/example.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Whole } from '#src/platform/http/fields/whole.js';
import { OIDC_KEY_STATUSES, OIDC_KEY_TYPES, type OidcKeyStatus, type OidcKeyType } from './oidc-key.js';
import { SIGNING_KEY_FAMILIES, type SigningKeyFamily } from './rotation-algorithm.js';

/** The last second that a `Date` can name. */
const LAST_SECOND = 8_640_000_000_000;

export class OidcKeyTypeDto {
  @OneOf(OIDC_KEY_TYPES, {
    description: '`private-keys`: the keys that sign tokens; `cookie-keys`: the keys that sign cookies.',
    example: 'private-keys',
  })
  keyType: OidcKeyType;
}

export class OidcKeyPathDto extends OidcKeyTypeDto {
  @Text({ description: 'Id of the key.' }) keyId: string;
}

@Example({ signingKeyAlgorithm: 'EC', rotationGracePeriod: 14_400 })
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
      'Of signing keys only: for how many seconds the new key is published before it signs, so that all who verify tokens know it by then. 0: it signs at once. Without it as long as the installation says.',
  })
  rotationGracePeriod?: number;
}

export class OidcKeyDto {
  @Text({ max: 64, description: 'Id of the key; of a signing key its `kid`.' }) id: string;
  @Whole({ min: 0, max: LAST_SECOND, description: 'When it was made, in seconds since 1970.' })
  createdAt: number;
  @OneOf(SIGNING_KEY_FAMILIES, {
    optional: true,
    description: 'Of signing keys only: `RSA`, or `EC` for elliptic curves.',
  })
  signingKeyAlgorithm?: SigningKeyFamily;
  @OneOf(OIDC_KEY_STATUSES, {
    optional: true,
    description:
      'Of signing keys only: `Next` will sign, `Current` signs, `Previous` signed, and what it signed still counts.',
  })
  status?: OidcKeyStatus;
  @Whole({
    min: 0,
    max: LAST_SECOND,
    optional: true,
    description: 'When the next signing key will sign, in seconds since 1970.',
  })
  effectiveAt?: number;
}
