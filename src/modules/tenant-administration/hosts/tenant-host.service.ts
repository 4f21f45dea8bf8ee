import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import {
  MAX_HOSTS,
  TenantChangesRepository,
  TenantErrors,
  type TenantHost,
  TenantHostRepository,
  type TenantRecord,
} from '#src/modules/tenants/tenants.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { DomainProof, proofRecord } from '#src/platform/outbound/domain-proof.js';
import { TenantAnnouncements } from '../tenant-announcements.js';
import { TenantHostUpdated } from '../tenant.events.js';
import { toHostName } from './host-name.js';
import { shownHost, type TenantHostDto } from './tenant-host.dto.js';
import { TenantHostErrors } from './tenant-host.errors.js';
import { TenantHostPolicy } from './tenant-host.policy.js';

/** The hosts of tenants as operators handle them. Called with the tenant `admin` entered. */
@Injectable()
export class TenantHostService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tenants: TenantChangesRepository,
    private readonly hosts: TenantHostRepository,
    private readonly policy: TenantHostPolicy,
    private readonly proof: DomainProof,
    private readonly announcements: TenantAnnouncements,
  ) {}

  async list(tenantId: string): Promise<TenantHostDto[]> {
    await this.requireTenant(tenantId);
    return (await this.hosts.list(tenantId)).map(shownHost);
  }

  /** Adds a host that is not served before it is verified. */
  add(tenantId: string, text: string): Promise<TenantHostDto> {
    return this.unitOfWork.run(async () => {
      await this.requireKept(tenantId);
      const host = this.policy.requirePossible(tenantId, text);
      const isAdded = await this.hosts.add(tenantId, host);
      const present = await this.hosts.find(host);
      if (!present) throw TenantHostErrors.tooMany(MAX_HOSTS);
      if (!isAdded) throw TenantHostErrors.inUse(host, present.tenantId);
      await this.announcements.publish(new TenantHostUpdated(tenantId, host, 'added'));
      return shownHost(present);
    });
  }

  /** Serves the host if its owner has published the proof. Throws `tenant.host_not_proved`, with the record. */
  async verify(tenantId: string, text: string): Promise<TenantHostDto> {
    const { host, proof, verifiedAt } = await this.find(tenantId, text);
    if (!verifiedAt && !(await this.proof.isPublished(host, proof)))
      throw TenantHostErrors.notProved(host, proofRecord(host, proof));
    return this.assert(tenantId, host);
  }

  /** Serves the host on the word of whoever calls. */
  assert(tenantId: string, text: string): Promise<TenantHostDto> {
    return this.unitOfWork.run(async () => {
      await this.requireKept(tenantId);
      const { host } = await this.find(tenantId, text);
      await this.hosts.verify(tenantId, host, Clock.now());
      await this.announcements.publish(new TenantHostUpdated(tenantId, host, 'verified'));
      return shownHost(await this.find(tenantId, host));
    });
  }

  /** From now on the host is served no more, and what was issued under it is refused. */
  remove(tenantId: string, text: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      const { host } = await this.find(tenantId, text);
      await this.hosts.remove(tenantId, host);
      await this.announcements.publish(new TenantHostUpdated(tenantId, host, 'removed'));
    });
  }

  private async find(tenantId: string, text: string): Promise<TenantHost> {
    const found = await this.hosts.find(toHostName(text) ?? '');
    if (found?.tenantId !== tenantId) throw EntityErrors.notFound('host of the tenant', text);
    return found;
  }

  private async requireTenant(tenantId: string): Promise<TenantRecord> {
    const tenant = await this.tenants.find(tenantId);
    if (!tenant) throw EntityErrors.notExistsWithId('tenant', tenantId);
    return tenant;
  }

  private async requireKept(tenantId: string): Promise<void> {
    const { deletedAt } = await this.requireTenant(tenantId);
    if (deletedAt) throw TenantErrors.deleted(tenantId);
  }
}
