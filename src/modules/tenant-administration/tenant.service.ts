import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { DAY_MILLISECONDS } from '#src/kernel/durations.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import {
  ADMIN_TENANT,
  DEFAULT_TENANT,
  TenantChangesRepository,
  TenantErrors,
  TenantProvisioner,
  type TenantRecord,
} from '#src/modules/tenants/tenants.public.js';
import { AdmissionQueue } from '#src/platform/admission-queue.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { TenantAnnouncements } from './tenant-announcements.js';
import { shownTenant, type TenantDto } from './tenant.dto.js';
import { TenantErasure } from './tenant-erasure.js';
import { TenantCreated, TenantDeleted, TenantErasureBegun, TenantRestored } from './tenant.events.js';

/** Long enough that somebody comes back from a holiday and misses it. */
const GRACE_MILLISECONDS = 30 * DAY_MILLISECONDS;
/** Each takes keys, connections and a place in every cache: more is no operator's work, but a token that was stolen. */
const MOST_MADE_AN_HOUR = 100;
const HOUR_MILLISECONDS = 60 * 60_000;
/** Each holds a connection of the owner. */
const ROOM = { running: 1, waiting: 7 };

/** Tenants as operators handle them. Called with the tenant `admin` entered. */
@Injectable()
export class TenantService {
  private readonly making = new AdmissionQueue(ROOM);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tenants: TenantChangesRepository,
    private readonly provisioner: TenantProvisioner,
    private readonly erasure: TenantErasure,
    private readonly announcements: TenantAnnouncements,
  ) {}

  async list(page: PageRequest): Promise<Page<TenantDto>> {
    const { items, ...count } = await this.tenants.list(page);
    return { items: items.map(shownTenant), ...count };
  }

  async get(tenantId: string): Promise<TenantDto> {
    return shownTenant(await this.find(tenantId));
  }

  /** Makes a tenant, or completes one that was cut short. Throws `tenant.id_in_use`. */
  async create(tenantId: string): Promise<TenantDto> {
    const since = Clock.now() - HOUR_MILLISECONDS;
    const made = await this.tenants.countMadeSince(since, MOST_MADE_AN_HOUR);
    if (made >= MOST_MADE_AN_HOUR) throw TenantErrors.tooManyMade(MOST_MADE_AN_HOUR);
    const isNew = await this.making.run(() => this.make(tenantId));
    if (!isNew) throw TenantErrors.idInUse(tenantId);
    return this.get(tenantId);
  }

  /** The same without a limit; false where there is such a tenant. */
  async make(tenantId: string): Promise<boolean> {
    const announce = (): Promise<void> =>
      TenantContext.run(ADMIN_TENANT, () =>
        this.unitOfWork.run(() => this.announcements.publish(new TenantCreated(tenantId))),
      );
    const isNew = await this.provisioner.provision(tenantId, announce);
    if (isNew) await this.unitOfWork.run(() => this.announcements.forget());
    return isNew;
  }

  /** The first step of the end: it is served no more, and nothing of it is lost. */
  delete(tenantId: string): Promise<TenantDto> {
    return this.unitOfWork.run(async () => {
      if (tenantId === ADMIN_TENANT || tenantId === DEFAULT_TENANT) throw TenantErrors.builtIn(tenantId);
      if (!(await this.tenants.lockUnlessProvisioned(tenantId))) throw TenantErrors.beingMade(tenantId);
      const at = Clock.now();
      const endsAt = at + GRACE_MILLISECONDS;
      const isDone = await this.tenants.delete(tenantId, { at, endsAt });
      const tenant = await this.find(tenantId);
      if (!isDone) throw TenantErrors.deleted(tenantId);
      await this.erasure.schedule(tenantId, endsAt);
      await this.announcements.publish(new TenantDeleted(tenantId));
      return shownTenant(tenant);
    });
  }

  restore(tenantId: string): Promise<TenantDto> {
    return this.unitOfWork.run(async () => {
      const isDone = await this.tenants.restore(tenantId);
      const tenant = await this.find(tenantId);
      if (tenant.erasingSince) throw TenantErrors.beingErased(tenantId);
      if (!isDone) throw TenantErrors.notDeleted(tenantId);
      await this.announcements.publish(new TenantRestored(tenantId));
      return shownTenant(tenant);
    });
  }

  /** The second step, before its time. A repeated call starts what may have been given up. */
  erase(tenantId: string): Promise<TenantDto> {
    return this.unitOfWork.run(async () => {
      const isDone = await this.tenants.beginErasing(tenantId, Clock.now());
      const tenant = await this.find(tenantId);
      if (!isDone) throw TenantErrors.notDeleted(tenantId);
      await this.erasure.schedule(tenantId);
      await this.announcements.publish(new TenantErasureBegun(tenantId));
      return shownTenant(tenant);
    });
  }

  private async find(tenantId: string): Promise<TenantRecord> {
    const tenant = await this.tenants.find(tenantId);
    if (!tenant) throw EntityErrors.notExistsWithId('tenant', tenantId);
    return tenant;
  }
}
