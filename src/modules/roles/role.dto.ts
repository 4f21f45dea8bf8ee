import { MAX_LINKS } from '#src/kernel/links.js';
import { APPLICATION_TYPES, type ApplicationType } from '#src/modules/applications/applications.public.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { nested } from '#src/platform/http/fields/nested.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text, text } from '#src/platform/http/fields/text.js';
import { Whole } from '#src/platform/http/fields/whole.js';
import { ROLE_TYPES, type RoleType } from './role.types.js';

/** The number of its holders that a role shows in a list. */
export const MAX_FEATURED = 3;

/** What roles can be searched by. */
export const ROLE_SEARCH_FIELDS = ['id', 'name', 'description'] as const;

export type RoleSearchField = (typeof ROLE_SEARCH_FIELDS)[number];

const IS_DEFAULT = 'Whether every new user gets the role. Without a meaning for machine-to-machine roles.';

export class ListRolesDto {
  @Text({ optional: true, description: 'Leave out the roles of this user.' }) excludeUserId?: string;
  @Text({ optional: true, description: 'Leave out the roles of this application.' })
  excludeApplicationId?: string;
  @OneOf(ROLE_TYPES, { optional: true, description: 'Only roles of this type.' }) type?: RoleType;
}

export class CreateRoleDto {
  @Text({ max: 21, optional: true, description: 'Ignored: the tenant is that of the request.' })
  tenantId?: string;
  @Text({ min: 1, max: 128, description: 'Unique in the tenant.' }) name: string;
  @Text({ min: 1, max: 128 }) description: string;
  @OneOf(ROLE_TYPES, {
    optional: true,
    description: 'Who may hold the role; never changes. `User` by default.',
  })
  type?: RoleType;
  @Flag({ optional: true, description: IS_DEFAULT }) isDefault?: boolean;
  @ListOf(text({ min: 1 }), {
    max: MAX_LINKS,
    optional: true,
    description: 'The scopes that the role starts with.',
  })
  scopeIds?: string[];
}

export class UpdateRoleDto {
  @Text({ min: 1, max: 128, optional: true }) name?: string;
  @Text({ min: 1, max: 128, optional: true }) description?: string;
  @Flag({ optional: true, description: IS_DEFAULT }) isDefault?: boolean;
}

export class RoleDto {
  @Text({ max: 21 }) tenantId: string;
  @Text({ max: 21 }) id: string;
  @Text({ max: 128 }) name: string;
  @Text({ max: 128 }) description: string;
  @OneOf(ROLE_TYPES) type: RoleType;
  @Flag({ description: IS_DEFAULT }) isDefault: boolean;
}

export class FeaturedUserDto {
  @Text({ max: 12 }) id: string;
  @Text({ max: 2048, nullable: true }) avatar: string | null;
  @Text({ max: 128, nullable: true }) name: string | null;
}

export class FeaturedApplicationDto {
  @Text({ max: 21 }) id: string;
  @Text({ max: 256 }) name: string;
  @OneOf(APPLICATION_TYPES) type: ApplicationType;
}

export class RoleWithHoldersDto extends RoleDto {
  @Whole({ min: 0, description: 'How many users hold the role.' }) usersCount: number;
  @ListOf(nested(() => FeaturedUserDto), { max: MAX_FEATURED, description: 'Some of them.' })
  featuredUsers: FeaturedUserDto[];
  @Whole({ min: 0, description: 'How many applications hold the role.' }) applicationsCount: number;
  @ListOf(nested(() => FeaturedApplicationDto), { max: MAX_FEATURED, description: 'Some of them.' })
  featuredApplications: FeaturedApplicationDto[];
}
