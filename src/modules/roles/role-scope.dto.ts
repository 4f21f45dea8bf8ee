import { ACME } from '#src/kernel/acme.js';
import { MAX_LINKS } from '#src/kernel/links.js';
import { ResourceDto, ScopeDto } from '#src/modules/resources/resources.public.js';
import { Example } from '#src/platform/http/fields/example.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { text } from '#src/platform/http/fields/text.js';

@Example({ scopeIds: [ACME.readOrders.id] })
export class CreateRoleScopesDto {
  @ListOf(text({ min: 1 }), {
    min: 1,
    max: MAX_LINKS,
    description: 'Ids of the scopes of API resources that the role gets.',
  })
  scopeIds: string[];
}

export class RoleScopeDto extends ScopeDto {
  @Nested(() => ResourceDto, { description: 'The API resource that the scope is of.' }) resource: ResourceDto;
}
