import { ListOf } from '#src/platform/http/fields/list-of.js';
import { oneOf } from '#src/platform/http/fields/one-of.js';
import { EXTENDED_CLAIMS, type ExtendedClaim } from '../tenant-configs.js';

/** Some room for names that are given twice. */
const MAX_CLAIMS = 100;

export class IdTokenConfigDto {
  @ListOf(oneOf(EXTENDED_CLAIMS), {
    max: MAX_CLAIMS,
    optional: true,
    description: 'The claims that ID tokens hold besides the usual ones, where a scope asks for them.',
  })
  enabledExtendedClaims?: ExtendedClaim[];
}
