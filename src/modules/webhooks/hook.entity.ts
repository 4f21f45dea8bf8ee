import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import { TenantIdColumn } from '#src/platform/database/tenant-id-column.js';
import type { HookEvent } from './hook-event.js';

/** The endpoint of a webhook, and how it is called. */
export interface HookConfig {
  /** Whatever its owner typed. */
  readonly url: string;
  readonly headers?: Record<string, string>;
  readonly retries?: number;
}

@Entity('hooks')
export class Hook {
  @TenantIdColumn() readonly tenantId: string;
  @PrimaryColumn('varchar', { length: 21 }) readonly id: string;
  @Column('varchar', { length: 256, default: '' }) readonly name: string;
  /** The one event of hooks older than `events`. */
  @Column('varchar', { length: 128, nullable: true }) readonly event: HookEvent | null;
  @Column('jsonb', { default: [] }) readonly events: HookEvent[];
  @Column('jsonb') readonly config: HookConfig;
  /** Sealed for the hook's id. */
  @Column('bytea', { name: 'encrypted_signing_key' }) readonly encryptedSigningKey: Buffer;
  @Column('boolean', { default: true }) readonly enabled: boolean;
  /** Since when it took nothing; null where the last request was taken. */
  @Column('timestamptz', { name: 'failing_since', nullable: true }) readonly failingSince: Date | null;
  /** When it was switched off because of that; null where its owner decided. */
  @Column('timestamptz', { name: 'switched_off_at', nullable: true }) readonly switchedOffAt: Date | null;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) readonly createdAt: Date;
}
