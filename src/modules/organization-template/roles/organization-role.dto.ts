import { ACME } from '#src/kernel/acme.js';
import { MAX_LINKS } from '#src/kernel/links.js';
import { Example } from '#src/platform/http/fields/example.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested, nested } from '#src/platform/http/fields/nested.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { IgnoredTenantId, TenantId } from '#src/platform/http/fields/tenant-id.js';
import { Text, text } from '#src/platform/http/fields/text.js';
import { ORGANIZATION_ROLE_TYPES, type OrganizationRoleType } from './organization-role.types.js';

/** The most scopes of each kind that a role shows in a list of roles. */
export const MAX_SCOPES_SHOWN = 250;

export class ListOrganizationRolesDto {
  @Text({
    max: 256,
    optional: true,
    description: 'Only roles with this text in id, name or description. Case does not count.',
    example: 'admin',
  })
  q?: string;
}

@Example({
  name: ACME.organizationRole.name,
  description: ACME.organizationRole.description,
  type: 'User',
  organizationScopeIds: [ACME.inviteMembers.id],
  resourceScopeIds: [ACME.readOrders.id],
})
export class CreateOrganizationRoleDto {
  @IgnoredTenantId() tenantId?: string;
  @Text({ min: 1, max: 128, description: 'Name of the role, unique in the tenant.' }) name: string;
  @Text({
    max: 256,
    optional: true,
    nullable: true,
    description: 'What the role is for. `null` or nothing for none.',
  })
  description?: string | null;
  @OneOf(ORGANIZATION_ROLE_TYPES, {
    optional: true,
    description: '`User` for people, `MachineToMachine` for applications; never changes. `User` by default.',
  })
  type?: OrganizationRoleType;
  @ListOf(text({ min: 1 }), {
    max: MAX_LINKS,
    optional: true,
    description: 'Ids of the organization scopes that the role starts with.',
  })
  organizationScopeIds?: string[];
  @ListOf(text({ min: 1 }), {
    max: MAX_LINKS,
    optional: true,
    description: 'Ids of the scopes of API resources that the role starts with.',
  })
  resourceScopeIds?: string[];
}

@Example({ description: 'Runs the organization and invites people' })
export class UpdateOrganizationRoleDto {
  @IgnoredTenantId() tenantId?: string;
  @Text({
    min: 1,
    max: 128,
    optional: true,
    description: 'The new name, unique in the tenant. Left out, it stays.',
  })
  name?: string;
  @Text({
    max: 256,
    optional: true,
    nullable: true,
    description: 'What the role is for; `null` removes it. Left out, it stays.',
  })
  description?: string | null;
  @OneOf(ORGANIZATION_ROLE_TYPES, {
    optional: true,
    description: 'The type that the role has already; another is refused.',
  })
  type?: OrganizationRoleType;
}

export class OrganizationRoleDto {
  @TenantId() tenantId: string;
  @Text({ max: 21, description: 'Id of the organization role.' }) id: string;
  @Text({ max: 128, description: 'Name of the role, unique in the tenant.' }) name: string;
  @Text({ max: 256, nullable: true, description: 'What the role is for; `null` for none.' }) description:
    string | null;
  @OneOf(ORGANIZATION_ROLE_TYPES, { description: '`User` for people, `MachineToMachine` for applications.' })
  type: OrganizationRoleType;
}

export class ShownOrganizationScopeDto {
  @Text({ max: 21, description: 'Id of the organization scope.' }) id: string;
  @Text({ max: 128, description: 'The scope as tokens have it.' }) name: string;
}

export class ShownResourceDto {
  @Text({ max: 21, description: 'Id of the API resource.' }) id: string;
  @Text({ description: 'Name of the API resource.' }) name: string;
}

export class ShownResourceScopeDto {
  @Text({ max: 21, description: 'Id of the scope.' }) id: string;
  @Text({ max: 256, description: 'The scope as tokens have it, such as `read:orders`.' }) name: string;
  @Nested(() => ShownResourceDto, { description: 'The API resource that the scope is of.' })
  resource: ShownResourceDto;
}

export class OrganizationRoleWithScopesDto extends OrganizationRoleDto {
  @ListOf(nested(() => ShownOrganizationScopeDto), {
    max: MAX_SCOPES_SHOWN,
    description: 'The organization scopes of the role; of very many only the first.',
  })
  scopes: ShownOrganizationScopeDto[];
  @ListOf(nested(() => ShownResourceScopeDto), {
    max: MAX_SCOPES_SHOWN,
    description: 'The scopes of API resources of the role; of very many only the first.',
  })
  resourceScopes: ShownResourceScopeDto[];
}
