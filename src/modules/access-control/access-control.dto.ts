import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { nested } from '#src/platform/http/fields/nested.js';
import { Text, text } from '#src/platform/http/fields/text.js';
import { MAX_NAMED, MAX_SENT } from './limits.js';

export class NewOrganizationRoleRuleDto {
  @Text({ description: 'Id of the organization in which the roles count.' }) organizationId: string;
  @ListOf(text(), { max: MAX_SENT, description: 'Ids of organization roles for users; one at least.' })
  organizationRoleIds: string[];
}

/** Ids may repeat; of each list 1,000 different ones count. */
@Example({
  userIds: [ACME.ada.id],
  userRoleIds: [ACME.role.id],
  organizationIds: [],
  organizationRoleRules: [
    { organizationId: ACME.organization.id, organizationRoleIds: [ACME.organizationRole.id] },
  ],
})
export class ReplaceAccessControlDto {
  @ListOf(text(), { max: MAX_SENT, description: 'Ids of users who may sign in to the application.' })
  userIds: string[];
  @ListOf(text(), {
    max: MAX_SENT,
    description: 'Ids of roles for users, as in `GET /api/roles`. Whoever has one of them may sign in.',
  })
  userRoleIds: string[];
  @ListOf(text(), { max: MAX_SENT, description: 'Ids of organizations. All of their members may sign in.' })
  organizationIds: string[];
  @ListOf(nested(() => NewOrganizationRoleRuleDto), {
    max: MAX_SENT,
    description:
      'Organizations, and roles in them: members with one of these roles may sign in. Rules about the same organization are merged.',
  })
  organizationRoleRules: NewOrganizationRoleRuleDto[];
}

export class OrganizationRoleRuleDto {
  @Text({ max: 21, description: 'Id of the organization in which the roles count.' }) organizationId: string;
  @ListOf(text({ max: 21 }), {
    max: MAX_NAMED,
    description: 'Ids of organization roles; one of them is enough.',
  })
  organizationRoleIds: string[];
}

/** Everything is sorted by id. */
export class AccessControlDto {
  @ListOf(text({ max: 12 }), { max: MAX_NAMED, description: 'Ids of users who may sign in.' })
  userIds: string[];
  @ListOf(text({ max: 21 }), {
    max: MAX_NAMED,
    description: 'Ids of roles for users. Whoever has one of them may sign in.',
  })
  userRoleIds: string[];
  @ListOf(text({ max: 21 }), {
    max: MAX_NAMED,
    description: 'Ids of organizations. All of their members may sign in.',
  })
  organizationIds: string[];
  @ListOf(nested(() => OrganizationRoleRuleDto), {
    max: MAX_NAMED,
    description: 'Organizations, and roles in them: members with one of these roles may sign in.',
  })
  organizationRoleRules: OrganizationRoleRuleDto[];
}
