import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import { TenantIdColumn } from '#src/platform/database/tenant-id-column.js';
import type { RoleType } from './role.types.js';

@Entity('roles')
export class Role {
  @TenantIdColumn() readonly tenantId: string;
  @PrimaryColumn('varchar', { length: 21 }) readonly id: string;
  @Column('varchar', { length: 128 }) readonly name: string;
  @Column('varchar', { length: 128 }) readonly description: string;
  @Column('varchar', { length: 32 }) readonly type: RoleType;
  /** Given to every new user; without a meaning for machine-to-machine roles. */
  @Column('boolean', { name: 'is_default', default: false }) readonly isDefault: boolean;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) readonly createdAt: Date;
}
