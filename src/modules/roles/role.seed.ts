import { Injectable } from '@nestjs/common';
import { newId } from '#src/kernel/ids.js';
import { ADMIN_ROLE } from '#src/modules/applications/applications.public.js';
import {
  managementApiIndicator,
  ME_API_INDICATOR,
  TENANTS_API_INDICATOR,
} from '#src/modules/resources/resources.public.js';
import { ADMIN_TENANT } from '#src/modules/tenants/tenants.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import type { TenantSeed } from '#src/platform/tenancy/tenant-seed.js';
import { MANAGEMENT_ACCESS_ROLE } from './role-names.js';
import { RoleDeleted } from './role.events.js';
import { RoleSeedRepository } from './role-seed.repository.js';

/** The roles that hold the Management API: the tenant's own, and those of the operators over it. */
@Injectable()
export class RoleSeed implements TenantSeed {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly roles: RoleSeedRepository,
    private readonly events: Events,
  ) {}

  async seed(tenantId: string): Promise<void> {
    await this.unitOfWork.run(() => this.seedOwn(managementApiIndicator(tenantId)));
    await TenantContext.run(ADMIN_TENANT, () => this.unitOfWork.run(() => this.seedForOperators(tenantId)));
  }

  async remove(tenantId: string): Promise<void> {
    for (const id of await this.roles.remove(operatorRoles(tenantId)))
      await this.events.publish(new RoleDeleted(id));
  }

  private async seedOwn(indicator: string): Promise<void> {
    await this.roles.seed(
      {
        id: 'admin-role',
        name: ADMIN_ROLE,
        description: 'Lets an application call the Management API; kept for applications of older versions.',
        type: 'MachineToMachine',
      },
      indicator,
    );
    await this.roles.seed(
      {
        id: newId(),
        name: MANAGEMENT_ACCESS_ROLE,
        description: 'Lets an application call the Management API.',
        type: 'MachineToMachine',
      },
      indicator,
    );
  }

  private async seedForOperators(tenantId: string): Promise<void> {
    const indicator = managementApiIndicator(tenantId);
    const [machineRole, userRole] = operatorRoles(tenantId);
    await this.roles.seed(
      {
        id: machineRoleId(tenantId),
        name: machineRole,
        description: `Lets an application of the operators manage the tenant ${tenantId}.`,
        type: 'MachineToMachine',
      },
      indicator,
    );
    await this.roles.seed(
      {
        id: newId(),
        name: userRole,
        description: `Lets an operator manage the tenant ${tenantId}.`,
        type: 'User',
      },
      indicator,
    );
    if (tenantId !== ADMIN_TENANT) return;
    await this.seedOperator();
    await this.seedForTenants();
  }

  private seedOperator(): Promise<void> {
    return this.roles.seed(
      {
        id: newId(),
        name: 'user',
        description: 'Lets an operator manage their own account.',
        type: 'User',
      },
      ME_API_INDICATOR,
    );
  }

  /** Like what the migration `TenantsApi` gives to those that are older. */
  private async seedForTenants(): Promise<void> {
    await this.roles.seed(
      {
        id: 'tenants-machine',
        name: 'machine:tenants',
        description: 'Lets an application of the operators look after tenants.',
        type: 'MachineToMachine',
      },
      TENANTS_API_INDICATOR,
    );
    await this.roles.seed(
      {
        id: 'tenants-operator',
        name: 'operator:tenants',
        description: 'Lets an operator look after tenants.',
        type: 'User',
      },
      TENANTS_API_INDICATOR,
    );
  }
}

/** The names of the roles over a tenant: an application's, and an operator's. */
const operatorRoles = (tenantId: string): readonly [string, string] => [
  `machine:mapi:${tenantId}`,
  `${tenantId}:admin`,
];

/** Readable where it fits into an id; the role is found by its name anyway. */
const machineRoleId = (tenantId: string): string => (tenantId.length <= 19 ? `m-${tenantId}` : newId());
