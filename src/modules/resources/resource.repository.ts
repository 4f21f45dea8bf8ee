import { Injectable } from '@nestjs/common';
import { offsetOf, type Page, type PageRequest } from '#src/kernel/page.js';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { updateReturning } from '#src/platform/database/update-returning.js';
import { MAX_RESOURCES, newestFirst } from './lists.js';
import { Resource } from './resource.entity.js';

const lockDefault = namedQuery(
  'lock default resource',
  `select pg_advisory_xact_lock(hashtext('default resource'), hashtext(current_setting('app.tenant_id')))`,
);

type NewResource = Pick<Resource, 'id' | 'name' | 'indicator' | 'isDefault'> & Partial<Resource>;
type ResourceChanges = Partial<Pick<Resource, 'name' | 'accessTokenTtl' | 'isDefault'>>;

@Injectable()
export class ResourceRepository {
  constructor(private readonly database: Database) {}

  /** Newest first; without a page as many as a list may have. */
  async list(page: PageRequest | undefined): Promise<Page<Resource>> {
    if (!page) {
      const items = await this.database.entities.find(Resource, { order: newestFirst, take: MAX_RESOURCES });
      return { items, total: items.length };
    }
    const [items, total] = await this.database.entities.findAndCount(Resource, {
      order: newestFirst,
      skip: offsetOf(page),
      take: page.pageSize,
    });
    return { items, total };
  }

  find(id: string): Promise<Resource | null> {
    return this.database.entities.findOneBy(Resource, { id });
  }

  async insert(values: NewResource): Promise<Resource> {
    const resource = this.database.entities.create(Resource, values);
    await this.database.entities.insert(Resource, resource);
    return resource;
  }

  update(id: string, changes: ResourceChanges): Promise<Resource | undefined> {
    return updateReturning(this.database.entities, Resource, { where: { id }, set: changes });
  }

  /**
   * Leaves the tenant without a default resource, so that another can become it. The lock lasts until the end of the
   * unit of work: of two that set a default at once, the later sees what the earlier has set.
   */
  async clearDefault(): Promise<void> {
    await this.database.rows(lockDefault, []);
    await this.database.entities.update(Resource, { isDefault: true }, { isDefault: false });
  }

  /** Says whether there was one. Its scopes go with it. */
  async delete(id: string): Promise<boolean> {
    const { affected } = await this.database.entities.delete(Resource, { id });
    return affected === 1;
  }
}
