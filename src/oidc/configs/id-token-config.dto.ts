import { Example } from '#src/platform/http/fields/example.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { oneOf } from '#src/platform/http/fields/one-of.js';
import { defineTenantConfig } from '#src/platform/tenant-configs/tenant-config.js';

/** Claims of a user that a tenant may want in ID tokens, besides those that a scope gives anyway. */
export const EXTENDED_CLAIMS = [
  'custom_data',
  'identities',
  'sso_identities',
  'roles',
  'organizations',
  'organization_data',
  'organization_roles',
] as const;

export type ExtendedClaim = (typeof EXTENDED_CLAIMS)[number];

/** Some room for names that are given twice. */
const MAX_CLAIMS = 100;

@Example({ enabledExtendedClaims: ['roles', 'organizations', 'organization_roles'] })
export class IdTokenConfigDto {
  @ListOf(oneOf(EXTENDED_CLAIMS), {
    max: MAX_CLAIMS,
    optional: true,
    description:
      'Claims that ID tokens hold besides the usual ones, where a scope asks for them. Left out: none.',
  })
  enabledExtendedClaims?: ExtendedClaim[];
}

/** Which claims ID tokens hold. */
export const ID_TOKEN_CONFIG = defineTenantConfig('idToken', IdTokenConfigDto, {
  initial: { enabledExtendedClaims: ['roles', 'organizations', 'organization_roles'] },
});
