import { ACME } from '#src/kernel/acme.js';
import { MAX_LINKS } from '#src/kernel/links.js';
import { Example } from '#src/platform/http/fields/example.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { text } from '#src/platform/http/fields/text.js';

@Example({ scopeIds: [ACME.readOrders.id] })
export class AddOrganizationRoleResourceScopesDto {
  @ListOf(text({ min: 1 }), {
    min: 1,
    max: MAX_LINKS,
    description: 'Ids of scopes of API resources. Those that the role has already stay.',
  })
  scopeIds: string[];
}

@Example({ scopeIds: [ACME.readOrders.id] })
export class ReplaceOrganizationRoleResourceScopesDto {
  @ListOf(text({ min: 1 }), {
    max: MAX_LINKS,
    description:
      'Ids of all scopes of API resources that the role has from now on; an empty list takes all away.',
  })
  scopeIds: string[];
}
