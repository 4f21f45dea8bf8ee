import { Injectable } from '@nestjs/common';
import { Any, IsNull, Not } from 'typeorm';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { applySearch } from '#src/platform/database/apply-search.js';
import { Database } from '#src/platform/database/database.js';
import { Lists } from '#src/platform/database/lists.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { updateReturning } from '#src/platform/database/update-returning.js';
import type { Search } from '#src/platform/search/search.js';
import type { ApplicationSearchField } from './application.dto.js';
import { Application } from './application.entity.js';
import { ApplicationOrganizations } from './application-organizations.repository.js';
import { ApplicationRoles } from './application-roles.repository.js';
import type { ApplicationType } from './application.types.js';

const mergeCustomData = namedQuery(
  'merge custom data of an application',
  `update applications set custom_data = custom_data || $2::jsonb
   where id = $1 and octet_length((custom_data || $2::jsonb)::text) <= $3 returning custom_data as "customData"`,
);

/** One request can bring as much; merging must not add up to more. */
const MAX_CUSTOM_DATA_BYTES = 1_048_576;

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
    private readonly roles: ApplicationRoles,
    private readonly organizations: ApplicationOrganizations,
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
    if (excludeRoleId !== undefined) this.roles.leaveOutHolders(list, excludeRoleId);
    if (excludeOrganizationId !== undefined) this.organizations.leaveOutMembers(list, excludeOrganizationId);
    applySearch(list, search);
    return this.lists.page(list, page);
  }

  find(id: string): Promise<Application | null> {
    return this.database.entities.findOneBy(Application, { id });
  }

  exists(id: string): Promise<boolean> {
    return this.database.entities.existsBy(Application, { id });
  }

  async insert(values: NewApplication): Promise<Application> {
    const application = this.database.entities.create(Application, { ...values, protectedAppMetadata: null });
    await this.database.entities.insert(Application, application);
    return application;
  }

  update(id: string, changes: ApplicationChanges): Promise<Application | undefined> {
    return updateReturning(this.database.entities, Application, { where: { id }, set: changes });
  }

  /** Adds and replaces members at the top; returns all of them, undefined where there is no application. */
  async mergeCustomData(id: string, members: object): Promise<object | undefined> {
    const merged = await this.database.row<{ customData: object }>(mergeCustomData, [
      id,
      JSON.stringify(members),
      MAX_CUSTOM_DATA_BYTES,
    ]);
    return merged?.customData;
  }

  /** Undefined where there is no such secret. */
  removeLegacySecret(id: string): Promise<Application | undefined> {
    return updateReturning(this.database.entities, Application, {
      where: { id, legacySecretHash: Not(IsNull()) },
      set: { encryptedLegacySecret: null, legacySecretHash: null },
    });
  }

  /** Deletes the application with its secrets and its links. Returns false where there is none. */
  async delete(id: string): Promise<boolean> {
    const { affected } = await this.database.entities.delete(Application, { id });
    return affected === 1;
  }
}
