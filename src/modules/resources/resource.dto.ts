import { Flag } from '#src/platform/http/fields/flag.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { nested } from '#src/platform/http/fields/nested.js';
import { QueryFlag } from '#src/platform/http/fields/query-flag.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Whole } from '#src/platform/http/fields/whole.js';
import { ScopeDto } from './scope.dto.js';

/** The most scopes that a list of resources carries in all: ten for each of the most resources that it can have. */
export const MAX_SCOPES_OF_RESOURCES = 10_000;

/** A token that names what it allows cannot be taken back, so it is short-lived. */
const MAX_TTL_SECONDS = 24 * 60 * 60;

const TTL = 'Lifetime of the access tokens for the resource, in seconds.';
const IGNORED_TENANT = 'Ignored: the tenant is that of the request.';

export class ListResourcesDto {
  @QueryFlag({ description: 'Add the scopes of each resource.' }) includeScopes?: boolean;
}

export class CreateResourceDto {
  @Text({ max: 21, optional: true, description: IGNORED_TENANT }) tenantId?: string;
  @Text({ min: 1, max: 256 }) name: string;
  @Text({
    min: 1,
    max: 512,
    description: 'The resource indicator (RFC 8707) and the audience of its access tokens. Never changes.',
    example: 'https://api.example.com',
  })
  indicator: string;
  @Whole({ min: 1, max: MAX_TTL_SECONDS, optional: true, description: `${TTL} 3600 by default.` })
  accessTokenTtl?: number;
  @Flag({ optional: true, description: 'Takes the place of the resource that is the default so far.' })
  isDefault?: boolean;
}

export class UpdateResourceDto {
  @Text({ max: 21, optional: true, description: IGNORED_TENANT }) tenantId?: string;
  @Text({ min: 1, max: 256, optional: true }) name?: string;
  @Whole({ min: 1, max: MAX_TTL_SECONDS, optional: true, description: TTL }) accessTokenTtl?: number;
}

export class SetDefaultResourceDto {
  @Flag() isDefault: boolean;
}

export class ResourceDto {
  @Text({ max: 21 }) tenantId: string;
  @Text({ max: 21 }) id: string;
  @Text({ max: 256 }) name: string;
  @Text({ max: 512 }) indicator: string;
  @Flag({ description: 'Whether it counts where a client asks for no resource.' }) isDefault: boolean;
  @Whole({ min: 1, description: TTL }) accessTokenTtl: number;
}

export class ResourceWithScopesDto extends ResourceDto {
  @ListOf(nested(() => ScopeDto), { max: MAX_SCOPES_OF_RESOURCES, optional: true })
  scopes?: ScopeDto[];
}
