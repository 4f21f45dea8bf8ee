import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TenantIdColumn } from '#src/platform/database/tenant-id-column.js';

/** `waiting` is tried again, `delivered` was taken, `failed` was given up. */
export const NOTIFICATION_STATES = ['waiting', 'delivered', 'failed'] as const;
export type NotificationState = (typeof NOTIFICATION_STATES)[number];

/** How it stands with telling a client of the end of a session. */
@Entity('logout_notifications')
export class LogoutNotification {
  @TenantIdColumn() readonly tenantId: string;
  /** The `jti` of the logout token. */
  @PrimaryColumn('varchar', { length: 21 }) readonly id: string;
  @Column('varchar', { name: 'user_id', length: 12 }) readonly userId: string;
  @Column('varchar', { name: 'session_uid', length: 64 }) readonly sessionUid: string;
  @Column('varchar', { name: 'application_id', length: 21 }) readonly applicationId: string;
  @Column('varchar', { length: 16, default: 'waiting' }) readonly state: NotificationState;
  @Column('integer', { default: 0 }) readonly attempts: number;
  @Column('varchar', { name: 'last_error', length: 1024, nullable: true }) readonly lastError: string | null;
  @Column('timestamptz', { name: 'created_at' }) readonly createdAt: Date;
  @Column('timestamptz', { name: 'tried_at', nullable: true }) readonly triedAt: Date | null;
}
