import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { applyContains } from '#src/platform/database/apply-search.js';
import { Database } from '#src/platform/database/database.js';
import { Lists } from '#src/platform/database/lists.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { lockAll, rowLocks } from '#src/platform/database/row-locks.js';
import { type Updated, updateReturning } from '#src/platform/database/update-returning.js';
import { type FeaturedMemberDto, MAX_FEATURED } from './organization.dto.js';
import { Organization } from './organization.entity.js';

type ChangeableColumn =
  'name' | 'description' | 'customData' | 'isMfaRequired' | 'color' | 'branding' | 'customCss';
export type OrganizationChanges = Partial<Pick<Organization, ChangeableColumn>>;
export type NewOrganization = Pick<Organization, 'id' | ChangeableColumn>;

/** How many members an organization has, and some of them. */
export interface OrganizationMembers {
  readonly usersCount: number;
  readonly featuredUsers: FeaturedMemberDto[];
}

const selectOrganization = namedQuery(
  'organization by id',
  `select tenant_id as "tenantId", id, name, description, custom_data as "customData",
     is_mfa_required as "isMfaRequired", color, branding, custom_css as "customCss", created_at as "createdAt"
   from organizations where id = $1`,
);
const selectMembers = namedQuery(
  'members of organizations',
  `select o.id as "organizationId",
     (select count(*)::int from organization_users ou where ou.tenant_id = o.tenant_id and ou.organization_id = o.id)
       as "usersCount",
     array(
       select json_build_object('id', u.id, 'avatar', u.avatar, 'name', u.name) from organization_users ou
         join users u on u.tenant_id = ou.tenant_id and u.id = ou.user_id
       where ou.tenant_id = o.tenant_id and ou.organization_id = o.id order by ou.user_id limit $2
     ) as "featuredUsers"
   from organizations o where o.id = any ($1)`,
);
const locks = rowLocks('organizations');

@Injectable()
export class OrganizationRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  /** Those whose id or name holds a text, newest first. */
  list(page: PageRequest, part = ''): Promise<Page<Organization>> {
    const list = this.database.entities
      .createQueryBuilder(Organization, 'organization')
      .orderBy({ 'organization.createdAt': 'DESC', 'organization.id': 'DESC' });
    return this.lists.page(applyContains(list, part, ['id', 'name']), page);
  }

  /** By organization, in one statement for a page. */
  async membersOf(organizationIds: readonly string[]): Promise<ReadonlyMap<string, OrganizationMembers>> {
    const rows = await this.database.rows<OrganizationMembers & { organizationId: string }>(selectMembers, [
      organizationIds,
      MAX_FEATURED,
    ]);
    return new Map(rows.map(({ organizationId, ...members }) => [organizationId, members]));
  }

  find(id: string): Promise<Organization | undefined> {
    return this.database.row<Organization>(selectOrganization, [id]);
  }

  exists(id: string): Promise<boolean> {
    return this.database.entities.existsBy(Organization, { id });
  }

  /** Says whether there is one, and keeps it from being deleted until the unit of work ends. */
  lock(id: string): Promise<boolean> {
    return lockAll(this.database, locks.keyShare, [id]);
  }

  /** The same, and keeps everybody else from adding members meanwhile: of two that replace all, the later wins as a whole. */
  lockMemberships(id: string): Promise<boolean> {
    return lockAll(this.database, locks.update, [id]);
  }

  async insert(values: NewOrganization): Promise<Organization> {
    const organization = this.database.entities.create(Organization, values);
    await this.database.entities.insert(Organization, organization);
    return organization;
  }

  update(id: string, changes: OrganizationChanges): Promise<Updated<Organization> | undefined> {
    return updateReturning(this.database.entities, Organization, { where: { id }, set: changes });
  }

  /** Says whether there was one. Memberships, invitations and just-in-time rules go with it. */
  async delete(id: string): Promise<boolean> {
    const { affected } = await this.database.entities.delete(Organization, { id });
    return affected === 1;
  }
}
