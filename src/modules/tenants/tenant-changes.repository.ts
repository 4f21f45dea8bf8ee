import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { Database } from '#src/platform/database/database.js';
import { Lists } from '#src/platform/database/lists.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { PROVISIONING_LOCK } from './tenant.repository.js';

/** A tenant as operators see it. */
export interface TenantRecord {
  readonly id: string;
  readonly createdAt: Date;
  /** Null while it is being made. */
  readonly provisionedAt: Date | null;
  /** Since when it is served no more. */
  readonly deletedAt: Date | null;
  /** When its rows begin to be erased, by themselves. */
  readonly endsAt: Date | null;
  /** From then on there is no way back. */
  readonly erasingSince: Date | null;
}

const selectTenant = namedQuery(
  'tenant for operators',
  `select id, created_at as "createdAt", provisioned_at as "provisionedAt", deleted_at as "deletedAt",
     ends_at as "endsAt", erasing_since as "erasingSince" from tenants where id = $1`,
);
const selectPage = namedQuery(
  'page of tenants',
  `select id, created_at as "createdAt", provisioned_at as "provisionedAt", deleted_at as "deletedAt",
     ends_at as "endsAt", erasing_since as "erasingSince" from tenants order by created_at, id limit $1 offset $2`,
);
const countTenants = namedQuery('count tenants', 'select count(*)::int as total from tenants');
const countMadeSince = namedQuery(
  'count tenants made since',
  `select count(*)::int as total from (
     select from tenants where created_at > $1 order by created_at desc limit $2) as latest`,
);
const lockUnlessProvisioned = namedQuery(
  'lock tenant unless it is provisioned',
  'select pg_try_advisory_xact_lock(hashtextextended($2, $1)) as done',
);
const deleteTenant = namedQuery('delete tenant', 'select delete_tenant($1, $2, $3) as done');
const restoreTenant = namedQuery('restore tenant', 'select restore_tenant($1) as done');
const beginErasing = namedQuery('begin erasing tenant', 'select begin_erasing_tenant($1, $2, $3) as done');
const eraseRows = namedQuery('erase rows of tenant', 'select erase_rows($1) as erased');
const discardJobs = namedQuery('discard jobs of tenant', 'select jobs.discard($1) as erased');
const endTenant = namedQuery('end tenant', 'select end_tenant($1) as done');

/** Changes tenants, by functions of the database that answer to the tenant `admin` only. */
@Injectable()
export class TenantChangesRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  /** Oldest first. */
  list(page: PageRequest): Promise<Page<TenantRecord>> {
    return this.lists.read(page, {
      rows: (limit, offset) => this.database.rows<TenantRecord>(selectPage, [limit, offset]),
      total: async () => (await this.database.row<{ total: number }>(countTenants, []))?.total ?? 0,
    });
  }

  find(tenantId: string): Promise<TenantRecord | undefined> {
    return this.database.row<TenantRecord>(selectTenant, [tenantId]);
  }

  /** Counts no further than to `most`. */
  async countMadeSince(time: number, most: number): Promise<number> {
    const parameters = [new Date(time), most];
    return (await this.database.row<{ total: number }>(countMadeSince, parameters))?.total ?? 0;
  }

  /** Keeps the tenant from being provisioned until the unit of work ends. False where that is under way. */
  lockUnlessProvisioned(tenantId: string): Promise<boolean> {
    return this.isDone(lockUnlessProvisioned, [PROVISIONING_LOCK, tenantId]);
  }

  /** False where it is gone already, or built in. */
  delete(
    tenantId: string,
    { at, endsAt }: { readonly at: number; readonly endsAt: number },
  ): Promise<boolean> {
    return this.isDone(deleteTenant, [tenantId, new Date(at), new Date(endsAt)]);
  }

  /** False where it was not deleted, or is being erased. */
  restore(tenantId: string): Promise<boolean> {
    return this.isDone(restoreTenant, [tenantId]);
  }

  /** False where it was not deleted, or would end by itself later than `due`. Can be repeated. */
  beginErasing(tenantId: string, at: number, due?: number): Promise<boolean> {
    const latest = due === undefined ? null : new Date(due);
    return this.isDone(beginErasing, [tenantId, new Date(at), latest]);
  }

  /** Deletes up to so many rows of the current tenant, which is to be erased; says how many. */
  eraseRows(most: number): Promise<number> {
    return this.count(eraseRows, most);
  }

  /** The same for jobs that wait. */
  discardJobs(most: number): Promise<number> {
    return this.count(discardJobs, most);
  }

  /** Deletes the tenant itself, and its hosts, if it is to be erased. */
  end(tenantId: string): Promise<boolean> {
    return this.isDone(endTenant, [tenantId]);
  }

  private async isDone(query: Parameters<Database['row']>[0], values: readonly unknown[]): Promise<boolean> {
    return (await this.database.row<{ done: boolean }>(query, values))?.done ?? false;
  }

  private async count(query: Parameters<Database['row']>[0], most: number): Promise<number> {
    return (await this.database.row<{ erased: number }>(query, [most]))?.erased ?? 0;
  }
}
