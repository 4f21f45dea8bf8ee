import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import { TenantIdColumn } from '#src/platform/database/tenant-id-column.js';

@Entity('organizations')
export class Organization {
  @TenantIdColumn() readonly tenantId: string;
  @PrimaryColumn('varchar', { length: 21 }) readonly id: string;
  @Column('varchar', { length: 128 }) readonly name: string;
  @Column('varchar', { length: 256, nullable: true }) readonly description: string | null;
  @Column('jsonb', { name: 'custom_data' }) readonly customData: object;
  /** Whether members without a second factor get no tokens for the organization. */
  @Column('boolean', { name: 'is_mfa_required', default: false }) readonly isMfaRequired: boolean;
  @Column('jsonb') readonly color: object;
  @Column('jsonb') readonly branding: object;
  @Column('text', { name: 'custom_css', nullable: true }) readonly customCss: string | null;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) readonly createdAt: Date;
}
