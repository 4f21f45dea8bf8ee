import type { OidcKeyDto } from './oidc-key.dto.js';
import { OIDC_KEY_STATUSES, type OidcKey, type OidcKeyType } from './oidc-key.js';
import { familyOf } from './rotation-algorithm.js';
import { parseSigningKey } from './signing-key.js';

/** The keys of a type as the REST API shows them, without their values: newest first. */
export const describedKeys = (keys: readonly OidcKey[], type: OidcKeyType): OidcKeyDto[] =>
  keys
    .filter((key) => key.type === type)
    .toSorted((one, other) => rankOf(one) - rankOf(other))
    .map(described);

/** Cookie keys have no status, and are in their order already. */
const rankOf = ({ status }: OidcKey): number => (status ? OIDC_KEY_STATUSES.indexOf(status) : 0);

const described = ({ id, status, value, createdAt, effectiveAt }: OidcKey): OidcKeyDto => ({
  id,
  createdAt: secondsOf(createdAt),
  ...(status && { status, signingKeyAlgorithm: familyOf(parseSigningKey(value).alg) }),
  ...(effectiveAt && { effectiveAt: secondsOf(effectiveAt) }),
});

const secondsOf = (date: Date): number => Math.floor(date.getTime() / 1000);
