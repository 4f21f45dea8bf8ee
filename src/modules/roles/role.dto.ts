import { ACME } from '#src/kernel/acme.js';
import { MAX_LINKS } from '#src/kernel/links.js';
import { APPLICATION_TYPES, type ApplicationType } from '#src/modules/applications/applications.public.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { nested } from '#src/platform/http/fields/nested.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { IgnoredTenantId, TenantId } from '#src/platform/http/fields/tenant-id.js';
import { Text, text } from '#src/platform/http/fields/text.js';
import { Whole } from '#src/platform/http/fields/whole.js';
import { ROLE_TYPES, type RoleType } from './role.types.js';

/** The number of its holders that a role shows in a list. */
export const MAX_FEATURED = 3;

/** What roles can be searched by. */
export const ROLE_SEARCH_FIELDS = ['id', 'name', 'description'] as const;

export type RoleSearchField = (typeof ROLE_SEARCH_FIELDS)[number];

export class ListRolesDto {
  @Text({
    optional: true,
    description: 'Leave out the roles that this user has: what is left can be given.',
    example: ACME.ada.id,
  })
  excludeUserId?: string;
  @Text({
    optional: true,
    description: 'Leave out the roles that this application has: what is left can be given.',
    example: ACME.orderSync.id,
  })
  excludeApplicationId?: string;
  @OneOf(ROLE_TYPES, {
    optional: true,
    description: 'Only roles for users, or only roles for applications.',
    example: 'User',
  })
  type?: RoleType;
}

@Example({
  name: ACME.role.name,
  description: ACME.role.description,
  type: 'User',
  scopeIds: [ACME.readOrders.id],
})
export class CreateRoleDto {
  @IgnoredTenantId() tenantId?: string;
  @Text({ min: 1, max: 128, description: 'Name of the role, unique in the tenant.' }) name: string;
  @Text({ min: 1, max: 128, description: 'What the role is for.' }) description: string;
  @OneOf(ROLE_TYPES, {
    optional: true,
    description: '`User` for people, `MachineToMachine` for applications; never changes. `User` by default.',
  })
  type?: RoleType;
  @Flag({
    optional: true,
    description:
      'Whether every new user gets the role. Means nothing for roles of applications. `false` by default.',
  })
  isDefault?: boolean;
  @ListOf(text({ min: 1 }), {
    max: MAX_LINKS,
    optional: true,
    description: 'Ids of the scopes of API resources that the role starts with.',
  })
  scopeIds?: string[];
}

@Example({ description: 'Answers questions about orders and returns' })
export class UpdateRoleDto {
  @Text({
    min: 1,
    max: 128,
    optional: true,
    description: 'The new name, unique in the tenant. Left out, it stays.',
  })
  name?: string;
  @Text({ min: 1, max: 128, optional: true, description: 'What the role is for. Left out, it stays.' })
  description?: string;
  @Flag({
    optional: true,
    description: 'Whether every user who is new from now on gets the role. Left out, it stays.',
  })
  isDefault?: boolean;
}

export class RoleDto {
  @TenantId() tenantId: string;
  @Text({ max: 21, description: 'Id of the role.' }) id: string;
  @Text({ max: 128, description: 'Name of the role, unique in the tenant.' }) name: string;
  @Text({ max: 128, description: 'What the role is for.' }) description: string;
  @OneOf(ROLE_TYPES, { description: '`User` for people, `MachineToMachine` for applications.' })
  type: RoleType;
  @Flag({ description: 'Whether every new user gets the role.' }) isDefault: boolean;
}

export class FeaturedUserDto {
  @Text({ max: 12, description: 'Id of the user.' }) id: string;
  @Text({ max: 2048, nullable: true, description: 'URL of a picture; `null` for none.' }) avatar:
    string | null;
  @Text({ max: 128, nullable: true, description: 'What the user is called; `null` where unknown.' }) name:
    string | null;
}

export class FeaturedApplicationDto {
  @Text({ max: 21, description: 'Id of the application.' }) id: string;
  @Text({ max: 256, description: 'What operators see.' }) name: string;
  @OneOf(APPLICATION_TYPES, { description: 'What kind of program it is.' }) type: ApplicationType;
}

export class RoleWithHoldersDto extends RoleDto {
  @Whole({ min: 0, description: 'How many users hold the role.' }) usersCount: number;
  @ListOf(nested(() => FeaturedUserDto), { max: MAX_FEATURED, description: 'Up to three users who have it.' })
  featuredUsers: FeaturedUserDto[];
  @Whole({ min: 0, description: 'How many applications hold the role.' }) applicationsCount: number;
  @ListOf(nested(() => FeaturedApplicationDto), {
    max: MAX_FEATURED,
    description: 'Up to three applications that have it.',
  })
  featuredApplications: FeaturedApplicationDto[];
}
