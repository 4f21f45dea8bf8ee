import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { Database } from '#src/platform/database/database.js';
import { Lists } from '#src/platform/database/lists.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { lockForTenant } from '#src/platform/database/tenant-locks.js';
import { type Updated, updateReturning } from '#src/platform/database/update-returning.js';
import { Resource } from './resource.entity.js';

const selectResource = namedQuery(
  'resource by id',
  `select tenant_id as "tenantId", id, name, indicator, is_default as "isDefault", access_token_ttl as "accessTokenTtl",
     created_at as "createdAt"
   from resources where id = $1`,
);
const selectPage = namedQuery(
  'page of resources',
  `select tenant_id as "tenantId", id, name, indicator, is_default as "isDefault", access_token_ttl as "accessTokenTtl",
     created_at as "createdAt"
   from resources order by created_at desc, id desc limit $1 offset $2`,
);
const countResources = namedQuery('count resources', `select count(*)::int as total from resources`);

type NewResource = Pick<Resource, 'id' | 'name' | 'indicator' | 'isDefault'> & Partial<Resource>;
type ResourceChanges = Partial<Pick<Resource, 'name' | 'accessTokenTtl' | 'isDefault'>>;

@Injectable()
export class ResourceRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  /** Lists resources, newest first; without a page as many as a list may have. */
  list(page: PageRequest | undefined): Promise<Page<Resource>> {
    return this.lists.read(page, {
      rows: (limit, offset) => this.database.rows<Resource>(selectPage, [limit, offset]),
      total: async () => (await this.database.row<{ total: number }>(countResources, []))?.total ?? 0,
    });
  }

  async find(id: string): Promise<Resource | null> {
    return (await this.database.row<Resource>(selectResource, [id])) ?? null;
  }

  async insert(values: NewResource): Promise<Resource> {
    const resource = this.database.entities.create(Resource, values);
    await this.database.entities.insert(Resource, resource);
    return resource;
  }

  update(id: string, changes: ResourceChanges): Promise<Updated<Resource> | undefined> {
    return updateReturning(this.database.entities, Resource, { where: { id }, set: changes });
  }

  /**
   * Leaves the tenant without a default resource, so that another can become it. The lock lasts until the end of the
   * unit of work: of two that set a default at once, the later sees what the earlier has set.
   */
  async clearDefault(): Promise<void> {
    await lockForTenant(this.database, 'default resource');
    await this.database.entities.update(Resource, { isDefault: true }, { isDefault: false });
  }

  /** Deletes the resource with its scopes. Returns false where there is none. */
  async delete(id: string): Promise<boolean> {
    const { affected } = await this.database.entities.delete(Resource, { id });
    return affected === 1;
  }
}
