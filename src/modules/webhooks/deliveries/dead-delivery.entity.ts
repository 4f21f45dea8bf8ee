import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TenantIdColumn } from '#src/platform/database/tenant-id-column.js';

/** A delivery that nobody took, however often it was tried. */
@Entity('hook_dead_deliveries')
export class DeadDelivery {
  @TenantIdColumn() readonly tenantId: string;
  /** That of the delivery. */
  @PrimaryColumn('varchar', { length: 32 }) readonly id: string;
  @Column('varchar', { name: 'hook_id', length: 21 }) readonly hookId: string;
  @Column('varchar', { length: 128 }) readonly event: string;
  /** The JSON text that was sent, but for the id of the hook. */
  @Column('text') readonly body: string;
  @Column('integer') readonly attempts: number;
  @Column('text', { name: 'last_error' }) readonly lastError: string;
  @Column('timestamptz', { name: 'failed_at' }) readonly failedAt: Date;
}
