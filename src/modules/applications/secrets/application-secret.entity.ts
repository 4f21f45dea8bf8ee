import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import { TenantIdColumn } from '#src/platform/database/tenant-id-column.js';
import type { ApplicationType } from '../application.types.js';

@Entity('application_secrets')
export class ApplicationSecret {
  @TenantIdColumn() readonly tenantId: string;
  @PrimaryColumn('varchar', { name: 'application_id', length: 21 }) readonly applicationId: string;
  @PrimaryColumn('varchar', { length: 256 }) readonly name: string;
  /** Names the secret for ever, whatever it is renamed to. */
  @Column('text') readonly id: string;
  /** That of the application, so that the database keeps secrets from types that have none. */
  @Column('varchar', { length: 32 }) readonly type: ApplicationType;
  @Column('bytea', { name: 'encrypted_value' }) readonly encryptedValue: Buffer;
  @Column('bytea', { name: 'value_hash' }) readonly valueHash: Buffer;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) readonly createdAt: Date;
  /** Null: never. */
  @Column('timestamptz', { name: 'expires_at', nullable: true }) readonly expiresAt: Date | null;
}
