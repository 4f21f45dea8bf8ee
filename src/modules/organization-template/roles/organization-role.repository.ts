import { Injectable } from '@nestjs/common';
import { offsetOf, type Page, type PageRequest } from '#src/kernel/page.js';
import { Database } from '#src/platform/database/database.js';
import { ListTotals } from '#src/platform/database/list-totals.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { updateReturning } from '#src/platform/database/update-returning.js';
import { OrganizationRole } from './organization-role.entity.js';
import type { OrganizationRoleType } from './organization-role.types.js';

type NewRole = Pick<OrganizationRole, 'id' | 'name' | 'description' | 'type'>;
type RoleChanges = Partial<Omit<NewRole, 'id'>>;

const lockRole = namedQuery(
  'lock organization role',
  'select type from organization_roles where id = $1 for key share',
);
const lockRoles = namedQuery(
  'lock organization roles',
  'select id, type from organization_roles where id = any ($1) order by id for key share',
);

@Injectable()
export class OrganizationRoleRepository {
  constructor(
    private readonly database: Database,
    private readonly totals: ListTotals,
  ) {}

  /** Those whose id, name or description holds a text, by name. */
  async list(page: PageRequest, part = ''): Promise<Page<OrganizationRole>> {
    const list = this.database.entities
      .createQueryBuilder(OrganizationRole, 'role')
      .orderBy({ 'role.name': 'ASC' })
      .skip(offsetOf(page))
      .take(page.pageSize);
    if (part !== '') {
      list.where(
        `(strpos(lower(role.id), lower(:part)) > 0 or strpos(lower(role.name), lower(:part)) > 0
          or strpos(lower(role.description), lower(:part)) > 0)`,
        { part },
      );
    }
    return { items: await list.getMany(), total: await this.totals.of(list) };
  }

  find(id: string): Promise<OrganizationRole | null> {
    return this.database.entities.findOneBy(OrganizationRole, { id });
  }

  /**
   * The type of a role, which is then not deleted before the unit of work ends; undefined where there is none. Whoever
   * changes links of a role begins with this, so that a deletion, which takes the role first, waits for no link of theirs.
   */
  async lock(id: string): Promise<OrganizationRoleType | undefined> {
    return (await this.database.row<{ type: OrganizationRoleType }>(lockRole, [id]))?.type;
  }

  /** The types of those of the roles that exist, none of which is deleted until the unit of work ends. */
  async lockMany(roleIds: readonly string[]): Promise<ReadonlyMap<string, OrganizationRoleType>> {
    const rows = await this.database.rows<{ id: string; type: OrganizationRoleType }>(lockRoles, [roleIds]);
    return new Map(rows.map(({ id, type }) => [id, type]));
  }

  async insert(values: NewRole): Promise<OrganizationRole> {
    const role = this.database.entities.create(OrganizationRole, values);
    await this.database.entities.insert(OrganizationRole, role);
    return role;
  }

  update(id: string, changes: RoleChanges): Promise<OrganizationRole | undefined> {
    return updateReturning(this.database.entities, OrganizationRole, { where: { id }, set: changes });
  }

  /** Says whether there was one. Its scopes go with it, and members who had it lose it. */
  async delete(id: string): Promise<boolean> {
    const { affected } = await this.database.entities.delete(OrganizationRole, { id });
    return affected === 1;
  }
}
