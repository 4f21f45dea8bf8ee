import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TenantIdColumn } from '#src/platform/database/tenant-id-column.js';

/** One of the things that an entry of the audit log is about. */
@Entity('log_targets')
export class LogTarget {
  @TenantIdColumn() readonly tenantId: string;
  @PrimaryColumn('varchar', { name: 'log_id', length: 21 }) readonly logId: string;
  @PrimaryColumn('varchar', { name: 'target_id', length: 128 }) readonly targetId: string;
  @Column('timestamptz', { name: 'created_at' }) readonly createdAt: Date;
}
