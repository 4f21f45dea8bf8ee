import { Text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';

/** What scopes can be searched by. */
export const SCOPE_SEARCH_FIELDS = ['id', 'name', 'description'] as const;

export type ScopeSearchField = (typeof SCOPE_SEARCH_FIELDS)[number];

export class CreateScopeDto {
  @Text({ min: 1, max: 256, description: 'Unique in its resource, without blanks.', example: 'read:items' })
  name: string;
  @Text({ max: 1024, optional: true, nullable: true }) description?: string | null;
}

export class UpdateScopeDto {
  @Text({ min: 1, max: 256, optional: true }) name?: string;
  @Text({ max: 1024, optional: true, nullable: true }) description?: string | null;
}

export class ScopeDto {
  @Text({ max: 21 }) tenantId: string;
  @Text({ max: 21 }) id: string;
  @Text({ max: 21 }) resourceId: string;
  @Text({ max: 256 }) name: string;
  @Text({ max: 1024, nullable: true }) description: string | null;
  @Timestamp() createdAt: Date;
}
