import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { TenantId } from '#src/platform/http/fields/tenant-id.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';

/** What scopes can be searched by. */
export const SCOPE_SEARCH_FIELDS = ['id', 'name', 'description'] as const;

export type ScopeSearchField = (typeof SCOPE_SEARCH_FIELDS)[number];

@Example({ name: ACME.readOrders.name, description: ACME.readOrders.description })
export class CreateScopeDto {
  @Text({
    min: 1,
    max: 256,
    description: 'The scope as tokens have it, without blanks. Unique in its API resource.',
    example: ACME.readOrders.name,
  })
  name: string;
  @Text({
    max: 1024,
    optional: true,
    nullable: true,
    description: 'What it allows, in words for people. `null` or nothing for none.',
  })
  description?: string | null;
}

@Example({ description: 'See orders and what is in them' })
export class UpdateScopeDto {
  @Text({
    min: 1,
    max: 256,
    optional: true,
    description:
      'The new name, unique in its API resource. Tokens that have the old one keep it until they expire. Left out, it stays.',
  })
  name?: string;
  @Text({
    max: 1024,
    optional: true,
    nullable: true,
    description: 'What it allows, in words for people; `null` removes it. Left out, it stays.',
  })
  description?: string | null;
}

export class ScopeDto {
  @TenantId() tenantId: string;
  @Text({ max: 21, description: 'Id of the scope.' }) id: string;
  @Text({ max: 21, description: 'Id of the API resource that the scope is of.' }) resourceId: string;
  @Text({ max: 256, description: 'The scope as tokens have it, such as `read:orders`.' }) name: string;
  @Text({ max: 1024, nullable: true, description: 'What it allows, in words for people; `null` for none.' })
  description: string | null;
  @Timestamp({ description: 'When it was created.' }) createdAt: Date;
}
