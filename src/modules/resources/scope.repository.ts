import { Injectable } from '@nestjs/common';
import { Any } from 'typeorm';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { applySearch } from '#src/platform/database/apply-search.js';
import { Database } from '#src/platform/database/database.js';
import { Lists } from '#src/platform/database/lists.js';
import { type Updated, updateReturning } from '#src/platform/database/update-returning.js';
import type { Search } from '#src/platform/search/search.js';
import { MAX_SCOPES_OF_RESOURCES } from './resource.dto.js';
import type { ScopeSearchField } from './scope.dto.js';
import { Scope } from './scope.entity.js';

/** Ids decide between what was made in one transaction, so that pages never overlap. */
const newestFirst = { createdAt: 'DESC', id: 'DESC' } as const;

interface ScopeKey {
  readonly id: string;
  readonly resourceId: string;
}

type NewScope = Pick<Scope, 'id' | 'resourceId' | 'name' | 'description'>;
type ScopeChanges = Partial<Pick<Scope, 'name' | 'description'>>;

@Injectable()
export class ScopeRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  /** The scopes of one resource that match, newest first; none where there is no such resource. */
  list(resourceId: string, page: PageRequest, search: Search<ScopeSearchField>): Promise<Page<Scope>> {
    const list = this.database.entities
      .createQueryBuilder(Scope, 'scope')
      .where({ resourceId })
      .orderBy({ 'scope.createdAt': 'DESC', 'scope.id': 'DESC' });
    return this.lists.page(applySearch(list, search), page);
  }

  /** The scopes of all these resources in one statement, newest first. */
  listOfResources(resourceIds: readonly string[]): Promise<Scope[]> {
    return this.lists.first(
      (take) =>
        this.database.entities.find(Scope, {
          where: { resourceId: Any(resourceIds) },
          order: newestFirst,
          take,
        }),
      MAX_SCOPES_OF_RESOURCES,
    );
  }

  async insert(values: NewScope): Promise<Scope> {
    const scope = this.database.entities.create(Scope, values);
    await this.database.entities.insert(Scope, scope);
    return scope;
  }

  update({ id, resourceId }: ScopeKey, changes: ScopeChanges): Promise<Updated<Scope> | undefined> {
    return updateReturning(this.database.entities, Scope, { where: { id, resourceId }, set: changes });
  }

  /** Deletes the scope. Returns false where there is none. */
  async delete({ id, resourceId }: ScopeKey): Promise<boolean> {
    const { affected } = await this.database.entities.delete(Scope, { id, resourceId });
    return affected === 1;
  }
}
