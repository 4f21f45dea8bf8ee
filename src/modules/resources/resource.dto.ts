import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { nested } from '#src/platform/http/fields/nested.js';
import { QueryFlag } from '#src/platform/http/fields/query-flag.js';
import { IgnoredTenantId, TenantId } from '#src/platform/http/fields/tenant-id.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Whole } from '#src/platform/http/fields/whole.js';
import { ScopeDto } from './scope.dto.js';

/** The most scopes that a list of resources carries in all: ten for each of the most resources that it can have. */
export const MAX_SCOPES_OF_RESOURCES = 10_000;

/** A token that names what it allows cannot be taken back, so it is short-lived. */
const MAX_TTL_SECONDS = 24 * 60 * 60;

export class ListResourcesDto {
  @QueryFlag({ description: '`true`: add the scopes of each resource.', example: 'true' })
  includeScopes?: boolean;
}

@Example({ name: ACME.ordersApi.name, indicator: ACME.ordersApi.indicator, accessTokenTtl: 3600 })
export class CreateResourceDto {
  @IgnoredTenantId() tenantId?: string;
  @Text({ min: 1, max: 256, description: 'What operators see.' }) name: string;
  @Text({
    min: 1,
    max: 512,
    description:
      'The resource indicator (RFC 8707): an absolute URI that clients ask for as `resource`, and the audience of access tokens. Unique in the tenant; never changes.',
    example: ACME.ordersApi.indicator,
  })
  indicator: string;
  @Whole({
    min: 1,
    max: MAX_TTL_SECONDS,
    optional: true,
    description: 'How long access tokens for it are valid, in seconds. 3600 by default.',
  })
  accessTokenTtl?: number;
  @Flag({
    optional: true,
    description:
      '`true`: clients that ask for no resource get tokens for this one, instead of for the default so far. `false` by default.',
  })
  isDefault?: boolean;
}

@Example({ name: 'Orders API of Acme', accessTokenTtl: 1800 })
export class UpdateResourceDto {
  @IgnoredTenantId() tenantId?: string;
  @Text({ min: 1, max: 256, optional: true, description: 'The new name. Left out, it stays.' }) name?: string;
  @Whole({
    min: 1,
    max: MAX_TTL_SECONDS,
    optional: true,
    description:
      'How long access tokens for it are valid, in seconds; counts for tokens that are issued from now on. Left out, it stays.',
  })
  accessTokenTtl?: number;
}

@Example({ isDefault: true })
export class SetDefaultResourceDto {
  @Flag({ description: '`true` makes it the default, `false` leaves the tenant without one if it was.' })
  isDefault: boolean;
}

export class ResourceDto {
  @TenantId() tenantId: string;
  @Text({ max: 21, description: 'Id of the API resource.' }) id: string;
  @Text({ max: 256, description: 'What operators see.' }) name: string;
  @Text({
    max: 512,
    description:
      'The resource indicator: what clients ask for as `resource`, and the audience of access tokens.',
  })
  indicator: string;
  @Flag({ description: 'Whether clients that ask for no resource get tokens for this one.' })
  isDefault: boolean;
  @Whole({ min: 1, description: 'How long access tokens for it are valid, in seconds.' })
  accessTokenTtl: number;
}

export class ResourceWithScopesDto extends ResourceDto {
  @ListOf(nested(() => ScopeDto), {
    max: MAX_SCOPES_OF_RESOURCES,
    optional: true,
    description: 'What tokens for it can allow. In a list only with `includeScopes`.',
  })
  scopes?: ScopeDto[];
}
