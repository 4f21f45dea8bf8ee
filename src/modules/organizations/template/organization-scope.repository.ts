import { Injectable } from '@nestjs/common';
import { offsetOf, type Page, type PageRequest } from '#src/kernel/page.js';
import { Database } from '#src/platform/database/database.js';
import { ListTotals } from '#src/platform/database/list-totals.js';
import { updateReturning } from '#src/platform/database/update-returning.js';
import { MAX_SCOPES } from './lists.js';
import { OrganizationScope } from './organization-scope.entity.js';

type NewScope = Pick<OrganizationScope, 'id' | 'name' | 'description'>;
type ScopeChanges = Partial<Pick<OrganizationScope, 'name' | 'description'>>;

@Injectable()
export class OrganizationScopeRepository {
  constructor(
    private readonly database: Database,
    private readonly totals: ListTotals,
  ) {}

  /** Those whose name holds a text, by name; without a page as many as a list may have. */
  async list(page: PageRequest | undefined, part = ''): Promise<Page<OrganizationScope>> {
    const list = this.database.entities
      .createQueryBuilder(OrganizationScope, 'scope')
      .orderBy({ 'scope.name': 'ASC' });
    if (part !== '') list.where('strpos(lower(scope.name), lower(:part)) > 0', { part });
    if (!page) {
      const items = await list.take(MAX_SCOPES).getMany();
      return { items, total: items.length };
    }
    const items = await list.skip(offsetOf(page)).take(page.pageSize).getMany();
    return { items, total: await this.totals.of(list) };
  }

  find(id: string): Promise<OrganizationScope | null> {
    return this.database.entities.findOneBy(OrganizationScope, { id });
  }

  async insert(values: NewScope): Promise<OrganizationScope> {
    const scope = this.database.entities.create(OrganizationScope, values);
    await this.database.entities.insert(OrganizationScope, scope);
    return scope;
  }

  update(id: string, changes: ScopeChanges): Promise<OrganizationScope | undefined> {
    return updateReturning(this.database.entities, OrganizationScope, { where: { id }, set: changes });
  }

  /** Says whether there was one. The roles that had it lose it. */
  async delete(id: string): Promise<boolean> {
    const { affected } = await this.database.entities.delete(OrganizationScope, { id });
    return affected === 1;
  }
}
