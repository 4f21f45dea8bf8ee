import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';
import { TenantIdColumn } from '#src/platform/database/tenant-id-column.js';
import type { InvitationStatus } from './invitation.types.js';

/** The database makes it from the address. */
const generated = { insert: false, update: false, select: false } as const;

@Entity('organization_invitations')
export class Invitation {
  @TenantIdColumn() readonly tenantId: string;
  @PrimaryColumn('varchar', { length: 21 }) readonly id: string;
  @Column('varchar', { name: 'organization_id', length: 21 }) readonly organizationId: string;
  @Column('varchar', { name: 'inviter_id', length: 12, nullable: true }) readonly inviterId: string | null;
  @Column('varchar', { name: 'accepted_user_id', length: 12, nullable: true })
  readonly acceptedUserId: string | null;
  @Column('varchar', { length: 256 }) readonly invitee: string;
  /** What the address is compared by. */
  @Column('text', { name: 'invitee_key', nullable: true, ...generated })
  readonly inviteeKey: string | null;
  @Column('varchar', { length: 16 }) readonly status: InvitationStatus;
  @Column('timestamptz', { name: 'expires_at' }) readonly expiresAt: Date;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) readonly createdAt: Date;
  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' }) readonly updatedAt: Date;
}
