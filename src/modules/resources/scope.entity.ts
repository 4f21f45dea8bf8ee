import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import { TenantIdColumn } from '#src/platform/database/tenant-id-column.js';

@Entity('scopes')
export class Scope {
  @TenantIdColumn() readonly tenantId: string;
  @PrimaryColumn('varchar', { length: 21 }) readonly id: string;
  @Column('varchar', { name: 'resource_id', length: 21 }) readonly resourceId: string;
  @Column('varchar', { length: 256 }) readonly name: string;
  @Column('varchar', { length: 1024, nullable: true }) readonly description: string | null;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) readonly createdAt: Date;
}
