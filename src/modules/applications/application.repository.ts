import { Injectable } from '@nestjs/common';
import { Any, IsNull, Not } from 'typeorm';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { applySearch } from '#src/platform/database/apply-search.js';
import { Database } from '#src/platform/database/database.js';
import { Lists } from '#src/platform/database/lists.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { type Updated, updateReturning } from '#src/platform/database/update-returning.js';
import type { Search } from '#src/platform/search/search.js';
import type { ApplicationSearchField } from './application.dto.js';
import { Application } from './application.entity.js';
import { ADMIN_ROLE, type ApplicationType } from './application.types.js';

const mergeCustomData = namedQuery(
  'merge custom data of an application',
  `update applications set custom_data = custom_data || $2::jsonb
   where id = $1 returning custom_data as "customData"`,
);

const selectAdmin = namedQuery(
  'application that is admin',
  `select ar.application_id as "applicationId" from roles r
     join application_roles ar on ar.tenant_id = r.tenant_id and ar.role_id = r.id and ar.application_id = $1
   where r.name = $2`,
);
const selectAnyRule = namedQuery(
  'whether an application has an access rule',
  `select
     exists (select from application_access_users where application_id = $1)
     or exists (select from application_access_roles where application_id = $1)
     or exists (select from application_access_organizations where application_id = $1)
     or exists (select from application_access_organization_roles where application_id = $1) as "hasRule"`,
);

/** Which applications a list is about; what is undefined does not matter. */
export interface ApplicationFilter {
  readonly types?: readonly ApplicationType[];
  readonly isThirdParty?: boolean;
  readonly excludeRoleId?: string;
  readonly excludeOrganizationId?: string;
}

type ChangeableColumn =
  | 'name'
  | 'description'
  | 'oidcClientMetadata'
  | 'customClientMetadata'
  | 'customData'
  | 'appLevelAccessControlEnabled';
export type NewApplication = Pick<Application, 'id' | 'type' | 'isThirdParty'> &
  Pick<Application, Exclude<ChangeableColumn, 'appLevelAccessControlEnabled'>>;
export type ApplicationChanges = Partial<Pick<Application, ChangeableColumn>>;

@Injectable()
export class ApplicationRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  /** Lists the applications that match, newest first; without a page as many as a list may have. */
  async list(
    { types, isThirdParty, excludeRoleId, excludeOrganizationId }: ApplicationFilter,
    page: PageRequest | undefined,
    search: Search<ApplicationSearchField>,
  ): Promise<Page<Application>> {
    const list = this.database.entities
      .createQueryBuilder(Application, 'application')
      .where({
        ...(types && { type: Any(types) }),
        ...(isThirdParty !== undefined && { isThirdParty }),
      })
      .orderBy({ 'application.createdAt': 'DESC', 'application.id': 'DESC' });
    if (excludeRoleId !== undefined) {
      list.andWhere(
        'application.id not in (select application_id from application_roles where role_id = :excludeRoleId)',
        { excludeRoleId },
      );
    }
    if (excludeOrganizationId !== undefined) {
      list.andWhere(
        `application.id not in (
           select application_id from organization_applications where organization_id = :excludeOrganizationId)`,
        { excludeOrganizationId },
      );
    }
    applySearch(list, search);
    return this.lists.page(list, page);
  }

  find(id: string): Promise<Application | null> {
    return this.database.entities.findOneBy(Application, { id });
  }

  exists(id: string): Promise<boolean> {
    return this.database.entities.existsBy(Application, { id });
  }

  /** Whether the application holds the role that opens the whole Management API. */
  async isAdmin(id: string): Promise<boolean> {
    return (await this.database.row(selectAdmin, [id, ADMIN_ROLE])) !== undefined;
  }

  /** Whether any rule says who may sign in to it; without one nobody could, once access is restricted. */
  async hasAccessRule(id: string): Promise<boolean> {
    return (await this.database.row<{ hasRule: boolean }>(selectAnyRule, [id]))?.hasRule === true;
  }

  async insert(values: NewApplication): Promise<Application> {
    const application = this.database.entities.create(Application, { ...values, protectedAppMetadata: null });
    await this.database.entities.insert(Application, application);
    return application;
  }

  update(id: string, changes: ApplicationChanges): Promise<Updated<Application> | undefined> {
    return updateReturning(this.database.entities, Application, { where: { id }, set: changes });
  }

  /** Adds and replaces members at the top; returns all of them, undefined where there is no application. */
  async mergeCustomData(id: string, members: object): Promise<object | undefined> {
    const merged = await this.database.row<{ customData: object }>(mergeCustomData, [
      id,
      JSON.stringify(members),
    ]);
    return merged?.customData;
  }

  /** Undefined where there is no such secret. */
  async removeLegacySecret(id: string): Promise<Application | undefined> {
    const updated = await updateReturning(this.database.entities, Application, {
      where: { id, legacySecretHash: Not(IsNull()) },
      set: { encryptedLegacySecret: null, legacySecretHash: null },
    });
    return updated?.row;
  }

  /** Deletes the application with its secrets and its links. Returns false where there is none. */
  async delete(id: string): Promise<boolean> {
    const { affected } = await this.database.entities.delete(Application, { id });
    return affected === 1;
  }
}
