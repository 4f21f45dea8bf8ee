import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { OwnerAccess } from '#src/platform/database/owner-connection.js';

/** Any number that no other program locks in the same database. */
const PROVISIONING_LOCK = 7_074_117;

const selectTenant = namedQuery(
  'tenant by id',
  `select id from tenants where id = $1 and provisioned_at is not null`,
);
const selectHost = namedQuery(
  'tenant by host',
  `select tenant_id as "tenantId" from tenant_hosts where host = $1 and verified_at is not null`,
);
const selectHosts = namedQuery(
  'hosts of a tenant',
  `select host from tenant_hosts where tenant_id = $1 and verified_at is not null order by created_at, host limit 100`,
);

/** Which tenants exist, and where they are served. */
@Injectable()
export class TenantRepository {
  constructor(
    private readonly database: Database,
    private readonly owner: OwnerAccess,
  ) {}

  async exists(tenantId: string): Promise<boolean> {
    return (await this.database.row(selectTenant, [tenantId])) !== undefined;
  }

  async findByHost(host: string): Promise<string | undefined> {
    return (await this.database.row<{ tenantId: string }>(selectHost, [host]))?.tenantId;
  }

  async hostsOf(tenantId: string): Promise<string[]> {
    return (await this.database.rows<{ host: string }>(selectHosts, [tenantId])).map(({ host }) => host);
  }

  /**
   * Adds the tenant, unless it is there, and runs `fill` unless that was done before. Whoever provisions the same
   * tenant at the same time waits. Says whether `fill` ran.
   */
  provision(tenantId: string, fill: () => Promise<void>): Promise<boolean> {
    return this.owner.run(async (owner) => {
      await owner.query('select pg_advisory_lock(hashtextextended($2, $1))', [PROVISIONING_LOCK, tenantId]);
      await owner.query('insert into tenants (id) values ($1) on conflict do nothing', [tenantId]);
      const pending = await owner.query('select from tenants where id = $1 and provisioned_at is null', [
        tenantId,
      ]);
      if (pending.rowCount === 0) return false;
      await fill();
      await owner.query('update tenants set provisioned_at = now() where id = $1', [tenantId]);
      return true;
    });
  }
}
