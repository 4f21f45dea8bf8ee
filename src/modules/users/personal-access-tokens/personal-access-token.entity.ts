import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import { TenantIdColumn } from '#src/platform/database/tenant-id-column.js';

@Entity('personal_access_tokens')
export class PersonalAccessToken {
  @TenantIdColumn() readonly tenantId: string;
  @PrimaryColumn('varchar', { name: 'user_id', length: 12 }) readonly userId: string;
  @PrimaryColumn('varchar', { length: 256 }) readonly name: string;
  /** Sealed for its hash, which never changes, unlike its name. */
  @Column('bytea', { name: 'encrypted_value' }) readonly encryptedValue: Buffer;
  @Column('bytea', { name: 'value_hash' }) readonly valueHash: Buffer;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) readonly createdAt: Date;
  /** Null: never. */
  @Column('timestamptz', { name: 'expires_at', nullable: true }) readonly expiresAt: Date | null;
}
