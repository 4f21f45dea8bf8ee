import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import { TenantIdColumn } from '#src/platform/database/tenant-id-column.js';
import type { SsoProviderName } from './providers/sso-provider.js';

/** What pages show of a connector in place of what its provider says. */
export interface SsoBranding {
  readonly displayName?: string;
  readonly logo?: string;
  readonly darkLogo?: string;
}

@Entity('sso_connectors')
export class StoredSsoConnector {
  @TenantIdColumn() readonly tenantId: string;
  @PrimaryColumn('varchar', { length: 128 }) readonly id: string;
  @Column('varchar', { name: 'provider_name', length: 32 }) readonly providerName: SsoProviderName;
  @Column('varchar', { name: 'connector_name', length: 128 }) readonly connectorName: string;
  /** Sealed for the id. */
  @Column('bytea', { name: 'encrypted_config' }) readonly encryptedConfig: Buffer;
  /** Whether the config has all that the provider has to be told. */
  @Column('boolean', { name: 'is_configured' }) readonly isConfigured: boolean;
  @Column('jsonb', { default: {} }) readonly branding: SsoBranding;
  @Column('boolean', { name: 'sync_profile', default: false }) readonly syncProfile: boolean;
  @Column('boolean', { name: 'enable_token_storage', default: false }) readonly enableTokenStorage: boolean;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) readonly createdAt: Date;
}
