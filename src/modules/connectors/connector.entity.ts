import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import { TenantIdColumn } from '#src/platform/database/tenant-id-column.js';
import type { ConnectorMetadata, ConnectorType } from './factories/connector-factory.js';

/** What a tenant shows of a connector in place of what the factory says. */
export type OwnMetadata = Partial<Pick<ConnectorMetadata, 'target' | 'name' | 'logo' | 'logoDark'>>;

@Entity('connectors')
export class StoredConnector {
  @TenantIdColumn() readonly tenantId: string;
  @PrimaryColumn('varchar', { length: 128 }) readonly id: string;
  @Column('varchar', { name: 'factory_id', length: 128 }) readonly factoryId: string;
  /** That of the factory, like the platform; kept here so that one e-mail connector is all there can be. */
  @Column('varchar', { length: 16 }) readonly type: ConnectorType;
  @Column('varchar', { length: 128 }) readonly target: string;
  @Column('varchar', { length: 16, nullable: true }) readonly platform: ConnectorMetadata['platform'];
  /** Sealed for the id. */
  @Column('bytea', { name: 'encrypted_config' }) readonly encryptedConfig: Buffer;
  @Column('jsonb', { default: {} }) readonly metadata: OwnMetadata;
  @Column('boolean', { name: 'sync_profile', default: false }) readonly syncProfile: boolean;
  @Column('boolean', { name: 'enable_token_storage', default: false }) readonly enableTokenStorage: boolean;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) readonly createdAt: Date;
}
