import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import { TenantIdColumn } from '#src/platform/database/tenant-id-column.js';

@Entity('resources')
export class Resource {
  @TenantIdColumn() readonly tenantId: string;
  @PrimaryColumn('varchar', { length: 21 }) readonly id: string;
  @Column('varchar', { length: 256 }) readonly name: string;
  /** The resource indicator of RFC 8707, compared as the exact text. */
  @Column('varchar', { length: 512 }) readonly indicator: string;
  /** Counts where a client asks for no resource; one of a tenant at most. */
  @Column('boolean', { name: 'is_default', default: false }) readonly isDefault: boolean;
  /** Lifetime of its access tokens in seconds. */
  @Column('integer', { name: 'access_token_ttl', default: 3600 }) readonly accessTokenTtl: number;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) readonly createdAt: Date;
}
