import { TENANT_ID, type TenantRecord } from '#src/modules/tenants/tenants.public.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';

const STATES = ['provisioning', 'active', 'deleted', 'erasing'] as const;
type TenantState = (typeof STATES)[number];

export class CreateTenantDto {
  @Text({
    min: 1,
    max: 21,
    pattern: { regex: TENANT_ID, expected: 'small letters, digits and inner hyphens, such as acme' },
    description: 'Letters, digits and inner hyphens; with a `*` in `ENDPOINT` it is the label of its host.',
  })
  id: string;
}

export class TenantDto {
  @Text({ max: 21, description: 'The id of the tenant.' }) id: string;
  @OneOf(STATES, {
    description:
      'Only an `active` tenant is served. A `deleted` one can be restored, one that is `erasing` cannot; one that stays `provisioning` was cut short: create it again, or delete it.',
  })
  state: TenantState;
  @Timestamp({ description: 'When it was made, in epoch milliseconds.' }) createdAt: Date;
  @Timestamp({ nullable: true, description: 'When it was deleted, in epoch milliseconds.' })
  deletedAt: Date | null;
  @Timestamp({
    nullable: true,
    description: 'Until when a deleted tenant can be restored, in epoch milliseconds; then it is erased.',
  })
  endsAt: Date | null;
}

export function shownTenant({
  id,
  createdAt,
  provisionedAt,
  deletedAt,
  endsAt,
  erasingSince,
}: TenantRecord): TenantDto {
  const ofServed: TenantState = provisionedAt ? 'active' : 'provisioning';
  const ofDeleted: TenantState = erasingSince ? 'erasing' : 'deleted';
  return { id, state: deletedAt ? ofDeleted : ofServed, createdAt, deletedAt, endsAt };
}
