import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { applyContains } from '#src/platform/database/apply-search.js';
import { Database } from '#src/platform/database/database.js';
import { Lists } from '#src/platform/database/lists.js';
import { lockRows, rowLocks } from '#src/platform/database/row-locks.js';
import { type Updated, updateReturning } from '#src/platform/database/update-returning.js';
import { OrganizationRole } from './organization-role.entity.js';
import type { OrganizationRoleType } from './organization-role.types.js';

type NewRole = Pick<OrganizationRole, 'id' | 'name' | 'description' | 'type'>;
type RoleChanges = Partial<Omit<NewRole, 'id'>>;

const locks = rowLocks('organization_roles', 'type');

@Injectable()
export class OrganizationRoleRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  /** Those whose id, name or description holds a text, by name. */
  list(page: PageRequest, part = ''): Promise<Page<OrganizationRole>> {
    const list = this.database.entities
      .createQueryBuilder(OrganizationRole, 'role')
      .orderBy({ 'role.name': 'ASC' });
    return this.lists.page(applyContains(list, part, ['id', 'name', 'description']), page);
  }

  find(id: string): Promise<OrganizationRole | null> {
    return this.database.entities.findOneBy(OrganizationRole, { id });
  }

  /**
   * The type of a role, which is then not deleted before the unit of work ends; undefined where there is none. Whoever
   * changes links of a role begins with this, so that a deletion, which takes the role first, waits for no link of theirs.
   */
  async lock(id: string): Promise<OrganizationRoleType | undefined> {
    return (await lockRows<OrganizationRoleType>(this.database, locks.keyShare, [id])).get(id);
  }

  /** The types of those of the roles that exist, none of which is deleted until the unit of work ends. */
  lockMany(roleIds: readonly string[]): Promise<ReadonlyMap<string, OrganizationRoleType>> {
    return lockRows<OrganizationRoleType>(this.database, locks.keyShare, roleIds);
  }

  async insert(values: NewRole): Promise<OrganizationRole> {
    const role = this.database.entities.create(OrganizationRole, values);
    await this.database.entities.insert(OrganizationRole, role);
    return role;
  }

  update(id: string, changes: RoleChanges): Promise<Updated<OrganizationRole> | undefined> {
    return updateReturning(this.database.entities, OrganizationRole, { where: { id }, set: changes });
  }

  /** Says whether there was one. Its scopes go with it, and members who had it lose it. */
  async delete(id: string): Promise<boolean> {
    const { affected } = await this.database.entities.delete(OrganizationRole, { id });
    return affected === 1;
  }
}
