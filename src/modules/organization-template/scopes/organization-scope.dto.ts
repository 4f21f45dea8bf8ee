import { Text } from '#src/platform/http/fields/text.js';

export class ListOrganizationScopesDto {
  @Text({ max: 128, optional: true, description: 'Part of the name, in any case of letters.' }) q?: string;
}

export class CreateOrganizationScopeDto {
  @Text({ max: 21, optional: true, description: 'Ignored: the tenant is that of the request.' })
  tenantId?: string;
  @Text({
    min: 1,
    max: 128,
    description: 'Unique in the tenant. Names that begin with `portico:` are the server’s own.',
    example: 'invite:member',
  })
  name: string;
  @Text({ max: 256, optional: true, nullable: true }) description?: string | null;
}

export class UpdateOrganizationScopeDto {
  @Text({ max: 21, optional: true, description: 'Ignored.' }) tenantId?: string;
  @Text({ min: 1, max: 128, optional: true }) name?: string;
  @Text({ max: 256, optional: true, nullable: true }) description?: string | null;
}

export class OrganizationScopeDto {
  @Text({ max: 21 }) tenantId: string;
  @Text({ max: 21 }) id: string;
  @Text({ max: 128 }) name: string;
  @Text({ max: 256, nullable: true }) description: string | null;
}
