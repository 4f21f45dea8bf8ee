import { MAX_LINKS } from '#src/kernel/links.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested, nested } from '#src/platform/http/fields/nested.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text, text } from '#src/platform/http/fields/text.js';
import { ORGANIZATION_ROLE_TYPES, type OrganizationRoleType } from './organization-role.types.js';

/** The most scopes of each kind that a role shows in a list of roles. */
export const MAX_SCOPES_SHOWN = 250;

export class ListOrganizationRolesDto {
  @Text({
    max: 256,
    optional: true,
    description: 'Part of the id, name or description, in any case of letters.',
  })
  q?: string;
}

export class CreateOrganizationRoleDto {
  @Text({ max: 21, optional: true, description: 'Ignored: the tenant is that of the request.' })
  tenantId?: string;
  @Text({ min: 1, max: 128, description: 'Unique in the tenant.' }) name: string;
  @Text({ max: 256, optional: true, nullable: true }) description?: string | null;
  @OneOf(ORGANIZATION_ROLE_TYPES, {
    optional: true,
    description: 'Which members may have the role; never changes. `User` by default.',
  })
  type?: OrganizationRoleType;
  @ListOf(text({ min: 1 }), {
    max: MAX_LINKS,
    optional: true,
    description: 'The organization scopes that the role starts with.',
  })
  organizationScopeIds?: string[];
  @ListOf(text({ min: 1 }), {
    max: MAX_LINKS,
    optional: true,
    description: 'The scopes of API resources that the role starts with.',
  })
  resourceScopeIds?: string[];
}

export class UpdateOrganizationRoleDto {
  @Text({ max: 21, optional: true, description: 'Ignored.' }) tenantId?: string;
  @Text({ min: 1, max: 128, optional: true }) name?: string;
  @Text({ max: 256, optional: true, nullable: true }) description?: string | null;
  @OneOf(ORGANIZATION_ROLE_TYPES, { optional: true, description: 'The type that the role has.' })
  type?: OrganizationRoleType;
}

export class OrganizationRoleDto {
  @Text({ max: 21 }) tenantId: string;
  @Text({ max: 21 }) id: string;
  @Text({ max: 128 }) name: string;
  @Text({ max: 256, nullable: true }) description: string | null;
  @OneOf(ORGANIZATION_ROLE_TYPES) type: OrganizationRoleType;
}

export class ShownOrganizationScopeDto {
  @Text({ max: 21 }) id: string;
  @Text({ max: 128 }) name: string;
}

export class ShownResourceDto {
  @Text({ max: 21 }) id: string;
  @Text() name: string;
}

export class ShownResourceScopeDto {
  @Text({ max: 21 }) id: string;
  @Text({ max: 256 }) name: string;
  @Nested(() => ShownResourceDto) resource: ShownResourceDto;
}

export class OrganizationRoleWithScopesDto extends OrganizationRoleDto {
  @ListOf(nested(() => ShownOrganizationScopeDto), {
    max: MAX_SCOPES_SHOWN,
    description: 'Its organization scopes, or as many as are shown here.',
  })
  scopes: ShownOrganizationScopeDto[];
  @ListOf(nested(() => ShownResourceScopeDto), {
    max: MAX_SCOPES_SHOWN,
    description: 'Its scopes of API resources, or as many as are shown here.',
  })
  resourceScopes: ShownResourceScopeDto[];
}
