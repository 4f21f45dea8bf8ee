import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import { TenantIdColumn } from '#src/platform/database/tenant-id-column.js';
import type { OneTimeTokenContextDto } from './one-time-token.dto.js';
import type { OneTimeTokenStatus } from './one-time-token.types.js';

/** The database makes it from the address. */
const generated = { insert: false, update: false, select: false } as const;

@Entity('one_time_tokens')
export class OneTimeToken {
  @TenantIdColumn() readonly tenantId: string;
  @PrimaryColumn('varchar', { length: 21 }) readonly id: string;
  @Column('varchar', { length: 128 }) readonly email: string;
  /** What the address is compared by. */
  @Column('text', { name: 'email_key', nullable: true, ...generated }) readonly emailKey: string | null;
  @Column('bytea', { name: 'encrypted_token' }) readonly encryptedToken: Buffer;
  @Column('bytea', { name: 'token_hash' }) readonly tokenHash: Buffer;
  @Column('jsonb') readonly context: OneTimeTokenContextDto;
  /** As it was set; what is active here may have expired. */
  @Column('varchar', { length: 16 }) readonly status: OneTimeTokenStatus;
  @Column('timestamptz', { name: 'expires_at' }) readonly expiresAt: Date;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) readonly createdAt: Date;
}
