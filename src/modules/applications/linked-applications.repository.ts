import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { applyContains, applySearch } from '#src/platform/database/apply-search.js';
import { Database } from '#src/platform/database/database.js';
import { Lists } from '#src/platform/database/lists.js';
import type { Search } from '#src/platform/search/search.js';
import type { ApplicationDto, ApplicationSearchField } from './application.dto.js';
import { Application } from './application.entity.js';

/** The applications that are linked with something else, without their secrets. */
@Injectable()
export class LinkedApplicationsRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  /** Those that hold a role and match, newest first. */
  listHolders(
    roleId: string,
    page: PageRequest,
    search: Search<ApplicationSearchField>,
  ): Promise<Page<ApplicationDto>> {
    const list = this.database.entities
      .createQueryBuilder(Application, 'application')
      .where('application.id in (select application_id from application_roles where role_id = :roleId)', {
        roleId,
      })
      .orderBy({ 'application.createdAt': 'DESC', 'application.id': 'DESC' });
    return this.lists.page(applySearch(list, search), page);
  }

  /** Those that are members of an organization and match, in the order of their ids. */
  listMembers(organizationId: string, page: PageRequest, part = ''): Promise<Page<ApplicationDto>> {
    const list = this.database.entities
      .createQueryBuilder(Application, 'application')
      .where(
        'application.id in (select application_id from organization_applications where organization_id = :organizationId)',
        { organizationId },
      )
      .orderBy({ 'application.id': 'ASC' });
    applyContains(list, part, ['id', 'name', 'description']);
    return this.lists.page(list, page);
  }
}
