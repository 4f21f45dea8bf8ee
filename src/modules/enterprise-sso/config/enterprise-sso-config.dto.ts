import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { defineTenantConfig } from '#src/platform/tenant-configs/tenant-config.js';

const SKIPS_MFA =
  'Whether people who sign in with their enterprise are asked for no second factor here: their provider has seen to it.';
const LINKS_ANY_ADDRESS =
  'Whether a connector speaks for every e-mail address that its provider names, not for those of its domains alone. With it, whoever runs a provider can sign in as anybody.';

@Example({ skipsMfa: true, linksAnyAddress: false })
export class UpdateEnterpriseSsoConfigDto {
  @Flag({ optional: true, description: `${SKIPS_MFA} Left out, it stays.` }) skipsMfa?: boolean;
  @Flag({ optional: true, description: `${LINKS_ANY_ADDRESS} Left out, it stays.` })
  linksAnyAddress?: boolean;
}

export class EnterpriseSsoConfigDto {
  @Flag({ description: `${SKIPS_MFA} So it is by default.` }) skipsMfa: boolean;
  @Flag({ description: `${LINKS_ANY_ADDRESS} Not by default.` }) linksAnyAddress: boolean;
}

/** What signing in with an enterprise is good for in a tenant. What is left out is as it is by default. */
export const ENTERPRISE_SSO_CONFIG = defineTenantConfig('enterpriseSso', UpdateEnterpriseSsoConfigDto, {
  default: {},
});
