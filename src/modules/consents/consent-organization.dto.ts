import { MAX_LINKS } from '#src/kernel/links.js';
import { OrganizationDto } from '#src/modules/organizations/organizations.public.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { nested } from '#src/platform/http/fields/nested.js';
import { text } from '#src/platform/http/fields/text.js';
import { MAX_PAGE_SIZE } from '#src/platform/http/page-limits.js';

export class ConsentOrganizationIdsDto {
  @ListOf(text({ min: 1 }), { max: MAX_LINKS, description: 'Organizations that the user is a member of.' })
  organizationIds: string[];
}

export class ConsentOrganizationsDto {
  @ListOf(nested(() => OrganizationDto), { max: MAX_PAGE_SIZE }) organizations: OrganizationDto[];
}
