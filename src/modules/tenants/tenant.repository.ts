import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { OwnerAccess } from '#src/platform/database/owner-connection.js';

/** Any number that no other program locks in the same database. */
export const PROVISIONING_LOCK = 7_074_117;

const selectTenant = namedQuery(
  'tenant by id',
  `select id from tenants where id = $1 and provisioned_at is not null and deleted_at is null`,
);
const selectHost = namedQuery(
  'tenant by host',
  `select tenant_id as "tenantId", deleted_at is null as "isServed"
   from tenant_hosts join tenants on tenants.id = tenant_id where host = $1 and verified_at is not null`,
);
const selectHosts = namedQuery(
  'hosts of a tenant',
  `select host from tenant_hosts where tenant_id = $1 and verified_at is not null order by created_at, host limit 100`,
);

/** Whose a host is. */
export interface HostOwner {
  readonly tenantId: string;
  /** Not once the tenant was deleted. */
  readonly isServed: boolean;
}

/** Which tenants exist, and where they are served. */
@Injectable()
export class TenantRepository {
  constructor(
    private readonly database: Database,
    private readonly owner: OwnerAccess,
  ) {}

  /** Whether it is complete, and was not deleted. */
  async exists(tenantId: string): Promise<boolean> {
    return (await this.database.row(selectTenant, [tenantId])) !== undefined;
  }

  findByHost(host: string): Promise<HostOwner | undefined> {
    return this.database.row<HostOwner>(selectHost, [host]);
  }

  async hostsOf(tenantId: string): Promise<string[]> {
    return (await this.database.rows<{ host: string }>(selectHosts, [tenantId])).map(({ host }) => host);
  }

  /**
   * Adds the tenant, unless it is there, and runs `fill` unless that was done before. Whoever provisions the same
   * tenant at the same time waits. Says whether `fill` ran; undefined where the tenant was deleted.
   */
  provision(tenantId: string, fill: () => Promise<void>): Promise<boolean | undefined> {
    return this.owner.run(async (owner) => {
      await owner.query('select pg_advisory_lock(hashtextextended($2, $1))', [PROVISIONING_LOCK, tenantId]);
      await owner.query('insert into tenants (id) values ($1) on conflict do nothing', [tenantId]);
      const { rows } = await owner.query<{ isDeleted: boolean; isComplete: boolean }>(
        `select deleted_at is not null as "isDeleted", provisioned_at is not null as "isComplete"
         from tenants where id = $1`,
        [tenantId],
      );
      const [{ isDeleted, isComplete } = { isDeleted: true, isComplete: false }] = rows;
      if (isDeleted) return undefined;
      if (isComplete) return false;
      await fill();
      await owner.query('update tenants set provisioned_at = now() where id = $1', [tenantId]);
      return true;
    });
  }
}
