import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { IgnoredTenantId, TenantId } from '#src/platform/http/fields/tenant-id.js';
import { Text } from '#src/platform/http/fields/text.js';

export class ListOrganizationScopesDto {
  @Text({
    max: 128,
    optional: true,
    description: 'Only scopes with this text in the name. Case does not count.',
    example: 'member',
  })
  q?: string;
}

@Example({ name: ACME.inviteMembers.name, description: ACME.inviteMembers.description })
export class CreateOrganizationScopeDto {
  @IgnoredTenantId() tenantId?: string;
  @Text({
    min: 1,
    max: 128,
    description:
      'The scope as tokens have it. Unique in the tenant; names that begin with `portico:` are the server’s own.',
    example: ACME.inviteMembers.name,
  })
  name: string;
  @Text({
    max: 256,
    optional: true,
    nullable: true,
    description: 'What it allows, in words for people. `null` or nothing for none.',
  })
  description?: string | null;
}

@Example({ description: 'Invite people to the organization' })
export class UpdateOrganizationScopeDto {
  @IgnoredTenantId() tenantId?: string;
  @Text({
    min: 1,
    max: 128,
    optional: true,
    description:
      'The new name, unique in the tenant. Tokens that have the old one keep it until they expire. Left out, it stays.',
  })
  name?: string;
  @Text({
    max: 256,
    optional: true,
    nullable: true,
    description: 'What it allows, in words for people; `null` removes it. Left out, it stays.',
  })
  description?: string | null;
}

export class OrganizationScopeDto {
  @TenantId() tenantId: string;
  @Text({ max: 21, description: 'Id of the organization scope.' }) id: string;
  @Text({ max: 128, description: 'The scope as tokens have it, unique in the tenant.' }) name: string;
  @Text({ max: 256, nullable: true, description: 'What it allows, in words for people; `null` for none.' })
  description: string | null;
}
