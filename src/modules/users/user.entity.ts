import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';
import { TenantIdColumn } from '#src/platform/database/tenant-id-column.js';
import type { PasswordAlgorithm } from '#src/platform/crypto/passwords/password-algorithm.js';
import type { UserProfile } from './profile/user-profile.dto.js';

/** The database makes it from the address. */
const generated = { insert: false, update: false, select: false } as const;

@Entity('users')
export class User {
  @TenantIdColumn() readonly tenantId: string;
  @PrimaryColumn('varchar', { length: 12 }) readonly id: string;
  @Column('varchar', { length: 128, nullable: true }) readonly username: string | null;
  /** The form of the username that is unique: lower-cased where the tenant does not tell cases apart. */
  @Column('varchar', { name: 'username_key', length: 128, nullable: true }) readonly usernameKey:
    string | null;
  @Column('varchar', { name: 'primary_email', length: 128, nullable: true })
  readonly primaryEmail: string | null;
  @Column('varchar', { name: 'email_key', length: 128, nullable: true, ...generated })
  readonly emailKey: string | null;
  @Column('varchar', { name: 'primary_phone', length: 128, nullable: true })
  readonly primaryPhone: string | null;
  @Column('varchar', { name: 'password_digest', length: 256, nullable: true })
  readonly passwordDigest: string | null;
  @Column('varchar', { name: 'password_algorithm', length: 16, nullable: true })
  readonly passwordAlgorithm: PasswordAlgorithm | null;
  @Column('timestamptz', { name: 'password_updated_at', nullable: true })
  readonly passwordUpdatedAt: Date | null;
  @Column('boolean', { name: 'is_password_expired', default: false }) readonly isPasswordExpired: boolean;
  @Column('varchar', { length: 128, nullable: true }) readonly name: string | null;
  /** All that searches look at, in small letters. */
  @Column('text', { nullable: true, ...generated }) readonly searched: string | null;
  @Column('varchar', { length: 2048, nullable: true }) readonly avatar: string | null;
  @Column('jsonb') readonly profile: UserProfile;
  @Column('jsonb', { name: 'custom_data' }) readonly customData: object;
  @Column('jsonb', { name: 'logto_config' }) readonly logtoConfig: object;
  /** The application that the user signed up in; built-in ones have no row. */
  @Column('varchar', { name: 'application_id', length: 21, nullable: true })
  readonly applicationId: string | null;
  @Column('varchar', { name: 'cimd_client_id', length: 2048, nullable: true })
  readonly cimdClientId: string | null;
  @Column('boolean', { name: 'is_suspended', default: false }) readonly isSuspended: boolean;
  @Column('timestamptz', { name: 'last_sign_in_at', nullable: true }) readonly lastSignInAt: Date | null;
  /** Sessions that began until then have ended, */
  @Column('timestamptz', { name: 'sessions_valid_from', nullable: true })
  readonly sessionsValidFrom: Date | null;
  /** but for this one. */
  @Column('varchar', { name: 'spared_session', length: 64, nullable: true })
  readonly sparedSession: string | null;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) readonly createdAt: Date;
  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' }) readonly updatedAt: Date;
}
