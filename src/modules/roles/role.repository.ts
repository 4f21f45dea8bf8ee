import { Injectable } from '@nestjs/common';
import { Any, type SelectQueryBuilder } from 'typeorm';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { applySearch } from '#src/platform/database/apply-search.js';
import { Database } from '#src/platform/database/database.js';
import { Lists } from '#src/platform/database/lists.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { type Updated, updateReturning } from '#src/platform/database/update-returning.js';
import type { Search } from '#src/platform/search/search.js';
import { INTERNAL_NAMES } from './role-names.js';
import type { RoleSearchField } from './role.dto.js';
import { Role } from './role.entity.js';
import type { RoleType } from './role.types.js';

const selectRole = namedQuery(
  'role by id',
  `select tenant_id as "tenantId", id, name, description, type, is_default as "isDefault", created_at as "createdAt"
   from roles where id = $1`,
);

type NewRole = Pick<Role, 'id' | 'name' | 'description' | 'type' | 'isDefault'>;
type RoleChanges = Partial<Pick<Role, 'name' | 'description' | 'isDefault'>>;

/** Which roles a list is about, besides what it is searched for. */
export interface RoleFilter {
  readonly type?: RoleType;
  /** Leaves out the roles of this user. */
  readonly excludeUserId?: string;
  /** Leaves out the roles of this application. */
  readonly excludeApplicationId?: string;
}

/** Lists are newest first and leave out internal roles. */
@Injectable()
export class RoleRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  list(
    page: PageRequest,
    search: Search<RoleSearchField>,
    { type, excludeUserId, excludeApplicationId }: RoleFilter,
  ): Promise<Page<Role>> {
    const list = this.listed(search);
    if (type !== undefined) list.andWhere({ type });
    if (excludeUserId !== undefined) {
      list.andWhere('role.id not in (select role_id from user_roles where user_id = :excludeUserId)', {
        excludeUserId,
      });
    }
    if (excludeApplicationId !== undefined) {
      list.andWhere(
        'role.id not in (select role_id from application_roles where application_id = :excludeApplicationId)',
        { excludeApplicationId },
      );
    }
    return this.lists.page(list, page);
  }

  listOfUser(userId: string, page: PageRequest, search: Search<RoleSearchField>): Promise<Page<Role>> {
    const list = this.listed(search).andWhere(
      'role.id in (select role_id from user_roles where user_id = :userId)',
      { userId },
    );
    return this.lists.page(list, page);
  }

  listOfApplication(
    applicationId: string,
    page: PageRequest,
    search: Search<RoleSearchField>,
  ): Promise<Page<Role>> {
    const list = this.listed(search).andWhere(
      'role.id in (select role_id from application_roles where application_id = :applicationId)',
      { applicationId },
    );
    return this.lists.page(list, page);
  }

  async find(id: string): Promise<Role | null> {
    return (await this.database.row<Role>(selectRole, [id])) ?? null;
  }

  findMany(ids: readonly string[]): Promise<Role[]> {
    return this.database.entities.findBy(Role, { id: Any(ids) });
  }

  async insert(values: NewRole): Promise<Role> {
    const role = this.database.entities.create(Role, values);
    await this.database.entities.insert(Role, role);
    return role;
  }

  update(id: string, changes: RoleChanges): Promise<Updated<Role> | undefined> {
    return updateReturning(this.database.entities, Role, { where: { id }, set: changes });
  }

  /** Deletes the role with its links to scopes and holders. Returns false where there is none. */
  async delete(id: string): Promise<boolean> {
    const { affected } = await this.database.entities.delete(Role, { id });
    return affected === 1;
  }

  private listed(search: Search<RoleSearchField>): SelectQueryBuilder<Role> {
    const list = this.database.entities
      .createQueryBuilder(Role, 'role')
      .where('role.name not like :internalNames', { internalNames: INTERNAL_NAMES })
      .orderBy({ 'role.createdAt': 'DESC', 'role.id': 'DESC' });
    return applySearch(list, search);
  }
}
