import { ACME } from '#src/kernel/acme.js';
import { MAX_LINKS } from '#src/kernel/links.js';
import { OrganizationDto } from '#src/modules/organizations/organizations.public.js';
import { Example } from '#src/platform/http/fields/example.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { nested } from '#src/platform/http/fields/nested.js';
import { text } from '#src/platform/http/fields/text.js';
import { MAX_PAGE_SIZE } from '#src/platform/http/page-limits.js';

@Example({ organizationIds: [ACME.organization.id] })
export class ConsentOrganizationIdsDto {
  @ListOf(text({ min: 1 }), {
    max: MAX_LINKS,
    description: 'Ids of organizations that the user is a member of.',
  })
  organizationIds: string[];
}

export class ConsentOrganizationsDto {
  @ListOf(nested(() => OrganizationDto), {
    max: MAX_PAGE_SIZE,
    description: 'The organizations in which the user lets the application act.',
  })
  organizations: OrganizationDto[];
}
