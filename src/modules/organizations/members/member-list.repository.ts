import { Injectable } from '@nestjs/common';
import { offsetOf, type Page, type PageRequest } from '#src/kernel/page.js';
import { Database } from '#src/platform/database/database.js';
import { Lists } from '#src/platform/database/lists.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { LISTED_IDENTITIES_BYTES } from '#src/modules/users/users.public.js';
import { MAX_ROLES_SHOWN } from './limits.js';
import type { ListMembersDto, MemberDto } from './member.dto.js';
import { Member } from './member.entity.js';

/** A member as a list shows one. */
export type ListedMember = Omit<MemberDto, 'hasPassword'>;

/** In the order of the ids; identities beyond a number of bytes come without their details. */
const membersById = namedQuery(
  'members by id',
  `select u.id, u.username, u.primary_email as "primaryEmail", u.primary_phone as "primaryPhone", u.name, u.avatar,
     u.custom_data as "customData", u.profile, u.last_sign_in_at as "lastSignInAt", u.created_at as "createdAt",
     u.updated_at as "updatedAt", u.application_id as "applicationId", u.cimd_client_id as "cimdClientId",
     u.is_suspended as "isSuspended",
     coalesce((select jsonb_object_agg(i.target, jsonb_build_object('userId', i.identity_id)
           || case when i.details is null or i.bytes > $4 then '{}' else jsonb_build_object('details', i.details) end)
       from (
         select target, identity_id, details, sum(octet_length(details::text)) over (order by target) as bytes
         from user_identities where tenant_id = u.tenant_id and user_id = u.id
       ) i), '{}') as identities,
     array(
       select json_build_object('id', r.id, 'name', r.name) from organization_user_roles ur
         join organization_roles r on r.tenant_id = ur.tenant_id and r.id = ur.organization_role_id
       where ur.tenant_id = u.tenant_id and ur.organization_id = $1 and ur.user_id = u.id
       order by r.name limit $3
     ) as "organizationRoles"
   from unnest($2::text[]) with ordinality as wanted (id, place) join users u on u.id = wanted.id
   order by wanted.place`,
);

const searchMembers = namedQuery(
  'search members',
  'select ids, total from search_organization_users($1, $2, $3, $4, $5, $6)',
);

/** Searches count no further: each member counted is a user read. */
const MOST_COUNTED = 1_000;

/** The users of an organization, in pages. */
@Injectable()
export class MemberListRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  /** Those who match, in the order of their ids. */
  async list(
    organizationId: string,
    page: PageRequest,
    { q = '', organizationRoleId }: ListMembersDto,
  ): Promise<Page<ListedMember>> {
    const { items: ids, ...found } =
      q === ''
        ? await this.all(organizationId, page, organizationRoleId)
        : await this.search(organizationId, page, { q, organizationRoleId });
    const items = await this.database.rows<ListedMember>(membersById, [
      organizationId,
      ids,
      MAX_ROLES_SHOWN,
      LISTED_IDENTITIES_BYTES,
    ]);
    return { items, ...found };
  }

  private async all(organizationId: string, page: PageRequest, roleId?: string): Promise<Page<string>> {
    const list = this.database.entities
      .createQueryBuilder(Member, 'member')
      .where({ organizationId })
      .orderBy({ 'member.userId': 'ASC' });
    if (roleId !== undefined) {
      list.andWhere(
        `member.userId in (select user_id from organization_user_roles
           where organization_id = :organizationId and organization_role_id = :roleId)`,
        { organizationId, roleId },
      );
    }
    const { items: members, ...counted } = await this.lists.page(list, page);
    return { items: members.map(({ userId }) => userId), ...counted };
  }

  private async search(
    organizationId: string,
    page: PageRequest,
    { q, organizationRoleId }: ListMembersDto,
  ): Promise<Page<string>> {
    const values = [organizationId, q, organizationRoleId, page.pageSize, offsetOf(page), MOST_COUNTED];
    const found = await this.database.row<{ ids: string[]; total: number }>(searchMembers, values);
    const { ids: items, total } = found ?? { ids: [], total: 0 };
    return { items, total, isCapped: total > MOST_COUNTED };
  }
}
