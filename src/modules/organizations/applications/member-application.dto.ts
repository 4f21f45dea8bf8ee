import { ACME } from '#src/kernel/acme.js';
import { ApplicationDto } from '#src/modules/applications/applications.public.js';
import { Example } from '#src/platform/http/fields/example.js';
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
    description: 'Only applications with this text in id, name or description. Case does not count.',
    example: 'sync',
  })
  q?: string;
}

@Example({ applicationIds: [ACME.orderSync.id] })
export class AddMemberApplicationsDto {
  @ListOf(applicationId, {
    min: 1,
    max: MAX_NAMED_MEMBERS,
    description:
      'Ids of machine-to-machine applications. Who is in the organization already stays as before.',
  })
  applicationIds: string[];
}

@Example({ applicationIds: [ACME.orderSync.id] })
export class ReplaceMemberApplicationsDto {
  @ListOf(applicationId, {
    max: MAX_NAMED_MEMBERS,
    description:
      'Ids of all machine-to-machine applications that are in the organization from now on. Those that stay keep their roles.',
  })
  applicationIds: string[];
}

/** An application, without its secrets, and the roles in the organization. */
export class MemberApplicationDto extends ApplicationDto {
  @Text({ optional: true, description: 'Left out here.' }) override secret?: string;
  @ListOf(nested(() => ShownRoleDto), {
    max: MAX_ROLES_SHOWN,
    description: 'The roles of the application in the organization, by name; of very many only the first.',
  })
  organizationRoles: ShownRoleDto[];
}
