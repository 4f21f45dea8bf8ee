import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { applyContains } from '#src/platform/database/apply-search.js';
import { Database } from '#src/platform/database/database.js';
import { Lists } from '#src/platform/database/lists.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { type Updated, updateReturning } from '#src/platform/database/update-returning.js';
import { OrganizationScope } from './organization-scope.entity.js';

type NewScope = Pick<OrganizationScope, 'id' | 'name' | 'description'>;
type ScopeChanges = Partial<Pick<OrganizationScope, 'name' | 'description'>>;

// In the order of the names, so that no two requests wait for each other in a circle.
const insertMissing = namedQuery(
  'add missing organization scopes',
  `insert into organization_scopes (id, name, description)
   select added.id, added.name, added.description
   from unnest($1::text[], $2::text[], $3::text[]) as added (id, name, description) order by added.name
   on conflict (tenant_id, name) do nothing
   returning tenant_id as "tenantId", id, name, description`,
);

@Injectable()
export class OrganizationScopeRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  /** Those whose name holds a text, by name; without a page as many as a list may have. */
  list(page: PageRequest | undefined, part = ''): Promise<Page<OrganizationScope>> {
    const list = this.database.entities
      .createQueryBuilder(OrganizationScope, 'scope')
      .orderBy({ 'scope.name': 'ASC' });
    return this.lists.page(applyContains(list, part, ['name']), page);
  }

  find(id: string): Promise<OrganizationScope | null> {
    return this.database.entities.findOneBy(OrganizationScope, { id });
  }

  async insert(values: NewScope): Promise<OrganizationScope> {
    const scope = this.database.entities.create(OrganizationScope, values);
    await this.database.entities.insert(OrganizationScope, scope);
    return scope;
  }

  /** Adds those whose names are free, and returns them. */
  insertMissing(scopes: readonly NewScope[]): Promise<OrganizationScope[]> {
    return this.database.rows<OrganizationScope>(insertMissing, [
      scopes.map(({ id }) => id),
      scopes.map(({ name }) => name),
      scopes.map(({ description }) => description),
    ]);
  }

  update(id: string, changes: ScopeChanges): Promise<Updated<OrganizationScope> | undefined> {
    return updateReturning(this.database.entities, OrganizationScope, { where: { id }, set: changes });
  }

  /** Says whether there was one. The roles that had it lose it. */
  async delete(id: string): Promise<boolean> {
    const { affected } = await this.database.entities.delete(OrganizationScope, { id });
    return affected === 1;
  }
}
