import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import { TenantIdColumn } from '#src/platform/database/tenant-id-column.js';
import type { LogList, LogPayload } from './log.types.js';

/** The database makes these from the key and the payload, for filters. */
const generated = { insert: false, update: false, select: false } as const;

@Entity('logs')
export class Log {
  @TenantIdColumn() readonly tenantId: string;
  @PrimaryColumn('varchar', { length: 21 }) readonly id: string;
  @Column('varchar', { length: 128 }) readonly key: string;
  @Column('jsonb') readonly payload: LogPayload;
  @Column('varchar', { name: 'shown_in', length: 16, ...generated }) readonly shownIn: LogList;
  @Column('varchar', { name: 'user_id', length: 128, nullable: true, ...generated })
  readonly userId: string | null;
  @Column('varchar', { name: 'application_id', length: 128, nullable: true, ...generated })
  readonly applicationId: string | null;
  @Column('varchar', { name: 'hook_id', length: 128, nullable: true, ...generated })
  readonly hookId: string | null;
  @Column('boolean', { name: 'of_stranger', default: false, select: false }) readonly ofStranger: boolean;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) readonly createdAt: Date;
}
