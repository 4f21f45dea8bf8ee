import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TenantIdColumn } from '#src/platform/database/tenant-id-column.js';

@Entity('organization_scopes')
export class OrganizationScope {
  @TenantIdColumn() readonly tenantId: string;
  @PrimaryColumn('varchar', { length: 21 }) readonly id: string;
  @Column('varchar', { length: 128 }) readonly name: string;
  @Column('varchar', { length: 256, nullable: true }) readonly description: string | null;
}
