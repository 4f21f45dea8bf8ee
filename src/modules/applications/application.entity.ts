import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import { TenantIdColumn } from '#src/platform/database/tenant-id-column.js';
import type {
  ApplicationType,
  CustomClientMetadata,
  OidcClientMetadata,
  ProtectedAppMetadata,
} from './application.types.js';

@Entity('applications')
export class Application {
  @TenantIdColumn() readonly tenantId: string;
  @PrimaryColumn('varchar', { length: 21 }) readonly id: string;
  @Column('varchar', { length: 256 }) readonly name: string;
  @Column('varchar', { length: 1024, nullable: true }) readonly description: string | null;
  @Column('varchar', { length: 32 }) readonly type: ApplicationType;
  @Column('jsonb', { name: 'oidc_client_metadata' }) readonly oidcClientMetadata: OidcClientMetadata;
  @Column('jsonb', { name: 'custom_client_metadata' }) readonly customClientMetadata: CustomClientMetadata;
  @Column('jsonb', { name: 'protected_app_metadata', nullable: true })
  readonly protectedAppMetadata: ProtectedAppMetadata | null;
  @Column('jsonb', { name: 'custom_data' }) readonly customData: object;
  @Column('boolean', { name: 'is_third_party' }) readonly isThirdParty: boolean;
  @Column('boolean', { name: 'app_level_access_control_enabled', default: false })
  readonly appLevelAccessControlEnabled: boolean;
  /** The one secret of an application older than named secrets; null where it has none. */
  @Column('bytea', { name: 'encrypted_legacy_secret', nullable: true })
  readonly encryptedLegacySecret: Buffer | null;
  @Column('bytea', { name: 'legacy_secret_hash', nullable: true }) readonly legacySecretHash: Buffer | null;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) readonly createdAt: Date;
}
