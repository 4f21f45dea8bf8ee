import { ListOf } from '#src/platform/http/fields/list-of.js';
import { nested } from '#src/platform/http/fields/nested.js';
import { Text, text } from '#src/platform/http/fields/text.js';
import { MAX_NAMED, MAX_SENT } from './limits.js';

export class NewOrganizationRoleRuleDto {
  @Text() organizationId: string;
  @ListOf(text(), { max: MAX_SENT, description: 'Organization roles for users; one at least.' })
  organizationRoleIds: string[];
}

/** Ids may repeat; of each list 1,000 different ones count. */
export class ReplaceAccessControlDto {
  @ListOf(text(), { max: MAX_SENT, description: 'Users who may sign in.' }) userIds: string[];
  @ListOf(text(), { max: MAX_SENT, description: 'Roles for users. Who has one may sign in.' })
  userRoleIds: string[];
  @ListOf(text(), { max: MAX_SENT, description: 'Organizations. Their members may sign in.' })
  organizationIds: string[];
  @ListOf(nested(() => NewOrganizationRoleRuleDto), {
    max: MAX_SENT,
    description:
      'Organizations, and roles in them. Members with one of the roles may sign in. Rules of one organization are merged.',
  })
  organizationRoleRules: NewOrganizationRoleRuleDto[];
}

export class OrganizationRoleRuleDto {
  @Text({ max: 21 }) organizationId: string;
  @ListOf(text({ max: 21 }), { max: MAX_NAMED }) organizationRoleIds: string[];
}

/** Everything is sorted by id. */
export class AccessControlDto {
  @ListOf(text({ max: 12 }), { max: MAX_NAMED }) userIds: string[];
  @ListOf(text({ max: 21 }), { max: MAX_NAMED }) userRoleIds: string[];
  @ListOf(text({ max: 21 }), { max: MAX_NAMED }) organizationIds: string[];
  @ListOf(nested(() => OrganizationRoleRuleDto), { max: MAX_NAMED })
  organizationRoleRules: OrganizationRoleRuleDto[];
}
