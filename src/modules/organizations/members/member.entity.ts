import { Entity, PrimaryColumn } from 'typeorm';
import { TenantIdColumn } from '#src/platform/database/tenant-id-column.js';

@Entity('organization_users')
export class Member {
  @TenantIdColumn() readonly tenantId: string;
  @PrimaryColumn('varchar', { name: 'organization_id', length: 21 }) readonly organizationId: string;
  @PrimaryColumn('varchar', { name: 'user_id', length: 12 }) readonly userId: string;
}
