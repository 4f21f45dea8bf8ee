import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { lockForTenant } from '#src/platform/database/tenant-locks.js';

/** A host of a tenant, which serves once it is verified. */
export interface TenantHost {
  readonly host: string;
  readonly tenantId: string;
  readonly createdAt: Date;
  readonly verifiedAt: Date | null;
  /** What its owner publishes to show that it is theirs. */
  readonly proof: string;
}

/** More are no list that a person looks after. */
export const MAX_HOSTS = 100;

const selectHosts = namedQuery(
  'hosts of a tenant for operators',
  `select host, tenant_id as "tenantId", created_at as "createdAt", verified_at as "verifiedAt", proof from tenant_hosts where tenant_id = $1 order by created_at, host limit $2`,
);
const selectHost = namedQuery(
  'host of any tenant',
  `select host, tenant_id as "tenantId", created_at as "createdAt", verified_at as "verifiedAt", proof from tenant_hosts where host = $1`,
);
const addHost = namedQuery('add tenant host', `select add_tenant_host($1, $2, $3) as done`);
const verifyHost = namedQuery('verify tenant host', 'select verify_tenant_host($1, $2, $3) as done');
const removeHost = namedQuery('remove tenant host', 'select remove_tenant_host($1, $2) as done');

/** The hosts of tenants, changed by functions of the database that answer to the tenant `admin` only. */
@Injectable()
export class TenantHostRepository {
  constructor(private readonly database: Database) {}

  /** Oldest first. */
  list(tenantId: string): Promise<TenantHost[]> {
    return this.database.rows<TenantHost>(selectHosts, [tenantId, MAX_HOSTS]);
  }

  /** Whosever it is. */
  find(host: string): Promise<TenantHost | undefined> {
    return this.database.row<TenantHost>(selectHost, [host]);
  }

  /** False where some tenant has it, or this one has as many as it may. Belongs to a unit of work. */
  async add(tenantId: string, host: string): Promise<boolean> {
    await lockForTenant(this.database, `hosts of ${tenantId}`);
    return this.isDone(addHost, [tenantId, host, MAX_HOSTS]);
  }

  /** False where the tenant has no such host. */
  verify(tenantId: string, host: string, at: number): Promise<boolean> {
    return this.isDone(verifyHost, [tenantId, host, new Date(at)]);
  }

  /** False where the tenant has no such host. */
  remove(tenantId: string, host: string): Promise<boolean> {
    return this.isDone(removeHost, [tenantId, host]);
  }

  private async isDone(query: Parameters<Database['row']>[0], values: readonly unknown[]): Promise<boolean> {
    return (await this.database.row<{ done: boolean }>(query, values))?.done ?? false;
  }
}
