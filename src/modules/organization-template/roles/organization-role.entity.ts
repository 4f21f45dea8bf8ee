import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TenantIdColumn } from '#src/platform/database/tenant-id-column.js';
import type { OrganizationRoleType } from './organization-role.types.js';

@Entity('organization_roles')
export class OrganizationRole {
  @TenantIdColumn() readonly tenantId: string;
  @PrimaryColumn('varchar', { length: 21 }) readonly id: string;
  @Column('varchar', { length: 128 }) readonly name: string;
  @Column('varchar', { length: 256, nullable: true }) readonly description: string | null;
  @Column('varchar', { length: 32 }) readonly type: OrganizationRoleType;
}
