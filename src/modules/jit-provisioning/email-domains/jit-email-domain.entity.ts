import { Entity, PrimaryColumn } from 'typeorm';
import { TenantIdColumn } from '#src/platform/database/tenant-id-column.js';

/** Whoever signs up with a verified address of the domain joins the organization. */
@Entity('organization_jit_email_domains')
export class JitEmailDomain {
  @TenantIdColumn() readonly tenantId: string;
  @PrimaryColumn('varchar', { name: 'organization_id', length: 21 }) readonly organizationId: string;
  @PrimaryColumn('varchar', { name: 'email_domain', length: 128 }) readonly emailDomain: string;
}
