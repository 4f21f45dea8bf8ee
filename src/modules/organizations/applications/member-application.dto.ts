import { ApplicationDto } from '#src/modules/applications/applications.public.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { nested } from '#src/platform/http/fields/nested.js';
import { Text, text } from '#src/platform/http/fields/text.js';
import { MAX_NAMED_MEMBERS, MAX_ROLES_SHOWN } from '../members/limits.js';
import { ShownRoleDto } from '../members/member.dto.js';

const applicationId = text({ min: 1 });

export class ListMemberApplicationsDto {
  @Text({
    max: 256,
    optional: true,
    description: 'Part of the id, name or description, in any case of letters.',
  })
  q?: string;
}

export class AddMemberApplicationsDto {
  @ListOf(applicationId, {
    min: 1,
    max: MAX_NAMED_MEMBERS,
    description: 'Machine-to-machine applications. Members among them stay as they are.',
  })
  applicationIds: string[];
}

export class ReplaceMemberApplicationsDto {
  @ListOf(applicationId, {
    max: MAX_NAMED_MEMBERS,
    description: 'Machine-to-machine applications. Members among them keep their roles.',
  })
  applicationIds: string[];
}

/** An application, without its secrets, and the roles in the organization. */
export class MemberApplicationDto extends ApplicationDto {
  @Text({ optional: true, description: 'Left out here.' }) override secret?: string;
  @ListOf(nested(() => ShownRoleDto), {
    max: MAX_ROLES_SHOWN,
    description: 'By name, or as many as are shown here.',
  })
  organizationRoles: ShownRoleDto[];
}
