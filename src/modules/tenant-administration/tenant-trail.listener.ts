import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#src/modules/audit-logs/audit-logs.public.js';
import { TenantChangesRepository } from '#src/modules/tenants/tenants.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import type { Announced } from '#src/platform/events/domain-event.js';
import { AfterCommit } from '#src/platform/events/listeners.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { TenantCreated, TenantDeleted, TenantHostUpdated, TenantRestored } from './tenant.events.js';

type TenantEvent = TenantCreated | TenantDeleted | TenantHostUpdated | TenantRestored;

/** Leaves an entry in the audit log of the tenant that operators changed. Who it was stays in the log of `admin`. */
@Injectable()
export class TenantTrailListener {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tenants: TenantChangesRepository,
    private readonly trail: AuditTrail,
  ) {}

  @AfterCommit(TenantCreated, TenantDeleted, TenantHostUpdated, TenantRestored)
  async tell({ id, origin, event }: Announced<TenantEvent>): Promise<void> {
    const { type, tenantId, ...told } = event;
    if (!(await this.tenants.find(tenantId))) return;
    const entry = {
      key: `Management.${type}`,
      result: 'Success',
      by: 'operators',
      requestId: origin?.requestId,
      ...told,
    } as const;
    await TenantContext.run(tenantId, () => this.unitOfWork.run(() => this.trail.write(entry, id)));
  }
}
